package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;

/**
 * Lets folded copies stand beside their originals: a copy that says a point's clause word for word is
 * one of its sources, with a place of its own. What a copy words otherwise is among the leftovers.
 */
public final class CopyWordings {
  private CopyWordings() {}

  /**
   * A folded copy.
   *
   * @param sentences all of the copy's, in text order
   */
  public record Copy(ArticleId kept, Article article, List<Sentence> sentences) {
    public Copy {
      sentences = List.copyOf(sentences);
    }
  }

  /** The comparison with the copies' wordings added behind those of the originals. */
  public static Comparison beside(Comparison comparison, List<Copy> copies) {
    if (copies.isEmpty()) {
      return comparison;
    }
    List<Point> points = new ArrayList<>();
    for (Point point : comparison.points()) {
      List<PointSource> sources = new ArrayList<>(point.sources());
      for (Copy copy : copies) {
        point.sources().stream()
            .filter(source -> source.article().equals(copy.kept()))
            .forEach(source -> addSame(sources, source, copy));
      }
      points.add(new Point(
          point.id(),
          point.strandId(),
          point.shown(),
          sources,
          point.standing(),
          point.eventDate(),
          point.planned()));
    }
    return new Comparison(
        comparison.headline(),
        comparison.summary(),
        comparison.strands(),
        points,
        comparison.differences(),
        comparison.events(),
        comparison.figures(),
        comparison.utterances());
  }

  private static void addSame(List<PointSource> sources, PointSource original, Copy copy) {
    for (Sentence sentence : copy.sentences()) {
      int at = copy.article().text().indexOf(original.text(), sentence.where().start());
      if (at >= 0 && at < sentence.where().end() && sentence.role().isTold()) {
        sources.add(new PointSource(
            copy.article().id(),
            original.stance(),
            original.attributedTo(),
            original.text(),
            new Span(at, at + original.text().length()),
            sentence.id()));
        return;
      }
    }
  }
}
