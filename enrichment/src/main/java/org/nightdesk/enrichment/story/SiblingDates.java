package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;

/**
 * Gives an undated article of a story the day of the sibling report most like it: alike in words and
 * in whether it looks ahead or back. Only days that siblings state count, and what is inferred here
 * must not go back into grouping.
 */
public final class SiblingDates {
  /** Cosine of word counts, weighed by the likeness of outlook, below which nothing is inferred. */
  private static final double LEAST_LIKENESS = .15;

  private SiblingDates() {}

  /**
   * A day taken over from a sibling.
   *
   * @param article the undated one
   * @param sibling the report whose stated day is taken
   */
  public record Inferred(ArticleId article, ArticleId sibling, LocalDate day) {}

  private record Report(StoryCandidate candidate, StoryTerms terms, double ahead) {
    static Report of(StoryCandidate candidate) {
      return new Report(candidate, StoryTerms.of(candidate), Outlook.ahead(candidate.text()));
    }

    Optional<LocalDate> statedDay() {
      Published published = candidate.published();
      return published.basis() == Published.Basis.STATED ? published.day() : Optional.empty();
    }
  }

  /**
   * The days that can be inferred, in order of the articles' ids.
   *
   * @param story all articles of one story
   */
  public static List<Inferred> of(List<StoryCandidate> story) {
    if (story.stream().noneMatch(SiblingDates::isUndated)) {
      return List.of();
    }
    List<Report> reports = story.stream()
        .sorted(Comparator.comparing(StoryCandidate::article))
        .map(Report::of)
        .toList();
    List<Inferred> inferred = new ArrayList<>();
    for (Report undated : reports) {
      if (isUndated(undated.candidate())) {
        nearest(undated, reports).ifPresent(inferred::add);
      }
    }
    return inferred;
  }

  private static boolean isUndated(StoryCandidate candidate) {
    return candidate.published().basis() == Published.Basis.UNKNOWN;
  }

  private static Optional<Inferred> nearest(Report undated, List<Report> reports) {
    Inferred nearest = null;
    double best = LEAST_LIKENESS;
    for (Report sibling : reports) {
      Optional<LocalDate> day = sibling.statedDay();
      if (day.isPresent()) {
        double likeness = likeness(undated, sibling);
        boolean earlierTie =
            nearest != null && likeness == best && day.get().isBefore(nearest.day());
        if (likeness > best || earlierTie) {
          best = likeness;
          nearest =
              new Inferred(undated.candidate().article(), sibling.candidate().article(), day.get());
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static double likeness(Report one, Report other) {
    double words = cosine(one.terms().words(), other.terms().words());
    return words * (1 - Math.abs(one.ahead() - other.ahead()));
  }

  private static double cosine(Map<String, Integer> one, Map<String, Integer> other) {
    double product = 0;
    for (Map.Entry<String, Integer> term : one.entrySet()) {
      product += (double) term.getValue() * other.getOrDefault(term.getKey(), 0);
    }
    double lengths = length(one) * length(other);
    return lengths == 0 ? 0 : product / lengths;
  }

  private static double length(Map<String, Integer> terms) {
    long squares = 0;
    for (int count : terms.values()) {
      squares += (long) count * count;
    }
    return Math.sqrt(squares);
  }
}
