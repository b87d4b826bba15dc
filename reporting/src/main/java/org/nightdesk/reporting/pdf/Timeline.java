package org.nightdesk.reporting.pdf;

import java.util.List;
import org.nightdesk.reporting.IsoDates;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Listing;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.story.StoryEvent;

/** Dated events one below the other, on a line with a dot for each: larger for more sources, open for what is planned. */
final class Timeline {
  private static final float LINE = 40;
  private static final float TEXT = 48;
  private static final float RADIUS = 2;
  private static final float RADIUS_A_SOURCE = 0.5f;
  private static final int SOURCES_DRAWN = 5;
  private static final int EXCERPT = 150;
  private static final int MONTH_LENGTH = "2025-12".length();

  private final Citations citations;

  Timeline(Citations citations) {
    this.citations = citations;
  }

  Block block(List<StoryEvent> events) {
    var list = new Listing(TEXT).gap(5).rail(LINE, Look.HAIR).keepItems();
    int year = events.stream()
        .flatMap(each -> IsoDates.of(each.event().date()).stream())
        .mapToInt(dates -> dates.first().getYear())
        .max()
        .orElse(0);
    for (StoryEvent each : events) {
      boolean planned = each.event().status().equals("planned");
      var words = Paragraph.of(Look.CELL, Excerpt.of(each.event().text(), EXCERPT));
      if (planned) {
        words.text(" planned", Look.CAPTION);
      }
      int sources = Math.min(SOURCES_DRAWN, each.event().nArticles());
      list.item(
          Paragraph.of(Look.NAME, date(each.event().date(), year)),
          new Listing.Dot(RADIUS + RADIUS_A_SOURCE * sources, Look.BLUE, !planned),
          citations.cite(words, each.articleIds(), each.event().nArticles()));
    }
    return list;
  }

  /**
   * "4 Dec", "Nov"; with the year where it is another, in words for anything longer.
   *
   * @param year the one that goes without saying
   */
  private static String date(String iso, int year) {
    if (iso.isEmpty()) {
      return "No date";
    }
    var dates = IsoDates.of(iso);
    return dates.isEmpty() || iso.indexOf('/') >= 0 || iso.length() < MONTH_LENGTH
        ? Wording.dates(iso)
        : Wording.shortDate(
            dates.get().first(), dates.get().isOneDay(), dates.get().first().getYear() != year);
  }
}
