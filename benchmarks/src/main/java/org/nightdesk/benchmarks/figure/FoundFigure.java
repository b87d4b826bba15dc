package org.nightdesk.benchmarks.figure;

import java.math.BigDecimal;
import java.util.List;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/** A figure with a value, as a row of the night's table has it: of a range the lower end. */
record FoundFigure(
    Span where, String words, FigureKind kind, String unit, BigDecimal value, boolean range) {
  /** The figure; nothing where it has no value. */
  static List<FoundFigure> of(Figure figure) {
    return switch (figure.amount()) {
      case Amount.Exact(BigDecimal value) -> List.of(found(figure, value, false));
      case Amount.Range(BigDecimal from, BigDecimal to) -> List.of(found(figure, from, true));
      case Amount.Vague() -> List.of();
    };
  }

  private static FoundFigure found(Figure figure, BigDecimal value, boolean range) {
    return new FoundFigure(
        figure.where(), figure.text(), figure.kind(), figure.unit(), value, range);
  }

  boolean overlaps(LabelledFigure label) {
    return where.start() < label.where().end() && label.where().start() < where.end();
  }

  /** Whether it is the labelled number, to one part in a million. */
  boolean isSame(double labelled) {
    return Math.abs(labelled - value.doubleValue()) <= 1e-6 * Math.max(1, Math.abs(labelled));
  }

  @Override
  public String toString() {
    return "\"%s\" = %s %s %s"
        .formatted(words, value.toPlainString(), kind.label(), unit)
        .strip();
  }
}
