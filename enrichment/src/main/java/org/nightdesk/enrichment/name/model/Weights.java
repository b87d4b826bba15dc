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

  private final int[] slots;
  private final int[] hashes;
  private final byte[] rows;

  private Weights(int[] hashes, byte[] rows) {
    this.hashes = hashes;
    this.rows = rows;
    this.slots = new int[Integer.highestOneBit(Math.max(4, hashes.length)) * 4];
    for (int row = 0; row < hashes.length; row++) {
      int slot = slotOf(hashes[row]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = row + 1;
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
    return new Weights(hashes.clone(), rows.clone());
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
        mask |= rows[i * ROW + tag] != 0 ? 1 << tag : 0;
      }
      out.writeInt(hashes[i]);
      out.writeInt(mask);
      for (int tag = 0; tag < ROW; tag++) {
        if (rows[i * ROW + tag] != 0) {
          out.writeByte(rows[i * ROW + tag]);
        }
      }
    }
    out.flush();
  }

  /** How many features have a weight. */
  public int features() {
    return hashes.length;
  }

  /** Bytes the weights take in memory. */
  public long bytes() {
    return 4L * slots.length + 4L * hashes.length + rows.length;
  }

  /** Adds the weights of the feature to the sums of the tags, from {@code at} on. */
  void addTo(int[] sums, int at, int feature) {
    int mask = slots.length - 1;
    int slot = slotOf(feature);
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (hashes[row] == feature) {
        int from = row * ROW;
        for (int tag = 0; tag < ROW; tag++) {
          sums[at + tag] += rows[from + tag];
        }
        return;
      }
      slot = slot + 1 & mask;
    }
  }

  private int slotOf(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }
}
