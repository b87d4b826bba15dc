package org.nightdesk.enrichment.quote;

import org.nightdesk.enrichment.text.WordSet;

/** Tells words in quotation marks that nobody says: titles of works, nicknames, terms. */
final class ScareQuotes {
  /** Marks looked past on the way to a word. */
  private static final int LONGEST = 60;

  private static final int FEW = 5;
  private static final int TITLE = 10;
  private static final WordSet TERMS = WordSet.of("""
      so-called as named titled entitled nicknamed codenamed dubbed term operation film movie
      book novel album song show series slogan magazine documentary play project programme
      hashtag mission word phrase band game painting single track podcast musical opera poem exhibition
      """);

  private final Paragraph paragraph;

  ScareQuotes(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * Whether the words from token {@code first} to {@code end} are a name or a term.
   *
   * @param words how many they are
   * @param said whether a verb of speech belongs to them
   */
  boolean isTerm(int first, int end, int words, boolean said) {
    int at = first - 1;
    while (at >= Math.max(0, first - LONGEST)
        && !paragraph.isWord(at)
        && !paragraph.lower(at).equals(",")) {
      at--;
    }
    String lead = paragraph.lower(at);
    boolean known = lead.equals("as") && paragraph.lower(at - 1).equals("known");
    boolean term = known || TERMS.contains(lead) && !lead.equals("as");
    if (words < FEW && (term || isNamedAfter(end))) {
      return true;
    }
    if (lead.equals("hashtag") || lead.equals("hashtags")) {
      return true;
    }
    return words > 0 && words < TITLE && isTitle(first, end, said);
  }

  /** "…", as he calls it. */
  private boolean isNamedAfter(int end) {
    int at = end + 1;
    while (at < Math.min(paragraph.count(), end + LONGEST) && !paragraph.isWord(at)) {
      at++;
    }
    if (!paragraph.lower(at).equals("as") || at > end + 4) {
      return false;
    }
    for (int i = at; i < Math.min(paragraph.count(), at + 6); i++) {
      switch (paragraph.lower(i)) {
        case "calls", "call", "called", "known" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isTitle(int first, int end, boolean said) {
    int capitals = 0;
    int words = 0;
    for (int i = first; i <= end; i++) {
      if (paragraph.isWord(i)
          && !paragraph.is(i, Trait.STOP)
          && !paragraph.is(i, Trait.DETERMINER)) {
        words++;
        capitals += paragraph.tokens().isCapitalised(i) ? 1 : 0;
      }
    }
    boolean stopped = ".,?!".indexOf(paragraph.lower(end).charAt(0)) >= 0;
    return words > 0 && capitals == words && !(stopped && (said || words > 1));
  }
}
