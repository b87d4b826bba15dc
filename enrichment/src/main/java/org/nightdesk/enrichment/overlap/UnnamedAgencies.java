package org.nightdesk.enrichment.overlap;

import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/**
 * Reads credits that say a text is an agency's but not whose: "(Agencies)", "Source: agencies", a
 * byline "Ada Brandt and agencies", or "with news agencies" at the end of a block.
 */
final class UnnamedAgencies {
  private static final int TOP_BLOCKS = 4;
  private static final int END_BLOCKS = 3;
  private static final int LAST_WORDS = 3;
  private static final Set<String> SORTS =
      Set.of("news", "international", "foreign", "wire", "other", "press");

  private UnnamedAgencies() {}

  static boolean areCreditedIn(OriginCandidate.Credited article) {
    if (isWhole(article.source()) || isBesideANameIn(tokens(article.author()))) {
      return true;
    }
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean byline = blocks.get(i).role() == BlockRole.BYLINE;
      boolean edge = i < TOP_BLOCKS || i >= blocks.size() - END_BLOCKS;
      Tokens tokens = Tokens.of(article.text(), blocks.get(i).where());
      if (byline && isBesideANameIn(tokens) || edge && isSetApartIn(tokens)) {
        return true;
      }
    }
    return false;
  }

  static boolean isWhole(String name) {
    return name.strip().equalsIgnoreCase("agencies");
  }

  private static boolean isBesideANameIn(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.lower(i).equals("agencies")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSetApartIn(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.lower(i).equals("agencies")) {
        int first = i;
        while (first > 0 && SORTS.contains(tokens.lower(first - 1))) {
          first--;
        }
        boolean bracketed = first > 0
            && tokens.word(first - 1).equals("(")
            && tokens.word(i + 1).equals(")");
        boolean labelled = first > 1
            && tokens.word(first - 1).equals(":")
            && tokens.lower(first - 2).startsWith("source");
        if (bracketed || labelled || isAtTheEnd(tokens, first, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "... he said. With agencies", "(with inputs from news agencies)"; not "she works with agencies". */
  private static boolean isAtTheEnd(Tokens tokens, int first, int last) {
    if (first == 0 || last < tokens.count() - LAST_WORDS) {
      return false;
    }
    boolean from = tokens.lower(first - 1).equals("from");
    int with = from ? first - 3 : first - 1;
    boolean inputs = !from || first >= 2 && tokens.lower(first - 2).startsWith("input");
    return inputs
        && with >= 0
        && tokens.lower(with).equals("with")
        && (with == 0 || !Character.isLetterOrDigit(tokens.word(with - 1).charAt(0)));
  }

  private static Tokens tokens(String text) {
    return Tokens.of(text, new Span(0, text.length()));
  }
}
