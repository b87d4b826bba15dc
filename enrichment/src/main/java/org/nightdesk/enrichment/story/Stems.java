package org.nightdesk.enrichment.story;

import java.text.Normalizer;

/** Cuts the commonest English endings, so that "talks" and "talked" count as one word. */
final class Stems {
  private Stems() {}

  /** A lower-case word without accents and apostrophes. */
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    if (plain) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean silent = c == '\''
          || c == '\u2019'
          || c == '.'
          || c == ','
          || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!silent) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  static String of(String word) {
    if (word.length() < 4 || Character.isDigit(word.charAt(0))) {
      return word;
    }
    String stem = word;
    if (stem.endsWith("ies") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 3) + 'y';
    } else if (stem.endsWith("sses")) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.endsWith("ing") && stem.length() > 5) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.endsWith("ed") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.endsWith("ly") && stem.length() > 5) {
      stem = stem.substring(0, stem.length() - 2);
    }
    if (stem.endsWith("e") && stem.length() > 3) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2
        && stem.charAt(last) == stem.charAt(last - 1)
        && "lsz".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
