package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;
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
      new CountedDates(),
      new RelativeDates(),
      new Periods());

  /** The dates in the told sentences, in text order, counted from the article's published day. */
  public List<TimeReference> resolve(Article article, List<Sentence> sentences) {
    TimeAnchor anchor = TimeAnchor.of(article.about().published().day());
    return resolve(article.text(), sentences, anchor);
  }

  /** The same with another anchor, for an article whose day was inferred after the first reading. */
  public List<TimeReference> resolve(String text, List<Sentence> sentences, TimeAnchor anchor) {
    SlashOrder order = SlashOrder.in(text, sentences);
    List<TimeReference> found = new ArrayList<>();
    Optional<LocalDate> written = Optional.empty();
    int paragraph = 0;
    for (Sentence sentence : sentences) {
      if (!sentence.role().isTold()) {
        continue;
      }
      if (sentence.id().paragraph() != paragraph) {
        paragraph = sentence.id().paragraph();
        written = Optional.empty();
      }
      Tokens tokens = Tokens.of(text, sentence.where());
      written = read(sentence, new DatedSentence(tokens, anchor, written, order), found, written);
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
    while (token < dated.count()) {
      Optional<Reading> reading = first(dated, token);
      if (reading.isEmpty()) {
        token++;
        continue;
      }
      Reading it = reading.get();
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
