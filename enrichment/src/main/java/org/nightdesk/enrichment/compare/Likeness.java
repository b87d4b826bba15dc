package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far two clauses tell the same. Each term of one is matched with the likest of the other; what
 * share of either is matched, how much that says, and what they agree or disagree on beside the words
 * make the score. Kept for one story.
 */
final class Likeness {
  /** Two clauses as like as this tell the same. */
  static final double SAME = 0.6;

  /** Weight two clauses must have in common to be compared at all. */
  private static final double LEAST_MASS = 0.5;

  private static final int WITHIN_ARTICLE = PairFeatures.NAMES.indexOf("within-article");

  /** Kinship of terms from which a denial and a statement have them in common. */
  private static final double SHARED = 0.7;

  /** Share of what is denied that a statement with another action must tell itself. */
  private static final double DENIED_TOLD = 0.7;

  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final Map<Clause, ClauseTerms> numbered = new IdentityHashMap<>();

  Likeness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lexicon = vocabulary.lexicon();
  }

  /** From 0 (nothing, or what cannot be one) to 1. */
  double of(Clause a, Clause b) {
    return of(a, b, 0);
  }

  /** The same where it is {@code least} or more; where it is less, 0 or what it is. */
  double of(Clause a, Clause b, double least) {
    @Nullable Match match = direct(a, b);
    if (match == null) {
      return 0;
    }
    PairModel model = PairModel.shipped();
    double[] features = PairFeatures.of(this, a, b, match);
    if (!model.mayReach(least, features, match.mostAround(this, a, b))) {
      return 0;
    }
    PairFeatures.setAround(features, match.withAround(this, a, b));
    return model.likelihood(features);
  }

  /** How likely a denial turns against a statement, in whatever words. */
  double ofDenied(Clause denial, Clause statement) {
    double mass = Math.max(mass(of(denial), of(statement)), mass(of(statement), of(denial)));
    if (isApart(denial, statement) || mass < LEAST_MASS) {
      return 0;
    }
    Match match = Match.of(this, denial, statement);
    if (Match.toldApart(this, denial, statement, of(denial), of(statement))
        || match.isApart(this, denial, statement)) {
      return 0;
    }
    double[] features = PairFeatures.of(this, denial, statement, match);
    features[WITHIN_ARTICLE] = 0; // where else should an article tell what is denied
    return PairModel.shipped().likelihood(features);
  }

  /** What two clauses have in common; empty where that is nothing or a rule keeps them apart. */
  Optional<Match> judged(Clause a, Clause b) {
    return Optional.ofNullable(direct(a, b)).map(match -> match.withAround(this, a, b));
  }

  private @Nullable Match direct(Clause a, Clause b) {
    ClauseTerms first = of(a);
    ClauseTerms second = of(b);
    if (isApart(a, b)
        || mass(first, second) < LEAST_MASS
        || Match.toldApart(this, a, b, first, second)) {
      return null;
    }
    Match match = Match.direct(this, a, b);
    boolean apart = match.isApart(this, a, b) || isOfAnother(first, second, match);
    return apart ? null : match;
  }

  /**
   * Whether one turns against something that the other does not say: a denial or a doubt belongs to a
   * statement only if both have one action, or if the statement holds most of what is denied.
   */
  private boolean isOfAnother(ClauseTerms a, ClauseTerms b, Match match) {
    if (a.denial == b.denial) {
      return false;
    }
    if (match.action() > 0 || (a.denial ? b : a).disbelief) {
      return false;
    }
    double held = a.denial ? match.directA() : match.directB();
    return held < DENIED_TOLD || !sharesTelling(match);
  }

  /** One term that tells in both clauses, or two that are kin. */
  private boolean sharesTelling(Match match) {
    int kin = 0;
    for (int i = 0; i < match.first().length; i++) {
      boolean telling = vocabulary.tells(match.first()[i]);
      if (telling && match.bestA()[i] == 1) {
        return true;
      }
      kin += telling && match.bestA()[i] >= SHARED ? 1 : 0;
    }
    return kin > 1;
  }

  /** Weight of the terms of one that the other knows, at most: what is no kin by any mark is none. */
  private double mass(ClauseTerms a, ClauseTerms b) {
    double mass = 0;
    for (int i = 0; i < a.terms.length; i++) {
      mass += (vocabulary.mask(a.terms[i]) & b.mask) == 0 ? 0 : a.weights[i];
    }
    return mass;
  }

  Match match(Clause a, Clause b) {
    return Match.of(this, a, b);
  }

  /**
   * How far two clauses tell of the same thing, whatever figures and dates they give for it, from 0
   * to about 1.
   */
  double ofSubject(Clause a, Clause b) {
    if (areApart(a.places(), b.places()) || isApart(a, b)) {
      return 0;
    }
    double[] weights = new double[2];
    double mass = 0;
    double massB = 0;
    int[] first = of(a).subject;
    int[] second = of(b).subject;
    double[] best = new double[second.length];
    for (int one : first) {
      double most = 0;
      for (int k = 0; k < second.length; k++) {
        double kinship = Math.abs(vocabulary.kinship(one, second[k]));
        most = Math.max(most, kinship);
        best[k] = Math.max(best[k], kinship);
      }
      mass += vocabulary.weight(one) * most;
      weights[0] += vocabulary.weight(one);
    }
    for (int k = 0; k < second.length; k++) {
      massB += vocabulary.weight(second[k]) * best[k];
      weights[1] += vocabulary.weight(second[k]);
    }
    double coveredA = mass / Math.max(0.01, weights[0]);
    double coveredB = massB / Math.max(0.01, weights[1]);
    double said = (mass + massB) / 2;
    double covered = 0.5 * Math.min(coveredA, coveredB) + 0.5 * Math.max(coveredA, coveredB);
    return covered * said / (said + 0.4) * 1.3;
  }

  /** The numbers of a clause of the story. */
  ClauseTerms of(Clause clause) {
    @Nullable ClauseTerms known = numbered.get(clause);
    if (known == null) {
      known = new ClauseTerms(vocabulary, clause);
      numbered.put(clause, known);
    }
    return known;
  }

  /** "Voted to freeze rents", "announced an appeal": what is decided is still to come. */
  boolean decides(Clause clause) {
    return of(clause).decides;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int[] terms(Clause clause) {
    return of(clause).terms;
  }

  /** Weight of the words, names left out, that one clause tells as well as the other. */
  double sharedWords(Clause a, Clause b) {
    double shared = 0;
    for (int one : terms(a)) {
      double most = 0;
      for (int other : terms(b)) {
        most = Math.max(most, vocabulary.kinship(one, other));
      }
      shared += vocabulary.term(one).kind() == 'w' ? vocabulary.weight(one) * most : 0;
    }
    return shared;
  }

  /** Whether the clause says that something planned or in force is put off or taken back. */
  boolean changes(Clause clause) {
    return of(clause).changes;
  }

  /** The same, in whatever word of the clause: "after two postponements". */
  boolean tellsOfChange(Clause clause) {
    return of(clause).change;
  }

  boolean tellsOfHarm(Clause clause) {
    return of(clause).harm;
  }

  /** Whether the two cannot tell the same, whatever words they share. */
  boolean isApart(Clause a, Clause b) {
    boolean judgedByOthers =
        (a.setting().judges() || b.setting().judges()) && speakersApart(a.speakers(), b.speakers());
    boolean rejected = Match.isDenial(a) || Match.isDenial(b);
    return judgedByOthers && !rejected
        || doubtsWhatWasSaid(a)
        || doubtsWhatWasSaid(b)
        || TurnedDown.isApart(lexicon, a, b);
  }

  /** "Neither town has been fully taken": names nothing itself, but points to the sentence before. */
  private static boolean doubtsWhatWasSaid(Clause clause) {
    return clause.tone() == Clause.Tone.DOUBTED && clause.pointsBack();
  }

  /** Whether the two tell of different places or days. */
  static boolean isElsewhere(Clause a, Clause b) {
    return areApart(a.places(), b.places()) || areApart(a.days(), b.days());
  }

  /** Whether each names a place that is neither told nor known around the other. */
  boolean isPlacedApart(Clause a, Clause b) {
    return isPlacedElsewhere(a, b) && isPlacedElsewhere(b, a)
        || isPlacedElsewhere(a, b) && !b.setting().places().isEmpty()
        || isPlacedElsewhere(b, a) && !a.setting().places().isEmpty();
  }

  private static boolean isPlacedElsewhere(Clause placed, Clause other) {
    return !placed.places().isEmpty()
        && Collections.disjoint(placed.places(), other.places())
        && Collections.disjoint(placed.places(), other.setting().places());
  }

  static boolean areApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  static boolean speakersApart(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return Collections.disjoint(a, b) || areApart(entities(a), entities(b));
  }

  static Set<String> entities(Collection<String> keys) {
    Set<String> entities = new HashSet<>();
    for (String key : keys) {
      if (key.startsWith("e:")) {
        entities.add(key);
      }
    }
    return entities;
  }

  boolean figuresApart(Clause a, Clause b) {
    return FigureTerms.areApart(lexicon, a.figures(), b.figures());
  }

  /** The terms two clauses share, in order. */
  static List<String> shared(Clause a, Clause b) {
    List<String> shared = new ArrayList<>();
    for (String term : a.terms()) {
      if (b.terms().contains(term)) {
        shared.add(term);
      }
    }
    return shared;
  }
}
