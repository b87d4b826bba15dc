package org.nightdesk.batch.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.reporting.row.PointSourceRow;

/**
 * In which words, of which articles, a night told its points. A point's id and its shown wording may
 * change when an article joins it; its words do not.
 */
final class ToldWords {
  private final Map<String, List<String>> ofPoint = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private ToldWords() {}

  static ToldWords of(PublishedNight night) {
    ToldWords words = new ToldWords();
    try (Stream<PointSourceRow> rows = night.tables().rows(PointSourceRow.class)) {
      rows.forEach(words::add);
    }
    return words;
  }

  private void add(PointSourceRow row) {
    String key = Ids.mint('w', row.articleId(), row.text());
    all.add(key);
    ofPoint.computeIfAbsent(row.pointId(), none -> new ArrayList<>(1)).add(key);
  }

  /** Whether the other night has one of the point's wordings. */
  boolean sharesAny(String point, ToldWords other) {
    return ofPoint.getOrDefault(point, List.of()).stream().anyMatch(other.all::contains);
  }
}
