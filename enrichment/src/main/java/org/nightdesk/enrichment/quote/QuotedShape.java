package org.nightdesk.enrichment.quote;

/** How quoted words are built and how they stand in their sentence. */
final class QuotedShape {
  /** Marks looked past on the way to a word. */
  private static final int LONGEST = 60;

  private static final int CLAUSE = 5;

  private final Paragraph paragraph;

  QuotedShape(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  int words(int first, int end) {
    int words = 0;
    for (int i = first; i <= end; i++) {
      words += paragraph.isWord(i) || Character.isDigit(paragraph.lower(i).charAt(0)) ? 1 : 0;
    }
    return words;
  }

  boolean hasVerb(int first, int end) {
    for (int i = first; i <= end; i++) {
      if (paragraph.is(i, Trait.CLAUSE_VERB)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words begin and end as a sentence or its first piece does: "You do," "Never!" */
  boolean isUtterance(int first, int end) {
    if (paragraph.lower(beforeMarks(first)).equals("as")) {
      return false; // "referred to her as “Boss.”"
    }
    String close = paragraph.lower(end);
    boolean stopped = close.equals(",")
        || close.equals(".")
        || close.equals("?")
        || close.equals("!")
        || close.equals("…")
        || close.equals("—");
    int word = first;
    while (word < Math.min(end, first + 3) && !paragraph.isWord(word)) {
      word++;
    }
    return paragraph.tokens().isCapitalised(word) && (stopped || followsPause(first));
  }

  /** Inside the reporter's sentence: a subject with its verb, not only a predicate or a noun. */
  boolean isClause(int first, int end) {
    if (words(first, end) < CLAUSE) {
      return false;
    }
    String opening = paragraph.lower(first);
    if (opening.equals("i") || opening.equals("we") || SpeechWords.isPronoun(opening)) {
      return true;
    }
    for (int i = first; i <= end; i++) {
      String word = paragraph.lower(i);
      if (word.equals("who") || word.equals("which") || i > first && word.equals("that")) {
        return false;
      }
      if (paragraph.is(i, Trait.CLAUSE_VERB)) {
        boolean contracted = word.indexOf('\'') > 0 || word.indexOf('’') > 0;
        return i > first || contracted;
      }
    }
    return false;
  }

  /** "… and “a bore” by everybody else": another speaker follows. */
  boolean isBySomebody(int end) {
    int at = end + 1;
    while (at < Math.min(paragraph.count(), end + LONGEST) && !paragraph.isWord(at)) {
      at++;
    }
    return paragraph.lower(at).equals("by");
  }

  private boolean followsPause(int first) {
    int at = beforeMarks(first);
    return paragraph.lower(at).equals(",") || paragraph.lower(at).equals(":");
  }

  /** Whether a comma stands directly before the quotation mark. */
  boolean followsComma(int first) {
    return paragraph.lower(beforeMarks(first)).equals(",");
  }

  private int beforeMarks(int first) {
    int at = first - 1;
    while (at >= Math.max(0, first - LONGEST)
        && !paragraph.isWord(at)
        && !paragraph.lower(at).equals(",")
        && !paragraph.lower(at).equals(":")) {
      at--;
    }
    return at;
  }

  /** Whether only marks stand between a sentence's start, a colon or another quotation, and this one. */
  boolean startsFresh(int first) {
    for (int at = first - 1;
        at >= Math.max(0, first - LONGEST) && !paragraph.lower(at).equals(":");
        at--) {
      if (paragraph.isQuoted(at) || paragraph.sentence(at) != paragraph.sentence(first)) {
        return true;
      }
      if (paragraph.isWord(at)) {
        return false;
      }
    }
    return true;
  }

  boolean opensParagraph(int first) {
    if (first > LONGEST) {
      return false;
    }
    for (int at = first - 1; at >= 0; at--) {
      if (paragraph.isWord(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the quotation at this token is the whole paragraph. */
  boolean standsAlone(int first) {
    return paragraph.marked().size() == 1
        && opensParagraph(first)
        && paragraph.tokens().at(paragraph.marked().get(0).words().end()) - first
            >= paragraph.count() - first - 2;
  }
}
