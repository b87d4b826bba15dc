package org.nightdesk.enrichment.compare;

import java.util.Locale;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;

/**
 * How one figure of a story stands to the others.
 *
 * @param figure position of the figure in {@code article}, equal to a figure's
 * @param group shared by the figures that tell of the same thing; empty for a figure alone
 */
public record FigureComparison(ArticleId article, Span figure, String group, Agreement agreement) {
  /** Whether the figures of a group say the same. */
  public enum Agreement {
    SINGLE,
    AGREES,
    DIFFERS,
    OTHER_TIME,
    OTHER_SCOPE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
