package org.nightdesk.corpus.markdown;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Cuts a Markdown text where nothing is open: before a heading, an item of an outermost list, a row
 * of a table, and behind a blank line. The parser's tree of a whole index would not fit into memory.
 */
final class MarkdownChunks implements Iterator<MarkdownChunk> {
  /** Lines after which the next chance to cut is taken. */
  static final int LINES = 150;

  private final String markdown;
  private final int least;
  private final OpenBlocks open = new OpenBlocks();
  private int at;
  private int line = 1;
  private String header = "";

  /**
   * @param least lines after which the next chance to cut is taken, at least 1
   */
  MarkdownChunks(String markdown, int least) {
    this.markdown = markdown;
    this.least = least;
  }

  @Override
  public boolean hasNext() {
    return at < markdown.length();
  }

  @Override
  public MarkdownChunk next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the text is at its end");
    }
    int start = at;
    int first = line;
    String carried = header;
    header = "";
    while (at < markdown.length()) {
      int end = markdown.indexOf('\n', at);
      int next = end < 0 ? markdown.length() : end + 1;
      String text = markdown.substring(at, end < 0 ? next : end);
      if (line - first >= least && open.canCutBefore(text)) {
        header = open.tableHeader(text);
        break;
      }
      open.pass(text);
      at = next;
      line++;
    }
    return new MarkdownChunk(carried, markdown.substring(start, at), first);
  }
}
