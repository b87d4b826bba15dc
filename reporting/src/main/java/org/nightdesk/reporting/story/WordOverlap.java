package org.nightdesk.reporting.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.TextRow;

/**
 * How alike the words of articles are: the cosine of their word counts, words of four letters and more.
 *
 * <p>It tells of one subject, not of copying; shared text stands in overlaps.csv.
 */
public final class WordOverlap {
  /** So many sources a matrix can show. */
  public static final int MOST_SOURCES = 12;

  private static final int LETTERS = 4;

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  private WordOverlap() {}

  /**
   * @param texts of any articles; closed when read
   * @param wanted ids of the articles to be compared
   */
  public static WordOverlap of(Stream<TextRow> texts, Set<String> wanted) {
    var overlap = new WordOverlap();
    try (texts) {
      texts
          .filter(row -> wanted.contains(row.articleId()))
          .forEach(row -> overlap.counts.put(row.articleId(), count(row.text())));
    }
    return overlap;
  }

  /** Nothing to compare. */
  public static WordOverlap none() {
    return new WordOverlap();
  }

  /** Whether all pairs of these articles can be told. */
  public boolean holds(List<String> articleIds) {
    return articleIds.stream().allMatch(counts::containsKey);
  }

  /** Per cent, 0 to 100; empty when one of the texts was not read. */
  public OptionalInt percent(String one, String other) {
    var a = counts.get(one);
    var b = counts.get(other);
    if (a == null || b == null) {
      return OptionalInt.empty();
    }
    long product = 0;
    for (var word : a.entrySet()) {
      product += (long) word.getValue() * b.getOrDefault(word.getKey(), 0);
    }
    double length = StrictMath.sqrt((double) squares(a) * squares(b));
    return OptionalInt.of(length == 0 ? 0 : (int) StrictMath.round(100 * product / length));
  }

  private static long squares(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(count -> (long) count * count).sum();
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i - start >= LETTERS) {
          counts.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        start = i + 1;
      }
    }
    return counts;
  }
}
