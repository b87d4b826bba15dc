package org.nightdesk.batch.forget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.NightExtracts;

/** Differences without the versions of articles taken down; one that has a single version left vanishes. */
final class RedactedDifferences {
  private static final String BETWEEN_VERSIONS = " / ";

  private final RedactedArticles articles;
  private final Map<String, List<DifferenceVersionRow>> versions = new HashMap<>();
  private final Map<String, DifferenceRow> now = new TreeMap<>();
  private final Map<String, List<Integer>> numbers = new HashMap<>();
  private final Set<String> gone = new HashSet<>();

  RedactedDifferences(NightExtracts night, RedactedArticles articles) {
    this.articles = articles;
    try (Stream<DifferenceVersionRow> rows = night.rows(DifferenceVersionRow.class)) {
      rows.filter(row -> articles.isGone(row.articleId()))
          .forEach(row -> versions.put(row.differenceId(), new ArrayList<>()));
    }
    try (Stream<DifferenceVersionRow> rows = night.rows(DifferenceVersionRow.class)) {
      rows.filter(row -> versions.containsKey(row.differenceId()))
          .forEach(row -> versions.get(row.differenceId()).add(row));
    }
    try (Stream<DifferenceRow> rows = night.rows(DifferenceRow.class)) {
      rows.filter(row -> versions.containsKey(row.differenceId())).forEach(this::settle);
    }
  }

  private void settle(DifferenceRow row) {
    List<DifferenceVersionRow> all = versions.getOrDefault(row.differenceId(), List.of());
    List<DifferenceVersionRow> left =
        all.stream().filter(version -> !articles.isGone(version.articleId())).toList();
    List<Integer> before = distinct(all);
    List<Integer> after = distinct(left);
    String explanation = explanation(row.explanation(), before, after);
    if (after.size() < 2 || explanation.isEmpty()) {
      gone.add(row.differenceId());
      return;
    }
    numbers.put(row.differenceId(), after);
    Map<String, Object> changes = new HashMap<>();
    changes.put("explanation", explanation);
    changes.put("nArticles", (int) left.stream()
        .map(DifferenceVersionRow::articleId)
        .filter(article -> !articles.isFolded(article))
        .distinct()
        .count());
    if (after.size() < before.size()) {
      changes.put("valueLow", "");
      changes.put("valueHigh", "");
    }
    now.put(row.differenceId(), ChangedRow.of(row, changes));
  }

  /** The parts of the versions that are left; empty where it cannot be parted. */
  private static String explanation(String whole, List<Integer> before, List<Integer> after) {
    if (after.equals(before)) {
      return whole;
    }
    List<String> parts = List.of(whole.split(BETWEEN_VERSIONS, -1));
    if (parts.size() != before.size()) {
      return "";
    }
    List<String> left = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (after.contains(before.get(i))) {
        left.add(parts.get(i));
      }
    }
    return String.join(BETWEEN_VERSIONS, left);
  }

  private static List<Integer> distinct(List<DifferenceVersionRow> rows) {
    TreeSet<Integer> numbers = new TreeSet<>();
    rows.forEach(row -> numbers.add(row.version()));
    return List.copyOf(numbers);
  }

  boolean isGone(String difference) {
    return gone.contains(difference);
  }

  /** The ids of those that vanish. */
  Set<String> gone() {
    return gone;
  }

  DifferenceRow now(DifferenceRow row) {
    return now.getOrDefault(row.differenceId(), row);
  }

  /** Versions are numbered from 1 without gaps. */
  DifferenceVersionRow now(DifferenceVersionRow row) {
    List<Integer> left = numbers.get(row.differenceId());
    return left == null
        ? row
        : ChangedRow.of(row, Map.of("version", left.indexOf(row.version()) + 1));
  }
}
