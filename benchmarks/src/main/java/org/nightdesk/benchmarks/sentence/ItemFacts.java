package org.nightdesk.benchmarks.sentence;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.time.TimeReference;

/** The facts of an article in the words of a night's tables. */
final class ItemFacts {
  private ItemFacts() {}

  static Map<Sort, List<Found>> of(Article article, ArticleFacts facts) {
    Map<Sort, List<Found>> found = new EnumMap<>(Sort.class);
    found.put(Sort.FIGURES, facts.figures().stream().map(ItemFacts::figure).toList());
    found.put(Sort.DATES, facts.times().stream().map(ItemFacts::date).toList());
    found.put(
        Sort.QUOTES,
        facts.quotes().stream().map(quote -> quote(article.text(), quote)).toList());
    return found;
  }

  private static Found figure(Figure figure) {
    return new Found(
        figure.where(),
        figure.text(),
        Map.ofEntries(
            Map.entry("kind", figure.kind().label()),
            Map.entry("value", value(figure.amount())),
            Map.entry("value_to", upTo(figure.amount())),
            Map.entry("qualifier", figure.qualifier().label()),
            Map.entry("unit", figure.unit()),
            Map.entry("per", figure.per()),
            Map.entry("measured", figure.measured()),
            Map.entry("change", figure.change().label()),
            Map.entry("compared_to", figure.comparedTo()),
            Map.entry("as_of", figure.asOf()),
            Map.entry("attributed_to", figure.attributedTo()),
            Map.entry("group", figure.group())));
  }

  private static String value(Amount amount) {
    return switch (amount) {
      case Amount.Exact(BigDecimal value) -> value.toPlainString();
      case Amount.Range(BigDecimal from, BigDecimal to) -> from.toPlainString();
      case Amount.Vague() -> "";
    };
  }

  private static String upTo(Amount amount) {
    return amount instanceof Amount.Range(BigDecimal from, BigDecimal to) ? to.toPlainString() : "";
  }

  private static Found date(TimeReference time) {
    return new Found(
        time.where(),
        time.text(),
        Map.of(
            "value", time.value(),
            "precision", time.precision().label(),
            "basis", time.basis().label()));
  }

  private static Found quote(String text, Quote quote) {
    String speaker = switch (quote.speaker()) {
      case Speaker.Named named -> named.mention().in(text);
      case Speaker.Described described -> described.where().in(text);
      case Speaker.Unknown() -> "";
    };
    return new Found(
        quote.where(),
        quote.text(),
        Map.of("kind", quote.kind().label(), "speaker", speaker, "cue", quote.cue()));
  }
}
