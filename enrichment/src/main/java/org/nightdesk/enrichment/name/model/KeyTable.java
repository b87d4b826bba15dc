package org.nightdesk.enrichment.name.model;

import java.util.Arrays;

/** Numbers by 64-bit key, in two flat arrays. Not safe for several threads while it is filled. */
public final class KeyTable {
  private long[] keys;
  private int[] values;
  private int size;

  /** A table with room for {@code expected} keys before it grows. */
  public KeyTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
    keys = new long[capacity];
    values = new int[capacity];
  }

  /** The number stored for the key; {@code otherwise} where there is none. */
  public int get(long key, int otherwise) {
    int slot = slot(key);
    return keys[slot] == 0 ? otherwise : values[slot];
  }

  /** Stores a number in place of the one before. */
  public void put(long key, int value) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = nonZero(key);
    }
    values[slot] = value;
  }

  /** Adds bits to what is stored for the key. */
  public void or(long key, int bits) {
    put(key, get(key, 0) | bits);
  }

  public int size() {
    return size;
  }

  /** Forgets all keys and keeps the room. */
  public void clear() {
    if (size > 0) {
      Arrays.fill(keys, 0);
      size = 0;
    }
  }

  private static long nonZero(long key) {
    return key == 0 ? 1 : key;
  }

  private int slot(long key) {
    long wanted = nonZero(key);
    int mask = keys.length - 1;
    int slot = (int) (WordKeys.mix(wanted) >>> 20) & mask;
    while (keys[slot] != 0 && keys[slot] != wanted) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
