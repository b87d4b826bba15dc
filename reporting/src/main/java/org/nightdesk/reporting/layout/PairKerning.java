package org.nightdesk.reporting.layout;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Pair kerning out of a font's GPOS table: the "kern" feature's pair adjustments, formats 1 and 2, also behind extension
 * lookups. Only the advance of the left glyph is read; that is all horizontal kerning uses. Values are font units.
 */
final class PairKerning {
  private static final int KERN = 0x6B65726E;
  private static final int PAIR_ADJUSTMENT = 2;
  private static final int EXTENSION = 9;
  private static final int ADVANCE = 0x0004;

  private final ByteBuffer data;
  private final List<List<Integer>> lookups = new ArrayList<>();
  private final Map<Integer, Integer> known = new HashMap<>();

  private PairKerning(ByteBuffer data) {
    this.data = data;
  }

  static PairKerning none(ByteBuffer data) {
    return new PairKerning(data);
  }

  static PairKerning read(ByteBuffer data, int gpos) {
    var kerning = new PairKerning(data);
    int features = gpos + kerning.unsigned(gpos + 6);
    var indexes = new TreeSet<Integer>();
    for (int i = 0; i < kerning.unsigned(features); i++) {
      int entry = features + 2 + 6 * i;
      if (data.getInt(entry) == KERN) {
        int feature = features + kerning.unsigned(entry + 4);
        for (int j = 0; j < kerning.unsigned(feature + 2); j++) {
          indexes.add(kerning.unsigned(feature + 4 + 2 * j));
        }
      }
    }
    int list = gpos + kerning.unsigned(gpos + 8);
    for (int index : indexes) {
      kerning.lookups.add(kerning.pairSubtables(list + kerning.unsigned(list + 2 + 2 * index)));
    }
    return kerning;
  }

  /** Kerning of two glyphs in font units; every pair is looked up once and then remembered. */
  int between(int left, int right) {
    return known.computeIfAbsent(left << 16 | right, pair -> {
      int sum = 0;
      for (List<Integer> subtables : lookups) {
        sum += inLookup(subtables, left, right);
      }
      return sum;
    });
  }

  private List<Integer> pairSubtables(int lookup) {
    var subtables = new ArrayList<Integer>();
    for (int i = 0; i < unsigned(lookup + 4); i++) {
      int subtable = lookup + unsigned(lookup + 6 + 2 * i);
      int type = unsigned(lookup);
      if (type == EXTENSION) {
        type = unsigned(subtable + 2);
        subtable += data.getInt(subtable + 4);
      }
      if (type == PAIR_ADJUSTMENT) {
        subtables.add(subtable);
      }
    }
    return List.copyOf(subtables);
  }

  /** The first subtable that speaks about the pair decides; a class subtable speaks about all it covers. */
  private int inLookup(List<Integer> subtables, int left, int right) {
    for (int subtable : subtables) {
      int covered = coverageIndex(subtable + unsigned(subtable + 2), left);
      if (covered < 0) {
        continue;
      }
      if (unsigned(subtable) == 2) {
        return classValue(subtable, left, right);
      }
      int record = pairRecord(subtable, covered, right);
      if (record >= 0) {
        return advance(record + 2, unsigned(subtable + 4));
      }
    }
    return 0;
  }

  private int pairRecord(int subtable, int covered, int right) {
    int set = subtable + unsigned(subtable + 10 + 2 * covered);
    int size = 2 + valueSize(unsigned(subtable + 4)) + valueSize(unsigned(subtable + 6));
    int low = 0;
    int high = unsigned(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int glyph = unsigned(set + 2 + size * middle);
      if (glyph == right) {
        return set + 2 + size * middle;
      }
      if (glyph < right) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int classValue(int subtable, int left, int right) {
    int size = valueSize(unsigned(subtable + 4)) + valueSize(unsigned(subtable + 6));
    int leftClass = glyphClass(subtable + unsigned(subtable + 8), left);
    int rightClass = glyphClass(subtable + unsigned(subtable + 10), right);
    int cell = leftClass * unsigned(subtable + 14) + rightClass;
    return advance(subtable + 16 + size * cell, unsigned(subtable + 4));
  }

  private int advance(int value, int format) {
    return (format & ADVANCE) == 0 ? 0 : data.getShort(value + valueSize(format & ADVANCE - 1));
  }

  private static int valueSize(int format) {
    return 2 * Integer.bitCount(format & 0xFF);
  }

  private int coverageIndex(int coverage, int glyph) {
    if (unsigned(coverage) == 1) {
      return search(coverage + 4, unsigned(coverage + 2), 2, 0, glyph);
    }
    int range = search(coverage + 4, unsigned(coverage + 2), 6, 2, glyph);
    int at = coverage + 4 + 6 * range;
    return range < 0 ? -1 : unsigned(at + 4) + glyph - unsigned(at);
  }

  private int glyphClass(int definition, int glyph) {
    if (unsigned(definition) == 1) {
      int index = glyph - unsigned(definition + 2);
      return index >= 0 && index < unsigned(definition + 4)
          ? unsigned(definition + 6 + 2 * index)
          : 0;
    }
    int range = search(definition + 4, unsigned(definition + 2), 6, 2, glyph);
    return range < 0 ? 0 : unsigned(definition + 4 + 6 * range + 4);
  }

  /** Index of the entry whose first to last glyph (at {@code lastOffset}) holds the glyph, or -1. */
  private int search(int entries, int count, int size, int lastOffset, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = entries + size * middle;
      if (glyph < unsigned(at)) {
        high = middle - 1;
      } else if (glyph > unsigned(at + lastOffset)) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(data.getShort(at));
  }
}
