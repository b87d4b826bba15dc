package org.nightdesk.corpus;

/**
 * How much of a file is taken before it is refused as too large.
 *
 * @param fileBytes greatest size of a file that is one article, and of an index
 * @param recordBytes greatest length of one line of a JSON Lines file, without its line end
 * @param textUnits greatest length of an article's text, UTF-16 code units
 */
public record ReadingLimits(int fileBytes, int recordBytes, int textUnits) {
  public ReadingLimits {
    if (fileBytes < 1 || recordBytes < 1 || textUnits < 1) {
      throw new IllegalArgumentException(
          "limits are at least 1: %d, %d, %d".formatted(fileBytes, recordBytes, textUnits));
    }
  }

  /** 20 MB a file, 1 MB a record, 1,000,000 units of text. */
  public static ReadingLimits standard() {
    return new ReadingLimits(20_000_000, 1_000_000, 1_000_000);
  }
}
