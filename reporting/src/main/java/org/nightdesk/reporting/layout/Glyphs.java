package org.nightdesk.reporting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns runs into glyphs: picks the font of every word, measures, kerns, and writes out what no font can show. */
final class Glyphs {
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int NO_BREAK_HYPHEN = 0x2011;
  private static final int HYPHEN = 0x2010;
  private static final int MICRO_SIGN = 0xB5;
  private static final int GREEK_MU = 0x3BC;
  private static final int INCREMENT = 0x2206;
  private static final int GREEK_DELTA = 0x394;

  private final FontSet fonts;

  Glyphs(FontSet fonts) {
    this.fonts = fonts;
  }

  List<Glyph> of(List<Run> runs) {
    var glyphs = new ArrayList<Glyph>();
    for (int i = 0; i < runs.size(); i++) {
      append(runs.get(i), i, glyphs);
    }
    return glyphs;
  }

  /** A single line of one style. */
  TextLine line(Run run) {
    return TextLine.of(of(List.of(run)));
  }

  private void append(Run run, int index, List<Glyph> glyphs) {
    var characters = new ArrayList<FontChoice>();
    List<FontFile> candidates = fonts.candidates(run.style().face());
    String text = run.text();
    for (int from = 0; from < text.length(); ) {
      int to = text.indexOf(' ', from);
      to = to < 0 ? text.length() : to;
      if (to == from) {
        to = from + 1;
      }
      appendWord(text.substring(from, to), candidates, characters);
      from = to;
    }
    float size = run.style().size();
    for (int i = 0; i < characters.size(); i++) {
      FontChoice each = characters.get(i);
      boolean sameFont = i + 1 < characters.size() && characters.get(i + 1).font() == each.font();
      int kern = sameFont ? each.font().kern(each.shown(), characters.get(i + 1).shown()) : 0;
      boolean drawn = each.font().has(each.shown());
      float advance = drawn
          ? (each.font().advance(each.shown()) + kern) * size / 1000
              + run.style().tracking()
          : 0;
      glyphs.add(new Glyph(each.codePoint(), each.font(), index, kern, each.standsFor(), advance));
    }
  }

  /** A whole word goes to the first font that has all of it; only if none has, each character finds its own. */
  private void appendWord(String word, List<FontFile> candidates, List<FontChoice> characters) {
    for (FontFile font : candidates) {
      if (word.codePoints().allMatch(codePoint -> shows(font, codePoint))) {
        word.codePoints().forEach(codePoint -> characters.add(new FontChoice(codePoint, font, 0)));
        return;
      }
    }
    word.codePoints().forEach(codePoint -> {
      for (FontFile font : candidates) {
        if (shows(font, codePoint)) {
          characters.add(new FontChoice(codePoint, font, 0));
          return;
        }
      }
      FontFile first = candidates.getFirst();
      String code = String.format(Locale.ROOT, "[U+%04X]", codePoint);
      characters.add(new FontChoice(code.codePointAt(0), first, codePoint));
      code.codePoints().skip(1).forEach(each -> characters.add(new FontChoice(each, first, 0)));
    });
  }

  private static boolean shows(FontFile font, int codePoint) {
    return codePoint == PlainText.LINE_BREAK
        || codePoint == PlainText.BREAK_HERE
        || font.has(drawn(codePoint));
  }

  /** Characters that share a glyph are drawn as one of them, so that copied text does not depend on which came first. */
  static int drawn(int codePoint) {
    return switch (codePoint) {
      case NO_BREAK_SPACE -> ' ';
      case HYPHEN, NO_BREAK_HYPHEN -> '-';
      case MICRO_SIGN -> GREEK_MU;
      case INCREMENT -> GREEK_DELTA;
      default -> codePoint;
    };
  }

  private record FontChoice(int codePoint, FontFile font, int standsFor) {
    int shown() {
      return drawn(codePoint);
    }
  }
}
