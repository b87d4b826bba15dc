package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.text.Tokens;

/**
 * Gives an undated article of a story the day of the sibling report most like it: alike in words and
 * in whether it looks ahead or back. Only days that siblings state count, and what is inferred here
 * must not go back into grouping.
 *
 * <p>The articles of stories with an undated one are added first, in any order and by several threads; of
 * an article its words are kept in numbers, and not its text.
 */
public final class SiblingDates {
  /** Cosine of word counts, weighed by the likeness of outlook, below which nothing is inferred. */
  private static final double LEAST_LIKENESS = .15;

  private final TermNumbers words = new TermNumbers();
  private final Map<ArticleId, Sibling> siblings = new ConcurrentHashMap<>();

  /**
   * A day taken over from a sibling.
   *
   * @param article the undated one
   * @param sibling the report whose stated day is taken
   */
  public record Inferred(ArticleId article, ArticleId sibling, LocalDate day) {}

  /**
   * @param words numbers of its words above, how often it uses each below, in rising order
   * @param length of the counts as a vector
   */
  private record Sibling(
      ArticleId article,
      Published.Basis basis,
      Optional<LocalDate> statedDay,
      double ahead,
      long[] words,
      double length) {}

  /** Takes an article in. */
  public void add(StoryCandidate candidate) {
    Tokens told = StoryTerms.told(candidate);
    Map<String, Integer> counts = StoryTerms.words(candidate, told);
    long[] counted = new long[counts.size()];
    long squares = 0;
    int i = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      long count = word.getValue();
      counted[i++] = (long) words.of(word.getKey()) << Integer.SIZE | count;
      squares += count * count;
    }
    Arrays.sort(counted);
    Published published = candidate.published();
    siblings.put(
        candidate.article(),
        new Sibling(
            candidate.article(),
            published.basis(),
            published.basis() == Published.Basis.STATED ? published.day() : Optional.empty(),
            Outlook.of(told).share(),
            counted,
            Math.sqrt(squares)));
  }

  /**
   * The days that can be inferred, in order of the articles' ids.
   *
   * @param story all articles of one story; each was added
   */
  public List<Inferred> in(List<ArticleId> story) {
    List<Sibling> reports = story.stream()
        .sorted()
        .map(article -> Objects.requireNonNull(siblings.get(article)))
        .toList();
    List<Inferred> inferred = new ArrayList<>();
    for (Sibling undated : reports) {
      if (undated.basis == Published.Basis.UNKNOWN) {
        nearest(undated, reports).ifPresent(inferred::add);
      }
    }
    return inferred;
  }

  private static Optional<Inferred> nearest(Sibling undated, List<Sibling> reports) {
    Inferred nearest = null;
    double best = LEAST_LIKENESS;
    for (Sibling sibling : reports) {
      Optional<LocalDate> day = sibling.statedDay();
      if (day.isPresent()) {
        double likeness = likeness(undated, sibling);
        boolean earlierTie =
            nearest != null && likeness == best && day.get().isBefore(nearest.day());
        if (likeness > best || earlierTie) {
          best = likeness;
          nearest = new Inferred(undated.article(), sibling.article(), day.get());
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static double likeness(Sibling one, Sibling other) {
    return cosine(one, other) * (1 - Math.abs(one.ahead() - other.ahead()));
  }

  private static double cosine(Sibling one, Sibling other) {
    double product = 0;
    for (int i = 0, j = 0; i < one.words.length && j < other.words.length; ) {
      int mine = (int) (one.words[i] >>> Integer.SIZE);
      int others = (int) (other.words[j] >>> Integer.SIZE);
      if (mine == others) {
        product += (double) (int) one.words[i] * (int) other.words[j];
      }
      i += mine <= others ? 1 : 0;
      j += others <= mine ? 1 : 0;
    }
    double lengths = one.length * other.length;
    return lengths == 0 ? 0 : product / lengths;
  }
}
