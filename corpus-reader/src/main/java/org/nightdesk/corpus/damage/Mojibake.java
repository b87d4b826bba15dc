package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;

/** Characters that come of decoding UTF-8 as something else, and replacement characters. */
final class Mojibake {
  private static final int MOST_OF_A_BLOCK = 20;

  private Mojibake() {}

  static List<Damage> in(String text, Span where) {
    List<Damage> found = new ArrayList<>();
    int i = where.start();
    while (i < where.end() && found.size() < MOST_OF_A_BLOCK) {
      int length = at(text, i, where.end());
      if (length == 0) {
        i++;
        continue;
      }
      found.add(new Damage(
          Damage.Kind.MOJIBAKE, new Span(i, i + length), "characters were decoded wrongly"));
      i += length;
    }
    return found;
  }

  private static int at(String text, int i, int end) {
    char c = text.charAt(i);
    if (c == '\uFFFD') {
      return 1;
    }
    if (i + 1 >= end) {
      return 0;
    }
    char next = text.charAt(i + 1);
    boolean continuation = next >= '\u0080' && next <= '\u00BF';
    if (c == '\u00C3' && continuation || c == '\u00C2' && continuation && next != '\u00A0') {
      return 2;
    }
    // U+2013..U+201D and the like, their three bytes read as windows-1252
    boolean punctuation = c == '\u00E2' && (next == '\u20AC' || next == '\u0080');
    return punctuation && i + 2 < end ? 3 : punctuation ? 2 : 0;
  }
}
