package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;

/**
 * How far two clauses tell the same: most of it the cosine of their weighted terms, the rest the share of
 * the shorter one that the other holds. 0 where anything in them cannot go together.
 */
final class Likeness {
  /** Two clauses as like as this tell the same. */
  static final double SAME = 0.42;

  /** The same where one of them denies what the other says. */
  static final double SAME_BUT_DENIED = 0.55;

  /** Weight that shared terms must have together, in units of the weight of the rarest. */
  private static final double LEAST_SHARED = 1.15;

  /** The same where the clauses tell of little else. */
  private static final double LEAST_SHARED_ALIKE = 1.1;

  /** Cosine from which two clauses tell of little else. */
  private static final double ALIKE = 0.62;

  private static final double LEAST_COSINE = 0.25;

  /** The same where they share no name and but three words. */
  private static final double LEAST_COSINE_NAMELESS = 0.5;

  /** Clauses a word may be in to be rare. */
  private static final int RARE = 3;

  private static final double SHARE_OF_HELD = 0.4;

  private static final double PENALTY_POSSIBLE = 0.1;
  private static final double PENALTY_ACTION = 0.12;

  private static final double BONUS_ACTION = 0.06;
  private static final double BONUS_DAY = 0.1;

  /** An article seldom tells the same twice. */
  private static final double PENALTY_ONE_ARTICLE = 0.2;

  private final TermWeights weights;
  private final double rarest;

  Likeness(TermWeights weights) {
    this.weights = weights;
    this.rarest = weights.of("w: in no clause");
  }

  /** From 0 (nothing, or a veto) to 1. */
  double of(Clause a, Clause b) {
    if (isVetoed(a, b)) {
      return 0;
    }
    double likeness = ofTerms(a, b);
    boolean unsure = a.mode() != b.mode();
    boolean against = a.tone() != b.tone();
    likeness -= unsure ? PENALTY_POSSIBLE : 0;
    likeness -= actApart(a, b) ? PENALTY_ACTION : 0;
    likeness += actAlike(a, b) ? BONUS_ACTION : 0;
    likeness += actOnOneDay(a, b) ? BONUS_DAY : 0;
    likeness -= a.article() == b.article() ? PENALTY_ONE_ARTICLE : 0;
    return against ? likeness * SAME / SAME_BUT_DENIED : likeness;
  }

  /** How far two clauses tell of the same thing, whatever the figures and days they give for it. */
  double ofSubject(Clause a, Clause b) {
    boolean apart = areApart(a.places(), b.places())
        || peopleApart(a, b)
        || (a.mode() == Clause.Mode.PLANNED) != (b.mode() == Clause.Mode.PLANNED);
    return apart ? 0 : ofTerms(a, b);
  }

  /** Whether the two tell of different places or days. */
  static boolean isElsewhere(Clause a, Clause b) {
    return areApart(a.places(), b.places()) || areApart(a.days(), b.days());
  }

  double ofTerms(Clause a, Clause b) {
    double shared = 0;
    double sharedWeight = 0;
    int words = 0;
    int names = 0;
    int told = 0;
    String word = "";
    boolean rareWord = false;
    for (String term : a.terms()) {
      if (b.terms().contains(term)) {
        double weight = weights.of(term);
        shared += weight * weight;
        sharedWeight += weight;
        if (term.startsWith("w:")) {
          words++;
          word = term;
          rareWord |= weights.clausesWith(term) <= RARE;
        } else if (!term.startsWith("n:")) {
          names++;
          told += a.speakers().contains(term) && b.speakers().contains(term) ? 0 : 1;
        }
      }
    }
    boolean telling = words == 1 && (rareWord || isAction(word, a) || isAction(word, b));
    boolean enough = names == 0 ? words >= 3 : words >= 2 || telling && names >= 1;
    if (!enough || sharedWeight < LEAST_SHARED_ALIKE * rarest) {
      return 0;
    }
    double lengthA = weights.squaredLength(a.terms());
    double lengthB = weights.squaredLength(b.terms());
    double cosine = shared / Math.sqrt(lengthA * lengthB);
    double held = shared / Math.min(lengthA, lengthB);
    if (sharedWeight < LEAST_SHARED * rarest && cosine < ALIKE) {
      return 0;
    }
    boolean nameless =
        (told == 0 && words < 4 || words + names < 3) && cosine < LEAST_COSINE_NAMELESS;
    return cosine < LEAST_COSINE || nameless
        ? 0
        : (1 - SHARE_OF_HELD) * cosine + SHARE_OF_HELD * held;
  }

