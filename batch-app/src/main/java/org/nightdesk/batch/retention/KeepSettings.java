package org.nightdesk.batch.retention;

/**
 * What is kept; {@code application.yaml} says what each does.
 *
 * @param fullNights latest nights kept in full; 0 for all
 * @param csvNights nights before those kept as tables
 * @param replacedNights latest nights whose replaced editions and unfit briefs are kept
 * @param logNights nights whose logs are kept, those that ran last, at least 1
 * @param jobRuns runs the job repository keeps, at least 1
 * @param compactBelow percent of the state's file in use below which it is written anew
 */
public record KeepSettings(
    int fullNights,
    int csvNights,
    int replacedNights,
    int logNights,
    int jobRuns,
    int compactBelow) {
  /** What becomes of a night. */
  enum Form {
    FULL,
    CSV,
    REMOVED
  }

  public KeepSettings {
    if (fullNights < 0 || csvNights < 0 || replacedNights < 0 || logNights < 1 || jobRuns < 1) {
      throw new IllegalArgumentException(
          "nightdesk.keep counts nights from 0, logs and runs from 1: %s, %s, %s, %s, %s"
              .formatted(fullNights, csvNights, replacedNights, logNights, jobRuns));
    }
  }

  /**
   * What becomes of a published night.
   *
   * @param later how many nights published are later than it; nothing takes away the latest
   */
  Form of(int later) {
    if (fullNights == 0 || later < fullNights) {
      return Form.FULL;
    }
    return later - fullNights < csvNights ? Form.CSV : Form.REMOVED;
  }
}
