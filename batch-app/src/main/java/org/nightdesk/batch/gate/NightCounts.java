package org.nightdesk.batch.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RejectedRow;

/**
 * What the gate looks at.
 *
 * @param articles tonight's index lists
 * @param rejected entries of the index that gave no article
 * @param undated articles without a date, stated or inferred
 * @param damaged articles that are not good
 * @param folded articles that are copies
 * @param largestStory articles of the story that has most
 * @param quotes direct and partial ones
 * @param unknownSpeakers quotations nobody is known to have said
 */
public record NightCounts(
    int articles,
    int rejected,
    int undated,
    int damaged,
    int folded,
    int largestStory,
    int quotes,
    int unknownSpeakers) {

  /** Counts over the tables of a night. */
  public static NightCounts of(NightExtracts tables) {
    Counter articles = new Counter();
    Map<String, Integer> stories = new HashMap<>();
    each(tables.rows(ArticleRow.class).filter(ArticleRow::inIndex), row -> {
      articles.add(row);
      stories.merge(row.storyId(), 1, Integer::sum);
    });
    stories.remove("");
    int[] rejected = {0};
    each(tables.rows(RejectedRow.class), row -> rejected[0]++);
    int[] quotes = {0, 0};
    Stream<String[]> said = tables.cells(QuoteRow.class, List.of("kind", "speaker_basis"));
    each(said.filter(cells -> !cells[0].equals("indirect")), cells -> {
      quotes[0]++;
      quotes[1] += cells[1].equals("unknown") ? 1 : 0;
    });
    return new NightCounts(
        articles.all,
        rejected[0],
        articles.undated,
        articles.damaged,
        articles.folded,
        stories.values().stream().mapToInt(Integer::intValue).max().orElse(0),
        quotes[0],
        quotes[1]);
  }

  private static <R> void each(Stream<R> rows, Consumer<R> action) {
    try (rows) {
      rows.forEach(action);
    }
  }

  private static final class Counter {
    private int all;
    private int undated;
    private int damaged;
    private int folded;

    void add(ArticleRow row) {
      all++;
      undated += row.published().isEmpty() ? 1 : 0;
      damaged += row.quality().equals("good") ? 0 : 1;
      folded += row.relation().endsWith("_copy") ? 1 : 0;
    }
  }
}
