package org.nightdesk.reporting.pdf;

import java.util.List;
import org.nightdesk.reporting.IsoDates;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Listing;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.story.StoryEvent;

/** Dated events one below the other. */
final class Timeline {
  private static final float DATE_WIDTH = 48;
  private static final int EXCERPT = 130;

  private final Citations citations;

  Timeline(Citations citations) {
    this.citations = citations;
  }

  Block block(List<StoryEvent> events) {
    var list = new Listing(DATE_WIDTH).gap(5).keepItems();
    for (StoryEvent each : events) {
      var words = Paragraph.of(Look.CELL, Excerpt.of(each.event().text(), EXCERPT));
      if (each.event().status().equals("planned")) {
        words.text(" planned", Look.CAPTION);
      }
      list.item(
          Paragraph.of(Look.NAME, date(each.event().date())),
          citations.cite(words, each.articleIds(), each.event().nArticles()));
    }
    return list;
  }

  /** "Thu 4 Dec" for a day, the whole words for anything longer. */
  static String date(String iso) {
    if (iso.isEmpty()) {
      return "No date";
    }
    return IsoDates.of(iso)
        .filter(IsoDates::isOneDay)
        .map(dates -> Wording.shortDayOfMonth(dates.first()))
        .orElseGet(() -> Wording.dates(iso));
  }
}
