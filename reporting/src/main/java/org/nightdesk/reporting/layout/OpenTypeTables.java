package org.nightdesk.reporting.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The tables of a TrueType file that typesetting needs and OpenPDF does not give out: characters, advances, kerning. */
final class OpenTypeTables {
  private final ByteBuffer data;
  private final Map<String, Integer> offsets = new HashMap<>();
  private final Map<Integer, Integer> glyphs = new HashMap<>();
  private final int unitsPerEm;
  private final int metrics;
  private final PairKerning kerning;

  OpenTypeTables(byte[] file) {
    data = ByteBuffer.wrap(file);
    int tables = unsigned(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      offsets.put(new String(file, entry, 4, StandardCharsets.ISO_8859_1), data.getInt(entry + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    metrics = unsigned(table("hhea") + 34);
    readCharacters(table("cmap"));
    kerning = offsets.containsKey("GPOS")
        ? PairKerning.read(data, table("GPOS"))
        : PairKerning.none(data);
  }

  /** The glyph of a code point; 0 means there is none. */
  int glyph(int codePoint) {
    return glyphs.getOrDefault(codePoint, 0);
  }

  /** Advance width in thousandths of the type size, cut down as it is written into the file. */
  int advance(int glyph) {
    int index = Math.min(glyph, metrics - 1);
    return unsigned(table("hmtx") + 4 * index) * 1000 / unitsPerEm;
  }

  /** Kerning between two neighbours in thousandths of the type size; negative moves them together. */
  int kern(int left, int right) {
    return Math.round(kerning.between(left, right) * 1000f / unitsPerEm);
  }

  private void readCharacters(int cmap) {
    int best = -1;
    int bestRank = -1;
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int entry = cmap + 4 + 8 * i;
      int subtable = cmap + data.getInt(entry + 4);
      int rank = rank(unsigned(entry), unsigned(entry + 2), unsigned(subtable));
      if (rank > bestRank) {
        best = subtable;
        bestRank = rank;
      }
    }
    if (bestRank < 0) {
      throw new IllegalArgumentException(
          "expected a font with a Unicode character table but found none");
    }
    if (unsigned(best) == 12) {
      readSegmentedCoverage(best);
    } else {
      readSegmentMapping(best);
    }
  }

  private static int rank(int platform, int encoding, int format) {
    boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
    if (!unicode) {
      return -1;
    }
    return format == 12 ? 2 : format == 4 ? 1 : -1;
  }

  private void readSegmentedCoverage(int subtable) {
    int groups = data.getInt(subtable + 12);
    for (int i = 0; i < groups; i++) {
      int group = subtable + 16 + 12 * i;
      int first = data.getInt(group);
      int last = Math.min(data.getInt(group + 4), Character.MAX_CODE_POINT);
      for (int codePoint = first; codePoint <= last; codePoint++) {
        glyphs.put(codePoint, data.getInt(group + 8) + codePoint - first);
      }
    }
  }

  private void readSegmentMapping(int subtable) {
    int doubled = unsigned(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + doubled + 2;
    int deltas = starts + doubled;
    int ranges = deltas + doubled;
    for (int at = 0; at < doubled; at += 2) {
      int last = unsigned(ends + at);
      int range = unsigned(ranges + at);
      for (int codePoint = unsigned(starts + at);
          codePoint <= last && codePoint < 0xFFFF;
          codePoint++) {
        int glyph = range == 0
            ? codePoint
            : unsigned(ranges + at + range + 2 * (codePoint - unsigned(starts + at)));
        if (range == 0 || glyph != 0) {
          glyphs.put(codePoint, glyph + unsigned(deltas + at) & 0xFFFF);
        }
      }
    }
  }

  private int table(String tag) {
    Integer offset = offsets.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException(
          "expected a TrueType font but found no table \"" + tag + "\"");
    }
    return offset;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(data.getShort(at));
  }
}
