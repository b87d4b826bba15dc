package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.quote.clause.Paragraph;
import org.nightdesk.enrichment.quote.clause.SubjectFinder;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.TokenizedText;

/**
 * Finds what an article gives as said, and by whom. Where the speaker cannot be told it stays
 * unknown. Safe for several threads.
 */
public final class QuoteExtractor {
  /**
   * The quotations of the told sentences in text order.
   *
   * @param sentences of all blocks, in text order
   * @param mentions the article's names, in text order, without overlap
   */
  public List<Quote> extract(Article article, List<Sentence> sentences, List<Mention> mentions) {
    return extract(article, new TokenizedText(article.text(), sentences), mentions);
  }

  /** The same with tokens that others read as well. */
  public List<Quote> extract(Article article, TokenizedText text, List<Mention> mentions) {
    List<Paragraph> paragraphs = paragraphs(text, mentions);
    List<SubjectFinder> subjects = paragraphs.stream().map(SubjectFinder::new).toList();
    SpeakerResolver speakers = new SpeakerResolver(article.text(), paragraphs);
    List<Quote> quotes = new ArrayList<>();
    Ending ending = Ending.none();
    for (int i = 0; i < paragraphs.size(); i++) {
      ParagraphQuotes reader = new ParagraphQuotes(
          article.text(), paragraphs.get(i), subjects.get(i), speakers, i, ending);
      quotes.addAll(reader.quotes());
      ending = reader.ending();
    }
    List<Quote> known = Repetitions.resolve(quotes);
    return known.stream()
        .sorted(Comparator.comparing(Quote::where).thenComparing(Quote::kind))
        .toList();
  }

  private static List<Paragraph> paragraphs(TokenizedText text, List<Mention> mentions) {
    List<Sentence> sentences = text.sentences();
    List<Paragraph> paragraphs = new ArrayList<>();
    int mention = 0;
    int from = 0;
    while (from < sentences.size()) {
      int to = from + 1;
      int paragraph = sentences.get(from).id().paragraph();
      while (to < sentences.size() && sentences.get(to).id().paragraph() == paragraph) {
        to++;
      }
      List<Sentence> own = sentences.subList(from, to);
      Span where = own.get(0).where().cover(own.get(own.size() - 1).where());
      List<Mention> named = new ArrayList<>();
      while (mention < mentions.size() && mentions.get(mention).where().start() < where.end()) {
        if (where.contains(mentions.get(mention).where())) {
          named.add(mentions.get(mention));
        }
        mention++;
      }
      if (own.get(0).role().isTold()) {
        paragraphs.add(new Paragraph(text.of(from, to), own, named));
      }
      from = to;
    }
    return paragraphs;
  }

  /** Whether a speaker is known. */
  static boolean isKnown(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> true;
      case Speaker.Described described -> true;
      case Speaker.Unknown unknown -> false;
    };
  }
}
