package org.nightdesk.corpus.archive;

/**
 * How much of an archive is taken before it is refused.
 *
 * @param members greatest number of files in one ZIP file
 * @param totalBytes greatest sum of all bytes read out of one file of the index, archives in it
 *     included
 * @param ratio greatest growth: bytes read out for each byte read in
 * @param ratioFromBytes bytes read out up to which no growth is refused
 * @param depth how many archives may stand one in another; 1 for none in another
 */
public record ArchiveLimits(
    int members, long totalBytes, int ratio, long ratioFromBytes, int depth) {
  public ArchiveLimits {
    if (members < 1 || totalBytes < 1 || ratio < 1 || ratioFromBytes < 0 || depth < 1) {
      throw new IllegalArgumentException("limits are at least 1: %s, %s, %s, %s, %s"
          .formatted(members, totalBytes, ratio, ratioFromBytes, depth));
    }
  }

  /** 300,000 files, 4 GB, 200 to 1 from 1 MB onward, an archive in an archive. */
  public static ArchiveLimits standard() {
    return new ArchiveLimits(300_000, 4_000_000_000L, 200, 1_000_000, 2);
  }
}
