package org.nightdesk.reporting.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.PointRow;

/**
 * Which changes of a story come first: the weightiest kinds; of one kind what more articles tell, then what
 * can be read without the sentence before it, then what its article tells earlier.
 */
final class NewsOrder {
  /** Words a sentence begins with that speak of something told before. */
  private static final Set<String> BACKWARD = Set.of(
      "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those",
      "both", "but", "and", "however");

  private NewsOrder() {}

  /** @param told the points of the story */
  static Comparator<ChangeRow> of(List<PointRow> told) {
    Map<String, List<PointRow>> ofArticle = new TreeMap<>();
    Map<String, Integer> articles = new HashMap<>();
    for (PointRow point : told) {
      articles.merge(key(point.evidenceId(), point.text()), point.nArticles(), Math::max);
      ofArticle
          .computeIfAbsent(part(point.evidenceId(), 0), article -> new ArrayList<>())
          .add(point);
    }
    Map<String, Integer> places = new HashMap<>();
    for (List<PointRow> points : ofArticle.values()) {
      points.sort(Comparator.comparingInt((PointRow point) -> number(point.evidenceId(), 1))
          .thenComparingInt(point -> number(point.evidenceId(), 2))
          .thenComparing(PointRow::pointId));
      for (int i = 0; i < points.size(); i++) {
        places.put(key(points.get(i).evidenceId(), points.get(i).text()), i);
      }
    }
    return Comparator.comparingInt((ChangeRow row) -> ChangeKinds.gravity(row.kind()))
        .thenComparingInt(row -> -articles.getOrDefault(key(row.evidenceId(), row.what()), 0))
        .thenComparing(row -> looksBack(row.what()))
        .thenComparingInt(
            row -> places.getOrDefault(key(row.evidenceId(), row.what()), Integer.MAX_VALUE))
        .thenComparing(ChangeRow::changeId);
  }

  private static String key(String evidenceId, String text) {
    return evidenceId + " " + text;
  }

  private static boolean looksBack(String text) {
    int from = 0;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return BACKWARD.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static int number(String evidenceId, int part) {
    String written = part(evidenceId, part);
    return written.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(written);
  }

  /** The article, the paragraph or the sentence; empty where something stands nowhere. */
  private static String part(String evidenceId, int part) {
    String[] parts = evidenceId.split("\\.");
    return parts.length == 3 ? parts[part] : "";
  }
}
