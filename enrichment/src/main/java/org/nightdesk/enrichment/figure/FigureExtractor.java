package org.nightdesk.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.NumberRow;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.TokenizedText;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.time.TimeReference;

/** Finds the figures in the told sentences of an article. Safe for several threads. */
public final class FigureExtractor {
  /**
   * The figures in text order.
   *
   * @param times the article's dates; a number inside one is no figure
   */
  public List<Figure> extract(
      Article article, List<Sentence> sentences, List<TimeReference> times) {
    return extract(new TokenizedText(article.text(), sentences), times);
  }

  /** The same for sentences cut into tokens already. */
  public List<Figure> extract(TokenizedText text, List<TimeReference> times) {
    List<Sentence> sentences = text.sentences();
    List<Figure> figures = new ArrayList<>();
    CurrencyContext currencies = new CurrencyContext(text);
    int groups = 0;
    int time = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<TimeReference> own = new ArrayList<>();
      while (time < times.size()
          && times.get(time).where().start() < sentence.where().end()) {
        own.add(times.get(time++));
      }
      if (!sentence.role().isTold()) {
        continue;
      }
      Tokens tokens = text.of(i);
      if (!Openings.anyIn(tokens)) {
        continue;
      }
      Terms terms = Terms.of(tokens);
      List<Draft> drafts = new ArrayList<>();
      for (Draft draft : drafts(terms, own)) {
        drafts.add(currencies.settle(terms, draft));
      }
      drafts = Tallies.mark(terms, Ellipsis.fill(terms, drafts));
      if (drafts.isEmpty()) {
        continue;
      }
      boolean tally = false;
      for (Draft draft : drafts) {
        tally |= draft.kind() == FigureKind.TALLY;
      }
      String group = tally ? "g" + ++groups : "";
      complete(sentence, terms, drafts, own, group, figures);
    }
    return figures;
  }

  private static List<Draft> drafts(Terms terms, List<TimeReference> times) {
    List<Draft> drafts = new ArrayList<>();
    int term = 0;
    int time = 0;
    while (term < terms.count()) {
      while (time < times.size() && times.get(time).where().end() <= terms.start(term)) {
        time++;
      }
      if (time < times.size() && times.get(time).where().start() < terms.end(term)) {
        term++;
        continue;
      }
      if (!Openings.isAt(terms, term)) {
        term++;
        continue;
      }
      if (isFirstOfRow(terms, term)) {
        int row = NumberRow.end(term, terms.count(), terms::isDigits, at -> isGap(terms, at));
        if (row > term) {
          term = row;
          continue;
        }
      }
      int limit = time < times.size() ? times.get(time).where().start() : Integer.MAX_VALUE;
      Optional<Draft> draft = at(terms, term);
      if (draft.isEmpty()) {
        draft = Ellipsis.listed(terms, term, drafts);
      }
      if (draft.isPresent() && terms.end(draft.get().last()) <= limit) {
        drafts.add(draft.get());
        term = draft.get().last() + 1;
      } else {
        term = terms.isDigits(term) ? Math.max(term, NotFigures.lastOf(terms, term)) + 1 : term + 1;
      }
    }
    return drafts;
  }

  private static boolean isFirstOfRow(Terms terms, int term) {
    boolean inside = terms.isDigits(term - 1) || isGap(terms, term - 1) && terms.isDigits(term - 2);
    return terms.isDigits(term) && !inside;
  }

  private static boolean isGap(Terms terms, int term) {
    return terms.lower(term).equals(",") || terms.lower(term).equals(";");
  }

  private static Optional<Draft> at(Terms terms, int term) {
    if (terms.isDigits(term)) {
      Optional<Draft> special = Proportions.read(terms, term)
          .or(() -> Scores.read(terms, term))
          .or(() -> Ages.read(terms, term))
          .or(() -> Compounds.ofPerson(terms, term));
      if (special.isPresent()) {
        return special;
      }
      if (NotFigures.lastOf(terms, term) >= 0) {
        return Optional.empty();
      }
    }
    if (!terms.isDigits(term)) {
      if (NotFigures.isSpelledOut(terms, term)) {
        return Optional.empty();
      }
      Optional<Draft> proportion = Proportions.read(terms, term);
      if (proportion.isPresent()) {
        return proportion;
      }
    }
    Optional<Draft> age = Ages.spelled(terms, term);
    if (age.isPresent()) {
      return age;
    }
    return FigureReader.read(terms, term).filter(draft -> SmallCounts.isTold(terms, draft));
  }

  private static void complete(
      Sentence sentence,
      Terms terms,
      List<Draft> drafts,
      List<TimeReference> times,
      String group,
      List<Figure> figures) {
    Measured measures = new Measured(terms);
    ChangesInTurn changes = new ChangesInTurn(terms);
    Sayer sayer = new Sayer(terms);
    int done = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean duration = draft.kind() == FigureKind.DURATION;
      Qualifiers.Found found = Qualifiers.around(terms, draft.first(), draft.last(), duration);
      int first = Math.max(found.first(), done + 1);
      int last = found.last();
      done = last;
      Span where = terms.span(first, last);
      int told = Qualifiers.isVerb(terms.lower(first)) ? first + 1 : first;
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).first() : terms.count();
      boolean tally = draft.kind() == FigureKind.TALLY;
      String comparedTo = ComparedTo.of(terms, draft, first, last, next);
      String side = tally ? Tallies.side(terms, draft) : "";
      String measured = side.isEmpty() ? measures.of(draft, told, last) : side;
      Optional<Conversion> conversion = Conversion.of(draft);
      figures.add(new Figure(
          sentence.id(),
          where,
          terms.words(first, last),
          draft.kind(),
          draft.amount(),
          found.qualifier(),
          draft.unit().code(),
          draft.per(),
          measured,
          changes.of(draft, first, last, comparedTo),
          comparedTo,
          AsOf.of(terms, times, comparedTo, first, last),
          sayer.of(first),
          conversion.map(Conversion::value).orElse(""),
          conversion.map(Conversion::unit).orElse(""),
          tally ? group : ""));
    }
  }
}
