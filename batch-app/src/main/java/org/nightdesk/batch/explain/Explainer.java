package org.nightdesk.batch.explain;

import java.util.List;
import java.util.Optional;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.QuoteRow;

/** Explains things of a published night by their ids, in plain text. */
public final class Explainer {
  private final List<PublishedNight> nights;

  /**
   * @param nights the night that is asked about, then those before it, latest first
   */
  public Explainer(List<PublishedNight> nights) {
    this.nights = List.copyOf(nights);
    if (nights.isEmpty()) {
      throw new IllegalArgumentException("there is no night to explain");
    }
  }

  /**
   * Where something comes from.
   *
   * @param id of a piece of evidence, an article, a story or an entity; or of a point, a difference, an
   *     event, a figure or a quotation, which stand for their evidence; or what names an article otherwise,
   *     see {@link #named}
   * @return nothing where the night has no such thing
   */
  public Optional<String> explain(String id) {
    PublishedNight night = nights.getFirst();
    if (isEvidence(id)) {
      return EvidenceExplanation.of(night, id);
    }
    Optional<String> evidence = evidence(night, id);
    if (evidence.isPresent()) {
      return EvidenceExplanation.of(night, evidence.get());
    }
    return ArticleExplanation.of(night, article(id))
        .or(() -> StoryExplanation.of(nights, id))
        .or(() -> EntityExplanation.of(night, id));
  }

  /**
   * What two articles share, and why they are in one story or are not.
   *
   * @param one what names an article, see {@link #named}
   * @return nothing where the night lacks one of them
   */
  public Optional<String> explain(String one, String other) {
    return PairExplanation.of(nights, article(one), article(other));
  }

  /**
   * The articles of the night that have a name, in the order of the table: more than one where a file of
   * many is named.
   *
   * @param name an id, a file, or a file and the id of one of its records parted by a colon
   */
  public List<ArticleRow> named(String name) {
    return nights
        .getFirst()
        .rows(
            ArticleRow.class,
            row -> row.articleId().equals(name)
                || row.file().equals(name)
                || !row.externalId().isEmpty() && name.equals(row.file() + ":" + row.externalId()));
  }

  private static boolean isEvidence(String id) {
    int dot = id.indexOf('.');
    int last = id.lastIndexOf('.');
    return dot == 17
        && last > dot + 1
        && isNumber(id, dot + 1, last)
        && isNumber(id, last + 1, id.length());
  }

  private static boolean isNumber(String text, int from, int to) {
    return from < to && text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The id of the article that is named so. */
  private String article(String given) {
    return named(given).stream().map(ArticleRow::articleId).findFirst().orElse(given);
  }

  private static Optional<String> evidence(PublishedNight night, String id) {
    List<String> found = switch (id.isEmpty() ? ' ' : id.charAt(0)) {
      case 'p' ->
        night.rows(PointRow.class, row -> row.pointId().equals(id)).stream()
            .map(PointRow::evidenceId)
            .toList();
      case 'd' ->
        night.rows(DifferenceVersionRow.class, row -> row.differenceId().equals(id)).stream()
            .map(DifferenceVersionRow::evidenceId)
            .toList();
      case 'v' ->
        night.rows(EventRow.class, row -> row.eventId().equals(id)).stream()
            .map(EventRow::evidenceId)
            .toList();
      case 'f' ->
        night.rows(FigureRow.class, row -> row.figureId().equals(id)).stream()
            .map(FigureRow::evidenceId)
            .toList();
      case 'q' ->
        night.rows(QuoteRow.class, row -> row.quoteId().equals(id)).stream()
            .map(QuoteRow::evidenceId)
            .toList();
      default -> List.of();
    };
    return found.stream().findFirst();
  }
}
