package org.nightdesk.enrichment.overlap;

/**
 * In how many texts a shingle stands, counted up to 255 in a fixed table: never too low, and too
 * high only where shingles fall on the same two cells.
 */
final class CommonShingles {
  private final byte[] first;
  private final byte[] second;
  private final int mask;

  /** @param texts how many texts will be counted; sets the size of the table, at most 32 MiB */
  CommonShingles(int texts) {
    int cells = 1 << 12;
    while (cells < texts * 128L && cells < 1 << 24) {
      cells <<= 1;
    }
    first = new byte[cells];
    second = new byte[cells];
    mask = cells - 1;
  }

  /** Counts one text. */
  void add(long[] distinctShingles) {
    for (long shingle : distinctShingles) {
      raise(first, (int) (shingle >>> 1) & mask);
      raise(second, (int) (shingle >>> 33) & mask);
    }
  }

  int texts(long shingle) {
    return Math.min(
        first[(int) (shingle >>> 1) & mask] & 0xff, second[(int) (shingle >>> 33) & mask] & 0xff);
  }

  private static void raise(byte[] cells, int cell) {
    if (cells[cell] != -1) {
      cells[cell]++;
    }
  }
}
