package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.text.Sentence;

/**
 * Finds what a folded copy says and its original does not, so that folding loses nothing.
 *
 * <p>A sentence is left over unless its words stand in the original, see {@link KeptText}. A figure is
 * left over when no figure of the original has its value and unit, a quotation when its words do not
 * stand in one run in the original. Only told blocks are looked at, on both sides.
 */
public final class LeftoverFinder {
  private LeftoverFinder() {}

  /**
   * In order of evidence, then figures, quotations, sentences.
   *
   * @param copy what was read out of the folded copy, whose text is {@code copyText}
   * @param kept what was read out of its original, whose text is {@code keptText}
   */
  public static List<Leftover> find(
      String copyText, ArticleFacts copy, String keptText, ArticleFacts kept) {
    List<Leftover> leftovers = new ArrayList<>();
    KeptText content = new KeptText(keptText, told(kept));
    for (Sentence sentence : copy.sentences()) {
      if (sentence.role().isTold() && !content.tells(sentence.where().in(copyText))) {
        leftovers.add(new Leftover(
            copy.article(),
            kept.article(),
            "sentence",
            sentence.where().in(copyText),
            sentence.id()));
      }
    }
    Set<String> figures =
        kept.figures().stream().map(LeftoverFinder::value).collect(Collectors.toSet());
    for (Figure figure : copy.figures()) {
      if (!figures.contains(value(figure))) {
        leftovers.add(new Leftover(
            copy.article(), kept.article(), "figure", figure.text(), figure.evidence()));
      }
    }
    for (Quote quote : copy.quotes()) {
      if (!content.quotes(quote.text())) {
        leftovers.add(
            new Leftover(copy.article(), kept.article(), "quote", quote.text(), quote.evidence()));
      }
    }
    leftovers.sort(Comparator.comparing(Leftover::evidence)
        .thenComparing(Leftover::kind)
        .thenComparing(Leftover::text));
    return leftovers;
  }

  private static List<Span> told(ArticleFacts facts) {
    return facts.sentences().stream()
        .filter(sentence -> sentence.role().isTold())
        .map(Sentence::where)
        .toList();
  }

  /** What a figure says apart from its wording; a vague amount only its words tell. */
  private static String value(Figure figure) {
    String amount = figure.amount() instanceof Amount.Vague
        ? figure.text().toLowerCase(Locale.ROOT)
        : figure.amount().toString();
    return amount + ' ' + figure.unit() + ' ' + figure.per();
  }
}
