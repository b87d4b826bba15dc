package org.nightdesk.batch.forget;

import java.time.LocalDate;

/**
 * What taking articles down does to a night.
 *
 * @param articles of the night that go
 * @param points that vanish
 * @param retold points that are told in other words, or by fewer
 * @param figures that go
 * @param quotes that go
 * @param differences that vanish
 * @param stories that vanish
 */
public record NightTouched(
    LocalDate night,
    long articles,
    long points,
    long retold,
    long figures,
    long quotes,
    long differences,
    long stories) {
  /** One line for people. */
  public String line() {
    return "%s: %s articles, %s points (%s more are told by others), %s figures, %s quotations, %s differences, %s stories"
        .formatted(night, articles, points, retold, figures, quotes, differences, stories);
  }
}
