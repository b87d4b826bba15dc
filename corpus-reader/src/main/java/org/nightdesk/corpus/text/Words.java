package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text as runs of letters, digits and inner apostrophes. */
public final class Words {
  private Words() {}

  /** The words of {@code written}, lower case, curled apostrophes made straight. */
  public static List<String> of(CharSequence written) {
    String text = written.toString();
    List<String> words = new ArrayList<>(text.length() / 6 + 2);
    int i = 0;
    while (i < text.length()) {
      char first = text.charAt(i);
      if (first == ' ' || !Character.isLetterOrDigit(first)) {
        i++;
        continue;
      }
      int start = i;
      boolean plain = true; // most words are, and need no copy but the one into the list
      while (i < text.length() && isInner(text, i)) {
        char c = text.charAt(i);
        plain &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        i++;
      }
      String word = text.substring(start, i);
      words.add(plain ? word : word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
    return words;
  }

  /** Number of runs of characters between white space. */
  public static int count(CharSequence counted) {
    String text = counted.toString();
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = !(c > ' ' && c < 127) && Characters.isWhite(c);
      if (!white && !inside) {
        count++;
      }
      inside = !white;
    }
    return count;
  }

  /** {@code text} as its words joined by one space, with a space at either end, for finding cues. */
  public static String padded(CharSequence text) {
    return " " + String.join(" ", of(text)) + " ";
  }

  private static boolean isInner(String text, int i) {
    char c = text.charAt(i);
    if (c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    return (c == '\'' || c == '\u2019')
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
