package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.Ids;

/** Turns clauses that tell the same into a point with stances, standing and shown wording. */
final class PointWriter {
  /** A point before it has a strand, with the clauses it was made of. */
  record Draft(
      String id,
      List<Clause> clauses,
      List<PointSource> sources,
      PointSource shown,
      Clause shownClause,
      Point.Standing standing,
      String date,
      String precision,
      boolean planned) {
    int articles() {
      BitSet articles = new BitSet();
      for (Clause clause : clauses) {
        articles.set(clause.article());
      }
      return articles.cardinality();
    }
  }

  private final Opposition opposition;
  private final List<StoryMaterial.Told> told;
  private final Map<ArticleId, String> published = new HashMap<>();
  private final Map<ArticleId, List<Span>> damaged = new HashMap<>();

  PointWriter(StoryMaterial material, Likeness likeness) {
    this.opposition = new Opposition(likeness, published);
    this.told = material.articles();
    for (StoryMaterial.Told article : told) {
      published.put(
          article.facts().article(), article.article().about().published().value());
      List<Span> spans = new ArrayList<>();
      for (Damage damage : article.article().damage()) {
        spans.add(damage.where());
      }
      damaged.put(article.facts().article(), spans);
    }
  }

  /** By published date, undated last, then evidence, then place. */
  Comparator<PointSource> sourceOrder() {
    return Comparator.comparing((PointSource source) -> publishedKey(source.article()))
        .thenComparing(PointSource::evidence)
        .thenComparing(PointSource::where);
  }

  private String publishedKey(ArticleId article) {
    String value = published.getOrDefault(article, "");
    return value.isEmpty() ? "~" : value;
  }

  Draft write(Cluster cluster) {
    List<Clause> clauses = cluster.members();
    List<Stance> stances = stancesOf(cluster);
    List<PointSource> sources = new ArrayList<>();
    Clause shownClause = clauses.getFirst();
    PointSource shown = null;
    int best = Integer.MIN_VALUE;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      PointSource source = wholeOf(clause, stances.get(i));
      if (!sources.contains(source)) {
        sources.add(source);
      }
      int clarity = clauses.size() == 1
          ? 0
          : Wording.clarity(clause, text(clause), isDamaged(clause))
              - (isAgainst(stances.get(i)) ? 100 : 0);
      if (shown == null || clarity > best) {
        best = clarity;
        shown = source;
        shownClause = clause;
      }
    }
    if (shown == null) {
      throw new IllegalArgumentException("a point has at least one clause");
    }
    sources.sort(sourceOrder());
    Clause first = cluster.founder();
    Clause dated = datedOf(shownClause, cluster);
    String id = Ids.mint(
        'p', first.evidence().toString(), Integer.toString(first.where().start()));
    return new Draft(
        id,
        List.copyOf(clauses),
        sources,
        shown,
        shownClause,
        standing(stances, clauses),
        dated.date(),
        dated.precision(),
        shownClause.mode() == Clause.Mode.PLANNED);
  }

  /** A clause as a source of a difference: exactly the words that differ. */
  PointSource sourceOf(Clause clause, Stance stance) {
    return sourceOf(clause, stance, clause.where());
  }

  /** The same for a point; one that cannot open a sentence ("who had met …") gets its whole one. */
  private PointSource wholeOf(Clause clause, Stance stance) {
    String text = text(clause);
    boolean leans = Character.isLowerCase(text.codePointAt(clause.where().start()))
        && !Character.isLowerCase(text.codePointAt(clause.sentence().start()));
    return sourceOf(clause, stance, leans ? clause.sentence() : clause.where());
  }

  private PointSource sourceOf(Clause clause, Stance stance, Span where) {
    return new PointSource(
        clause.articleId(),
        stance,
        clause.attributedTo(),
        where.in(text(clause)),
        where,
        clause.evidence());
  }

  /** The stance of a clause taken by itself. */
  static Stance ownStance(Clause clause) {
    return switch (clause.tone()) {
      case DENIED, DENIED_NOT -> Stance.DENIES;
      case DOUBTED -> Stance.DOUBTS;
      case PLAIN, NEGATED, CONTRARY -> clause.isReported() ? Stance.REPORTS : Stance.ASSERTS;
    };
  }

  private List<Stance> stancesOf(Cluster cluster) {
    List<Clause> clauses = cluster.members();
    boolean allDoubt = clauses.size() > 1 && clauses.stream().allMatch(PointWriter::tellsOfDoubt);
    List<Stance> stances = new ArrayList<>();
    for (Clause clause : clauses) {
      if (cluster.isAgainst(clause)) {
        stances.add(clause.tone() == Clause.Tone.DOUBTED ? Stance.DOUBTS : Stance.DENIES);
      } else if (allDoubt) {
        stances.add(clause.isReported() ? Stance.REPORTS : Stance.ASSERTS);
      } else {
        stances.add(opposition.contradicts(clause, clauses) ? Stance.DENIES : ownStance(clause));
      }
    }
    return stances;
  }

  /** The doubt is what is told ("the ministry doubts it"), not the article's way of telling. */
  private static boolean tellsOfDoubt(Clause clause) {
    return clause.terms().stream().anyMatch(term -> Lexicon.english().isOf(term, "doubt"));
  }

  private static Point.Standing standing(List<Stance> stances, List<Clause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      for (int k = 0; k < clauses.size() && isAgainst(stances.get(i)); k++) {
        if (!isAgainst(stances.get(k)) && !isOneHolder(clauses.get(i), clauses.get(k))) {
          return Point.Standing.DISPUTED;
        }
      }
    }
    long articles = clauses.stream().map(Clause::articleId).distinct().count();
    return articles > 1 ? Point.Standing.AGREED : Point.Standing.SINGLE;
  }

  /** Nobody disputes what he says himself. */
  private static boolean isOneHolder(Clause a, Clause b) {
    return !a.speakers().isEmpty() && a.speakers().equals(b.speakers());
  }

  static boolean isAgainst(Stance stance) {
    return stance == Stance.DENIES || stance == Stance.DOUBTS;
  }

  /** The clause with the finest date among those that tell what the shown one tells. */
  private static Clause datedOf(Clause shown, Cluster cluster) {
    Clause best = shown;
    for (Clause clause : cluster.members()) {
      boolean finer = best.date().isEmpty() && !clause.date().isEmpty()
          || !best.precision().equals("day") && clause.precision().equals("day");
      boolean sides = clause.tone() == shown.tone()
          && clause.mode() == shown.mode()
          && !cluster.isAgainst(clause);
      best = finer && sides ? clause : best;
    }
    return best;
  }

  String text(Clause clause) {
    return told.get(clause.article()).article().text();
  }

  boolean isDamaged(Clause clause) {
    return Wording.overlapsAny(
        clause.sentence(), damaged.getOrDefault(clause.articleId(), List.of()));
  }
}
