package org.nightdesk.enrichment.name.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The weights of the tagger: for each feature one byte a tag, found by the feature's hash. Unchanging
 * once read, safe for all threads.
 *
 * <p>As a file: {@code NDNAMES1}, the number of tags, of features and of slots (ints, big-endian), the
 * features' hashes in rising order, then their rows, each a bit mask of the tags and a byte for each
 * tag in the mask.
 */
public final class Weights {
  private static final long FORMAT = 0x4e444e414d455331L;
  private static final int ROW = TagSet.COUNT;

  /** Bits in which a tag's weights are summed. */
  private static final int LANE = 16;

  private static final long EVERY_OTHER_BYTE = 0x00ff00ff00ff00ffL;
  /** Added to each weight where it is kept, so that none is negative. */
  static final int BIAS = 128;
  /** Rows a lane can sum without running over: 65,535 through 255. */
  static final int MOST_ROWS = 257;

  /** Bits of the filter for each feature. */
  private static final int FILTER = 8;

  private static final int BYTES = 8;
  private static final int STRIDE = (ROW + BYTES - 1) / BYTES;
  /** Numbers that hold the lanes of all tags. */
  static final int LANES = 2 * STRIDE;

  private final int[] hashes;
  /** The hash of the feature above, its row plus 1 below; 0 where the slot is free. */
  private final long[] slots;
  /** A bit for each hash there may be a row for: most features asked for have none. */
  private final long[] filter;
  /** The weights of each row, biased, eight bytes to a number. */
  private final long[] packed;

  private Weights(int[] hashes, byte[] rows) {
    this.hashes = hashes;
    int size = Integer.highestOneBit(Math.max(4, hashes.length));
    this.slots = new long[size * 4];
    this.filter = new long[Math.max(1, size * 2 * FILTER / Long.SIZE)];
    this.packed = new long[hashes.length * STRIDE];
    for (int row = 0; row < hashes.length; row++) {
      int slot = slotOf(hashes[row]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (long) hashes[row] << 32 | row + 1;
      filter[hashes[row] >>> 6 & filter.length - 1] |= 1L << hashes[row];
      for (int tag = 0; tag < ROW; tag++) {
        packed[row * STRIDE + tag / BYTES] |=
            (long) (rows[row * ROW + tag] + BIAS) << tag % BYTES * Byte.SIZE;
      }
    }
  }

  /**
   * Weights out of a training.
   *
   * @param hashes the features, each once
   * @param rows {@link TagSet#COUNT} weights for each feature
   */
  public static Weights of(int[] hashes, byte[] rows) {
    if (rows.length != hashes.length * ROW) {
      throw new IllegalArgumentException("expected %s weights for %s features but found %s"
          .formatted(hashes.length * ROW, hashes.length, rows.length));
    }
    return new Weights(hashes.clone(), rows);
  }

  /** Reads the file's form; the stream stays open. */
  public static Weights read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    long format = in.readLong();
    int tags = in.readInt();
    if (format != FORMAT || tags != ROW) {
      throw new IOException("expected a name model with %s tags".formatted(ROW));
    }
    int features = in.readInt();
    byte[] packed = in.readAllBytes();
    int[] hashes = new int[features];
    byte[] rows = new byte[features * ROW];
    int at = 0;
    for (int i = 0; i < features; i++) {
      hashes[i] = intAt(packed, at);
      int mask = intAt(packed, at + 4);
      at += 8;
      for (int left = mask; left != 0; left &= left - 1) {
        rows[i * ROW + Integer.numberOfTrailingZeros(left)] = packed[at++];
      }
    }
    return new Weights(hashes, rows);
  }

  private static int intAt(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  /** Writes the file's form; the stream stays open. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeLong(FORMAT);
    out.writeInt(ROW);
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      int mask = 0;
      for (int tag = 0; tag < ROW; tag++) {
        mask |= weight(i, tag) != 0 ? 1 << tag : 0;
      }
      out.writeInt(hashes[i]);
      out.writeInt(mask);
      for (int tag = 0; tag < ROW; tag++) {
        if (weight(i, tag) != 0) {
          out.writeByte(weight(i, tag));
        }
      }
    }
    out.flush();
  }

  private int weight(int row, int tag) {
    long eight = packed[row * STRIDE + tag / BYTES];
    return (int) (eight >>> tag % BYTES * Byte.SIZE & 0xff) - BIAS;
  }

  /** How many features have a weight. */
  public int features() {
    return hashes.length;
  }

  /** Bytes the weights take in memory. */
  public long bytes() {
    return 8L * (slots.length + filter.length + packed.length) + 4L * hashes.length;
  }

  /**
   * Finds the rows of the features that have one. The slots lie far apart in memory: all are asked for
   * before the first answer is looked at, so that they come side by side.
   *
   * @param count of features, at most the length of {@code rows}
   * @param rows where the rows are put
   * @param slotsFound as long as {@code rows}, used in between
   * @return how many rows
   */
  int rowsOf(int[] features, int from, int count, int[] rows, long[] slotsFound) {
    int asked = 0;
    for (int f = from; f < from + count; f++) {
      int feature = features[f];
      rows[asked] = feature;
      asked += (int) (filter[feature >>> 6 & filter.length - 1] >>> feature & 1);
    }
    for (int i = 0; i < asked; i++) {
      slotsFound[i] = slots[slotOf(rows[i])];
    }
    int found = 0;
    for (int i = 0; i < asked; i++) {
      int feature = rows[i];
      long slot = slotsFound[i];
      int row = slot == 0 ? -1 : (int) (slot >>> 32) == feature ? (int) slot - 1 : behind(feature);
      if (row >= 0) {
        rows[found++] = row;
      }
    }
    return found;
  }

  /** The row of a feature whose first slot is another's; -1 where it has none. */
  private int behind(int feature) {
    int slot = slotOf(feature);
    long found = slots[slot];
    while (found != 0) {
      if ((int) (found >>> 32) == feature) {
        return (int) found - 1;
      }
      slot = slot + 1 & slots.length - 1;
      found = slots[slot];
    }
    return -1;
  }

  /**
   * Adds a row to sums of {@link #LANE} bits each, four to a number: of eight tags first the even ones,
   * then the odd. Each weight is {@link #BIAS} too large.
   */
  void addRow(int row, long[] lanes) {
    for (int i = 0; i < STRIDE; i++) {
      long eight = packed[row * STRIDE + i];
      lanes[2 * i] += eight & EVERY_OTHER_BYTE;
      lanes[2 * i + 1] += eight >>> Byte.SIZE & EVERY_OTHER_BYTE;
    }
  }

  /** The sum of a tag in {@link #addRow}'s lanes. */
  static int laneOf(int tag, long[] lanes) {
    return (int) (lanes[tag / BYTES * 2 + (tag & 1)] >>> tag % BYTES / 2 * LANE & 0xffff);
  }

  private int slotOf(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }
}
