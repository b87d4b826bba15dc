package org.nightdesk.corpus;

/**
 * A paragraph, heading, table or other unit of an article's text.
 *
 * @param where never empty; no white space at either end
 */
public record Block(BlockRole role, Span where) {
  public Block {
    if (where.isEmpty()) {
      throw new IllegalArgumentException("a block covers at least one character");
    }
  }
}
