package org.nightdesk.enrichment;

import java.util.List;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.RoleStatement;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.time.TimeReference;

/**
 * All that was read out of one article, each list in text order.
 *
 * @param sentences of all blocks, boilerplate included
 * @param mentions without overlap
 */
public record ArticleFacts(
    ArticleId article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<RoleStatement> roles,
    List<Figure> figures,
    List<TimeReference> times,
    List<Quote> quotes) {
  public ArticleFacts {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
  }
}
