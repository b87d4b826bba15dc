package org.nightdesk.corpus.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.format.Draft;

/**
 * Takes for body what stands around an article where there is nothing to stand around: the captions of
 * a gallery, a deck alone, and in a record, whose text is said to be the article's, a headline alone.
 */
final class OnlyText {
  private static final int LEAST_WORDS_OF_A_CAPTION = 8;
  private static final int LEAST_WORDS_OF_A_HEADLINE = 4;
  private static final Set<BlockRole> TELLS = EnumSet.of(BlockRole.BODY, BlockRole.TABLE);
  private static final Set<BlockRole> BESIDE = EnumSet.of(BlockRole.CAPTION, BlockRole.DECK);

  private OnlyText() {}

  /** The draft itself where it has a body, or nothing that could be one. */
  static Draft asBody(Draft draft, boolean record) {
    List<Block> blocks = draft.blocks();
    if (blocks.stream().anyMatch(block -> TELLS.contains(block.role()))) {
      return draft;
    }
    Predicate<Block> beside =
        block -> BESIDE.contains(block.role()) && words(draft, block) >= LEAST_WORDS_OF_A_CAPTION;
    Predicate<Block> headline = block -> record
        && block.role() == BlockRole.HEADLINE
        && words(draft, block) >= LEAST_WORDS_OF_A_HEADLINE;
    Predicate<Block> body = blocks.stream().anyMatch(beside) ? beside : headline;
    List<Block> told = blocks.stream()
        .map(block -> body.test(block) ? new Block(BlockRole.BODY, block.where()) : block)
        .toList();
    return new Draft(draft.text(), told, draft.about(), draft.externalId(), draft.dates());
  }

  private static long words(Draft draft, Block block) {
    String text = block.where().in(draft.text());
    long words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean space = Character.isWhitespace(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = (inside || letter) && !space;
    }
    return words;
  }
}
