package org.nightdesk.enrichment.name.model;

/** Where a capital letter tells something, and in which sentences it does not. */
final class SentenceStyle {
  private SentenceStyle() {}

  /** Whether a sentence, a quotation or the like begins at the word. */
  static boolean opens(WordTable words, String text, int word, int firstOfSentence) {
    if (word == firstOfSentence) {
      return true;
    }
    int before = word - 1;
    int shape = words.shape(before);
    if (shape != WordShape.MARK) {
      return shape == WordShape.NUMBER && before == firstOfSentence;
    }
    boolean space = words.end(before) < words.start(word);
    return switch (text.charAt(words.start(before))) {
      case '“', '‘', '«', '„', ':', '|', '•', '*', '!', '?', '…', '#' -> true;
      case '"', '\'' -> !space;
      case '.' ->
        space
            && before > firstOfSentence
            && words.end(before - 1) - words.start(before - 1) > 3
            && words.shape(before - 1) != WordShape.DOTTED;
      case '(', '[', '—', '–', '-' -> words.opens(before);
      default -> before == firstOfSentence;
    };
  }

  /** The style bits of the sentence from {@code first} to {@code end}. */
  static int of(WordTable words, String text, int first, int end, boolean heading, int commonBit) {
    int upper = 0;
    int lower = 0;
    int capital = 0;
    int plain = 0;
    int telling = 0;
    for (int i = first; i < end; i++) {
      for (int p = words.start(i); p < words.end(i); p++) {
        upper += Character.isUpperCase(text.charAt(p)) ? 1 : 0;
        lower += Character.isLowerCase(text.charAt(p)) ? 1 : 0;
      }
      if (words.shape(i) == WordShape.MARK || words.end(i) - words.start(i) < 4) {
        continue;
      }
      if (words.shape(i) == WordShape.SMALL) {
        plain++;
      } else if (!words.opens(i) && words.isCapital(i)) {
        capital++;
        telling += (words.classes(i) & commonBit) != 0 ? 1 : 0;
      }
    }
    if (upper > 5 && lower * 10 < upper) {
      return WordTable.ALL_CAPITALS | WordTable.TITLE_CASE;
    }
    boolean title =
        telling >= (heading ? 1 : 2) && capital >= 2 && capital > plain * (heading ? 2 : 4);
    return title ? WordTable.TITLE_CASE : 0;
  }
}
