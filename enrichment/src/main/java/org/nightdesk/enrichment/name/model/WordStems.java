package org.nightdesk.enrichment.name.model;

/** Takes the endings of English words off, without making strings. */
public final class WordStems {
  private WordStems() {}

  /** Whether the folded word, or what is left without un-, -s, -ed, -ing, -er or -ly, is a common one. */
  public static boolean isCommon(WordLists lists, String text, int start, int end) {
    if (has(lists, text, start, end)) {
      return true;
    }
    int length = end - start;
    if (length > 6 && ends(text, start + 2, "un") && isCommon(lists, text, start + 2, end)) {
      return true;
    }
    if (length > 4 && (ends(text, end, "ies") || ends(text, end, "ied"))) {
      long stem = WordKeys.of(text, start, end - 3);
      return lists.isCommon(WordKeys.extend(stem, 'y'));
    }
    if (length > 3 && ends(text, end, "s") && !ends(text, end, "ss")) {
      return has(lists, text, start, end - 1)
          || ends(text, end, "es") && has(lists, text, start, end - 2);
    }
    if (length > 4 && ends(text, end, "ly")) {
      return has(lists, text, start, end - 2);
    }
    int cut = length > 5 && ends(text, end, "ing")
        ? 3
        : length > 4 && (ends(text, end, "ed") || ends(text, end, "er")) ? 2 : 0;
    if (cut == 0 || length - cut < 3) {
      return false;
    }
    int to = end - cut;
    long stem = WordKeys.of(text, start, to);
    boolean doubled = text.charAt(to - 1) == text.charAt(to - 2);
    return lists.isCommon(stem)
        || lists.isCommon(WordKeys.extend(stem, 'e'))
        || doubled && has(lists, text, start, to - 1);
  }

  private static boolean has(WordLists lists, String text, int start, int end) {
    return lists.isCommon(WordKeys.of(text, start, end));
  }

  private static boolean ends(String text, int end, String with) {
    int from = end - with.length();
    for (int i = 0; i < with.length(); i++) {
      char c = text.charAt(from + i);
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
