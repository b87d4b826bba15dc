package org.nightdesk.corpus.archive;

import org.nightdesk.corpus.ReadOutcome.Reason;

/** What may still be read out of one file of the index, archives in it included. Not for several threads. */
public final class Allowance {
  private final ArchiveLimits limits;
  private final long fileBytes;
  private long taken;

  /**
   * @param fileBytes size of the outermost archive
   */
  public Allowance(ArchiveLimits limits, long fileBytes) {
    this.limits = limits;
    this.fileBytes = fileBytes;
  }

  public ArchiveLimits limits() {
    return limits;
  }

  /** Whether all is used up, so that nothing more of the file can be read. */
  public boolean isSpent() {
    return taken > limits.totalBytes() || isBeyondRatio(taken, fileBytes);
  }

  /**
   * Counts bytes read out of a member.
   *
   * @param out bytes read out of the member so far, these included
   * @param in bytes read in for them
   */
  void take(int bytes, long out, long in) throws RefusedArchiveException {
    taken += bytes;
    if (taken > limits.totalBytes()) {
      throw new RefusedArchiveException(
          Reason.TOO_LARGE,
          "expected an archive of at most %s bytes in all but found more"
              .formatted(limits.totalBytes()));
    }
    if (isBeyondRatio(out, in) || isBeyondRatio(taken, fileBytes)) {
      throw tooDense();
    }
  }

  /** Whether so much out of so little is refused. */
  boolean isBeyondRatio(long out, long in) {
    return out > limits.ratioFromBytes() && out / limits.ratio() > in;
  }

  RefusedArchiveException tooDense() {
    return new RefusedArchiveException(
        Reason.TOO_LARGE,
        "expected at most %s bytes from each byte of an archive but found more"
            .formatted(limits.ratio()));
  }
}
