package org.nightdesk.batch.forget;

import java.time.LocalDate;
import org.nightdesk.reporting.Wording;

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
    return "%s: %s, %s (%s told by others), %s, %s, %s, %s"
        .formatted(
            night,
            Wording.count(articles, "article", "articles"),
            Wording.count(points, "point", "points"),
            Wording.count(retold, "more is", "more are"),
            Wording.count(figures, "figure", "figures"),
            Wording.count(quotes, "quotation", "quotations"),
            Wording.count(differences, "difference", "differences"),
            Wording.count(stories, "story", "stories"));
  }
}
