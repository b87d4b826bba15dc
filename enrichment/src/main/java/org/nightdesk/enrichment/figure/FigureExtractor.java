package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.time.TimeReference;

/** Finds the figures in the told sentences of an article. Safe for several threads. */
public final class FigureExtractor {
  /** Nouns of which one is worth counting. */
  private static final Set<String> PEOPLE = words("""
      person man woman child soldier civilian boy girl officer worker student passenger
      policeman killed dead injured wounded missing body
      """);

  /**
   * The figures in text order.
   *
   * @param times the article's dates; a number inside one is no figure
   */
  public List<Figure> extract(
      Article article, List<Sentence> sentences, List<TimeReference> times) {
    List<Figure> figures = new ArrayList<>();
    int groups = 0;
    int time = 0;
    for (Sentence sentence : sentences) {
      List<TimeReference> own = new ArrayList<>();
      while (time < times.size()
          && times.get(time).where().start() < sentence.where().end()) {
        own.add(times.get(time++));
      }
      if (!sentence.role().isTold()) {
        continue;
      }
      Terms terms = Terms.of(article.text(), sentence.where());
      List<Draft> drafts = Tallies.mark(terms, drafts(terms, own));
      boolean tally = drafts.stream().anyMatch(draft -> draft.kind() == FigureKind.TALLY);
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
      int limit = time < times.size() ? times.get(time).where().start() : Integer.MAX_VALUE;
      Optional<Draft> draft = at(terms, term);
      if (draft.isPresent() && terms.end(draft.get().last()) <= limit) {
        drafts.add(draft.get());
        term = draft.get().last() + 1;
      } else {
        term = terms.isDigits(term) ? Math.max(term, NotFigures.lastOf(terms, term)) + 1 : term + 1;
      }
    }
    return drafts;
  }

  private static Optional<Draft> at(Terms terms, int term) {
    if (terms.isDigits(term)) {
      Optional<Draft> special = Scores.read(terms, term).or(() -> Ages.read(terms, term));
      if (special.isPresent()) {
        return special;
      }
      if (NotFigures.lastOf(terms, term) >= 0) {
        return Optional.empty();
      }
    }
    boolean article =
        terms.lower(term - 1).equals("one") || terms.lower(term - 1).equals("air");
    return FigureReader.read(terms, term)
        .filter(d -> !(terms.lower(term).equals("one") && article))
        .filter(d -> isWorthCounting(terms, d));
  }

  /** "One" alone before a noun is mostly an article; one dead is a figure. */
  private static boolean isWorthCounting(Terms terms, Draft draft) {
    boolean one = terms.lower(draft.first()).equals("one")
        && draft.kind() == FigureKind.COUNT
        && draft.amount() instanceof Amount.Exact exact
        && exact.value().compareTo(BigDecimal.ONE) == 0;
    boolean qualified =
        Qualifiers.around(terms, draft.first(), draft.last(), false).qualifier() != Qualifier.EXACT;
    return !one
        || PEOPLE.contains(draft.unit().code())
        || qualified && !draft.unit().code().isEmpty();
  }

  private static void complete(
      Sentence sentence,
      Terms terms,
      List<Draft> drafts,
      List<TimeReference> times,
      String group,
      List<Figure> figures) {
    FigureClause clause = new FigureClause(terms);
    String attributedTo = drafts.isEmpty() ? "" : clause.attributedTo();
    int done = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean duration = draft.kind() == FigureKind.DURATION;
      Qualifiers.Found found = Qualifiers.around(terms, draft.first(), draft.last(), duration);
      int first = Math.max(found.first(), done + 1);
      int last = found.last();
      done = last;
      Span where = terms.span(first, last);
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).first() : terms.count();
      boolean tally = draft.kind() == FigureKind.TALLY;
      String comparedTo = clause.comparedTo(first, last, next);
      String measured = tally ? Tallies.side(terms, draft) : clause.measured(draft, first, last);
      if (measured.isEmpty() && i > 0 && terms.lower(first - 1).equals("(")) {
        measured = figures.get(figures.size() - 1).measured(); // "40 ships (+5%)"
      }
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
          change(terms, draft, first, last),
          comparedTo,
          AsOf.of(terms, times, comparedTo, first, last),
          attributedTo,
          conversion.map(Conversion::value).orElse(""),
          conversion.map(Conversion::unit).orElse(""),
          tally ? group : ""));
    }
  }

  private static Change change(Terms terms, Draft draft, int first, int last) {
    if (draft.plus()) {
      return Change.UP;
    }
    boolean negative =
        draft.amount() instanceof Amount.Exact exact && exact.value().signum() < 0;
    if (negative && draft.kind() == FigureKind.PERCENT) {
      return Change.DOWN;
    }
    boolean changes = switch (draft.kind()) {
      case MONEY, PERCENT, MEASURE, COUNT, RATIO -> true;
      case DURATION, TALLY, SCORE -> false;
    };
    return changes ? Changes.of(terms, first, last) : Change.NONE_STATED;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