  /** Whether the two cannot tell the same, whatever words they share. */
  static boolean isVetoed(Clause a, Clause b) {
    boolean plannedAgainstTold = a.mode() != b.mode()
        && (a.mode() == Clause.Mode.PLANNED || b.mode() == Clause.Mode.PLANNED);
    return plannedAgainstTold
        || turnedOtherwise(a, b)
        || areApart(a.days(), b.days())
        || areApart(a.places(), b.places())
        || peopleApart(a, b)
        || speakersApart(a.speakers(), b.speakers())
        || figuresApart(a.figures(), b.figures());
  }

  /** The action of one is told in both, of one name and for one day. */
  private static boolean actOnOneDay(Clause a, Clause b) {
    boolean day = false;
    boolean name = false;
    boolean action = false;
    for (String term : shared(a, b)) {
      day |= term.startsWith("d:");
      name |= term.startsWith("e:");
      action |= isAction(term, a) || isAction(term, b);
    }
    return day && name && action;
  }

  private static boolean isAction(String term, Clause clause) {
    return term.equals(clause.action());
  }

  /** Both tell of one action by or on one name. */
  private static boolean actAlike(Clause a, Clause b) {
    return !a.action().isEmpty()
        && a.action().equals(b.action())
        && shared(a, b).stream().anyMatch(term -> term.startsWith("e:") || term.startsWith("c:"));
  }

  /** One says no, but not to the action the other tells of: neither the same nor a denial. */
  private static boolean turnedOtherwise(Clause a, Clause b) {
    boolean negatedOnce = (a.tone() == Clause.Tone.NEGATED) != (b.tone() == Clause.Tone.NEGATED);
    boolean sameAction = !a.action().isEmpty()
        && !b.action().isEmpty()
        && (a.terms().contains(b.action()) || b.terms().contains(a.action()));
    return negatedOnce && !sameAction;
  }

  /** Each tells of an action the other does not know. */
  private static boolean actApart(Clause a, Clause b) {
    return !a.action().isEmpty()
        && !b.action().isEmpty()
        && !a.terms().contains(b.action())
        && !b.terms().contains(a.action());
  }

  private static boolean areApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /** Both name people, as told of or as speakers, and none in common. */
  private static boolean peopleApart(Clause a, Clause b) {
    Set<String> first = entities(a.speakers());
    first.addAll(a.people());
    Set<String> second = entities(b.speakers());
    second.addAll(b.people());
    return areApart(first, second);
  }

  static boolean speakersApart(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return Collections.disjoint(a, b) || areApart(entities(a), entities(b));
  }

  private static Set<String> entities(Set<String> keys) {
    Set<String> entities = new HashSet<>();
    for (String key : keys) {
      if (key.startsWith("e:")) {
        entities.add(key);
      }
    }
    return entities;
  }

  /** Same unit told by both, and not one value in common. */
  static boolean figuresApart(List<Figure> a, List<Figure> b) {
    boolean comparable = false;
    for (Figure first : a) {
      for (Figure second : b) {
        if (isOfOneUnit(first, second)) {
          if (Values.agree(first, second)) {
            return false;
          }
          comparable = true;
        }
      }
    }
    return comparable;
  }

  static boolean isOfOneUnit(Figure a, Figure b) {
    return a.kind() == b.kind()
        && a.unit().equals(b.unit())
        && a.per().equals(b.per())
        && !(a.amount() instanceof Amount.Vague)
        && !(b.amount() instanceof Amount.Vague);
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
