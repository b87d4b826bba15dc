package org.nightdesk.corpus;

/**
 * How much of a file is taken before it is refused as too large.
 *
 * @param fileBytes greatest size of a file that is one article
 * @param recordBytes greatest length of one line of a JSON Lines file, without its line end
 * @param textUnits greatest length of an article's text, UTF-16 code units
 */
public record ReadingLimits(int fileBytes, int recordBytes, int textUnits) {
  public ReadingLimits {
    if (fileBytes < 1 || recordBytes < 1 || textUnits < 1) {
      throw new IllegalArgumentException(
          "limits are at least 1: %s, %s, %s".formatted(fileBytes, recordBytes, textUnits));
    }
  }

  /** Greatest size of an index: a line for each of many files. */
  public int indexBytes() {
    return (int) Math.min(Integer.MAX_VALUE - 8, 5L * fileBytes);
  }

  /** 20 MB a file, 100 MB an index, 1 MB a record, 1,000,000 units of text. */
  public static ReadingLimits standard() {
    return new ReadingLimits(20_000_000, 1_000_000, 1_000_000);
  }
}
