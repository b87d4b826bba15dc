package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.TokenizedText;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.time.TimeReference.Basis;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/**
 * Finds the dates of an article and says which days, months or years they mean.
 *
 * <p>Relative dates are counted from the article's own day, or without one from the last full date
 * written before in the paragraph; with neither they stay unresolved. Safe for several threads.
 */
public final class DateResolver {
  private static final List<ExpressionReader> READERS = List.of(
      new NumericDates(),
      new Holidays(),
      new CalendarDates(),
      new DaysOfMonth(),
      new PlacesInMonth(),
      new OffsetDates(),
      new PartsOfYear(),
      new CountedDates(),
      new RelativeDates(),
      new Periods());

  /** Farther on no word that names a time belongs to an expression, in tokens. */
  private static final int REACH = 7;

  /** The dates in the told sentences, in text order, counted from the article's published day. */
  public List<TimeReference> resolve(Article article, List<Sentence> sentences) {
    return resolve(article, new TokenizedText(article.text(), sentences));
  }

  /** The same for sentences cut into tokens already. */
  public List<TimeReference> resolve(Article article, TokenizedText text) {
    return resolve(text, TimeAnchor.of(article.about().published().day()));
  }

  /** The same with another anchor, for an article whose day was inferred after the first reading. */
  public List<TimeReference> resolve(String text, List<Sentence> sentences, TimeAnchor anchor) {
    return resolve(new TokenizedText(text, sentences), anchor);
  }

  private static List<TimeReference> resolve(TokenizedText text, TimeAnchor anchor) {
    List<Sentence> sentences = text.sentences();
    SlashOrder order = SlashOrder.in(text.text(), sentences);
    List<TimeReference> found = new ArrayList<>();
    Optional<LocalDate> written = Optional.empty();
    int paragraph = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!sentence.role().isTold()) {
        continue;
      }
      if (sentence.id().paragraph() != paragraph) {
        paragraph = sentence.id().paragraph();
        written = Optional.empty();
      }
      Tokens tokens = text.of(i);
      if (Openings.nextNaming(tokens, 0) < tokens.count()) {
        written = read(sentence, new DatedSentence(tokens, anchor, written, order), found, written);
      }
    }
    return found;
  }

  /** Adds the dates of one sentence; returns the last full date up to its end. */
  private static Optional<LocalDate> read(
      Sentence sentence,
      DatedSentence begun,
      List<TimeReference> found,
      Optional<LocalDate> writtenBefore) {
    DatedSentence dated = begun;
    Optional<LocalDate> written = writtenBefore;
    int token = 0;
    int named = -1;
    while (token < dated.count()) {
      named = named < token ? Openings.nextNaming(dated.tokens(), token) : named;
      if (named - token > REACH || !Openings.isOpening(dated, token)) {
        token++;
        continue;
      }
      Optional<Reading> reading = first(dated, token);
      if (reading.isEmpty()) {
        token++;
        continue;
      }
      Reading it = DateRanges.extended(dated, reading.get(), DateResolver::first);
      Span where = dated.tokens().span(it.first(), it.last());
      String text = where.in(dated.tokens().text());
      found.add(
          new TimeReference(sentence.id(), where, text, it.value(), it.precision(), it.basis()));
      if (it.basis() == Basis.WRITTEN && it.precision() == Precision.DAY) {
        written = Optional.of(LocalDate.parse(it.value()));
        dated = dated.after(written.get());
      }
      token = it.last() + 1;
    }
    return written;
  }

  private static Optional<Reading> first(DatedSentence sentence, int token) {
    for (ExpressionReader reader : READERS) {
      Optional<Reading> reading = reader.read(sentence, token);
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }
}
