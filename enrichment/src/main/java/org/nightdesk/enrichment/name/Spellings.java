package org.nightdesk.enrichment.name;

import org.nightdesk.enrichment.name.model.WordKeys;

/** Spellings made comparable. */
final class Spellings {
  private Spellings() {}

  /** In lower case, without accents, with plain apostrophes and hyphens: "Élysée’s" is "elysee's". */
  static String fold(String word) {
    return WordKeys.fold(word);
  }

  /** Whether the word has at least two letters and all of its letters are capitals. */
  static boolean isAllCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters >= 2 || letters == 1 && word.length() >= 2 && hasDigit(word);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
