package org.nightdesk.enrichment;

import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureExtractor;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.NamesFound;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.QuoteExtractor;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;
import org.nightdesk.enrichment.text.TokenizedText;
import org.nightdesk.enrichment.time.DateResolver;
import org.nightdesk.enrichment.time.TimeReference;

/**
 * Reads all facts out of one article. Looks at nothing but the article, so articles can be read in
 * any order and on any machine.
 *
 * <p>Not safe for several threads at once: keep one for each.
 */
public final class FactExtractor {
  private static final String ENGLISH = "en";

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final NameTagger names;
  private final DateResolver dates = new DateResolver();
  private final FigureExtractor figures = new FigureExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();

  public FactExtractor(NameTagger names) {
    this.names = names;
  }

  /**
   * The facts of an article; sentences alone where it is in another language than English. A text too
   * short to tell its language is taken for English.
   */
  public ArticleFacts extract(Article article) {
    List<Sentence> sentences = splitter.split(article);
    String language = article.about().language();
    if (!language.isEmpty() && !language.equals(ENGLISH)) {
      return new ArticleFacts(
          article.id(), sentences, List.of(), List.of(), List.of(), List.of(), List.of());
    }
    TokenizedText text = new TokenizedText(article.text(), sentences);
    NamesFound found = names.tag(article, text);
    List<TimeReference> times = dates.resolve(article, text);
    List<Figure> numbers = figures.extract(text, times);
    List<Quote> said = quotes.extract(article, text, found.mentions());
    return new ArticleFacts(
        article.id(), sentences, found.mentions(), found.roles(), numbers, times, said);
  }
}
