package org.nightdesk.enrichment.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.NumberRow;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.TokenizedText;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.time.DatedSentence.Telling;

/**
 * Finds the dates of an article and says which days, months or years they mean.
 *
 * <p>Relative dates are counted from the article's own day, or without one from the last full date
 * written before in the paragraph; with neither they stay unresolved. Safe for several threads.
 */
public final class DateResolver {
  /** Farther on no word that names a time belongs to an expression, in tokens. */
  private static final int REACH = 7;

  /** The dates in the told sentences, in text order, counted from the article's published day. */
  public List<TimeReference> resolve(Article article, List<Sentence> sentences) {
    return resolve(article, new TokenizedText(article.text(), sentences));
  }

  /** The same for sentences cut into tokens already. */
  public List<TimeReference> resolve(Article article, TokenizedText text) {
    SlashOrder order = OutletOrder.of(article.about().source(), article.about().url());
    return resolve(text, TimeAnchor.of(article.about().published().day()), order);
  }

  /** The same with another anchor, for an article whose day was inferred after the first reading. */
  public List<TimeReference> resolve(String text, List<Sentence> sentences, TimeAnchor anchor) {
    return resolve(new TokenizedText(text, sentences), anchor, SlashOrder.UNTOLD);
  }

  private static List<TimeReference> resolve(
      TokenizedText text, TimeAnchor anchor, SlashOrder outlet) {
    List<Sentence> sentences = text.sentences();
    SlashOrder order = SlashOrder.in(text.text(), sentences).or(outlet);
    List<TimeReference> found = new ArrayList<>();
    Telling telling = Telling.NOTHING;
    int paragraph = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!sentence.role().isTold()) {
        continue;
      }
      if (sentence.id().paragraph() != paragraph) {
        boolean follows = sentence.id().paragraph() == paragraph + 1;
        paragraph = sentence.id().paragraph();
        telling = follows ? telling.nextParagraph() : Telling.NOTHING;
      }
      Tokens tokens = text.of(i);
      if (Openings.nextNaming(tokens, 0) < tokens.count()) {
        DatedSentence dated = new DatedSentence(tokens, anchor, order, telling.nextSentence());
        read(sentence, dated, found);
        telling = dated.telling();
      }
    }
    return found;
  }

  /** Adds the dates of one sentence. */
  private static void read(Sentence sentence, DatedSentence dated, List<TimeReference> found) {
    int token = 0;
    int named = -1;
    while (token < dated.count()) {
      named = named < token ? Openings.nextNaming(dated.tokens(), token) : named;
      int readers = named - token > REACH ? 0 : Openings.readers(dated, token);
      if (readers == 0) {
        token++;
        continue;
      }
      int row = rowEnd(dated.tokens(), token);
      if (row > token) {
        token = row;
        continue;
      }
      Optional<Reading> reading = Openings.first(dated, token, readers);
      if (reading.isEmpty()) {
        token++;
        continue;
      }
      Reading it = DateRanges.extended(dated, reading.get(), DateResolver::first);
      Span where = dated.tokens().span(it.first(), it.last());
      String text = where.in(dated.tokens().text());
      found.add(
          new TimeReference(sentence.id(), where, text, it.value(), it.precision(), it.basis()));
      dated.tell(it);
      token = it.last() + 1;
    }
  }

  private static int rowEnd(Tokens tokens, int token) {
    boolean inside = token > 0
        && (isNumber(tokens, token - 1)
            || token > 1 && isGap(tokens, token - 1) && isNumber(tokens, token - 2));
    return inside || !isNumber(tokens, token)
        ? token
        : NumberRow.end(token, tokens.count(), at -> isNumber(tokens, at), at -> isGap(tokens, at));
  }

  private static boolean isNumber(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.NUMBER;
  }

  private static boolean isGap(Tokens tokens, int token) {
    return tokens.lower(token).equals(",") || tokens.lower(token).equals(";");
  }

  private static Optional<Reading> first(DatedSentence sentence, int token) {
    return Openings.first(sentence, token, Openings.readers(sentence, token));
  }
}
