package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;

/** The pairs of clauses a comparison has to judge, for learning to judge them. */
public final class PairSamples {
  /**
   * Two clauses that may tell the same.
   *
   * @param one where the first clause stands in the text of article {@code first}
   * @param features what speaks for and against, in the order of {@link #names()}
   */
  public record Pair(ArticleId first, Span one, ArticleId second, Span other, double[] features) {}

  private PairSamples() {}

  /** What the features of a pair say, in their order. */
  public static List<String> names() {
    return PairFeatures.NAMES;
  }

  /** All pairs of a story that share anything and that no rule keeps apart. */
  public static List<Pair> of(StoryMaterial material) {
    ComparedStory story = new SourceComparer().read(material);
    Likeness likeness = story.likeness();
    List<Clause> clauses = story.clauses();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      for (int k = i + 1; k < clauses.size(); k++) {
        Clause a = clauses.get(i);
        Clause b = clauses.get(k);
        likeness
            .judged(a, b)
            .ifPresent(match -> pairs.add(new Pair(
                a.articleId(),
                a.where(),
                b.articleId(),
                b.where(),
                PairFeatures.of(likeness, a, b, match))));
      }
    }
    return pairs;
  }
}
