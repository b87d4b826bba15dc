package org.nightdesk.enrichment.compare;

import java.util.List;

/**
 * What speaks for and against two clauses telling the same, as numbers in the order of {@link #NAMES}.
 * The order of the two clauses does not matter.
 */
final class PairFeatures {
  /** Kinship of terms from which the other clause tells the term as well. */
  private static final double FOUND = 0.5;

  /** Names both must tell for what only opens a sentence to count as any clause. */
  private static final int NAMED = 3;

  /** What the numbers say; the model has a weight for each. */
  static final List<String> NAMES = List.of(
      "names",
      "names-apart",
      "words",
      "words-of-class",
      "general-words",
      "number-of-one-digit",
      "number-of-two-digits",
      "number-of-more-digits",
      "figures-apart",
      "age",
      "quoted",
      "day",
      "days-apart",
      "told-low",
      "told-high",
      "told-around-low",
      "told-around-high",
      "around",
      "shared",
      "untold-low",
      "matched",
      "in-these-alone",
      "names-with-words",
      "telling",
      "nothing-telling",
      "same-action",
      "other-action",
      "action-beside",
      "opposed",
      "other-mode",
      "put-off",
      "places-apart",
      "other-agents",
      "same-speaker",
      "other-speaker",
      "other-speaker-of-nothing-hard",
      "speaker-told",
      "denial",
      "negated-once",
      "opening",
      "relative",
      "leads",
      "one-lead",
      "other-day-of-publishing",
      "long-ago",
      "of-another",
      "within-article");

  static final int AROUND_LOW = NAMES.indexOf("told-around-low");
  static final int AROUND_HIGH = NAMES.indexOf("told-around-high");
  static final int AROUND = NAMES.indexOf("around");

  private PairFeatures() {}

  static double[] of(Likeness likeness, Clause a, Clause b, Match match) {
    ClauseTerms first = likeness.of(a);
    ClauseTerms second = likeness.of(b);
    Told one = new Told(likeness.vocabulary(), first, match.bestA());
    Told other = new Told(likeness.vocabulary(), second, match.bestB());
    double names = (one.names + other.names) / 2;
    double exact = (one.words + other.words) / 2;
    double ofClass = (one.ofClass + other.ofClass) / 2;
    double general = (one.general + other.general) / 2;
    boolean negatedOnce = (a.tone() == Clause.Tone.NEGATED) != (b.tone() == Clause.Tone.NEGATED);
    boolean otherSpeaker = Likeness.speakersApart(a.speakers(), b.speakers());
    double action = match.action();
    return new double[] {
      names,
      Math.min(one.namesApart, other.namesApart),
      exact,
      ofClass,
      general,
      (one.digits[0] + other.digits[0]) / 2,
      (one.digits[1] + other.digits[1]) / 2,
      (one.digits[2] + other.digits[2]) / 2,
      is(likeness.figuresApart(a, b)),
      (one.age + other.age) / 2,
      (one.quoted + other.quoted) / 2,
      (one.day + other.day) / 2,
      is(Match.datesApart(likeness, a, b)),
      Math.min(match.directA(), match.directB()),
      Math.max(match.directA(), match.directB()),
      Math.min(match.coveredA(), match.coveredB()),
      Math.max(match.coveredA(), match.coveredB()),
      match.around(),
      match.mass(),
      Math.min(one.untold, other.untold),
      (one.matched + other.matched) / 2,
      (one.alone + other.alone) / 2,
      Math.min(1, names) * Math.min(2, exact + ofClass + 0.5 * general),
      (one.telling + other.telling) / 2,
      is(one.telling == 0 || other.telling == 0),
      Math.max(0, action),
      is(action == -1),
      is(action < 0 && action > -1),
      is(match.opposed()),
      is(a.mode() != b.mode()),
      is(likeness.changes(a) != likeness.changes(b) && action <= 0),
      is(Likeness.areApart(a.places(), b.places())),
      is(Match.doneByOthers(a, b)),
      sameSpeaker(likeness.vocabulary(), a, b),
      is(otherSpeaker),
      is(otherSpeaker && one.hard == 0),
      is(Match.tellsOfSpeaker(a, b) || Match.tellsOfSpeaker(b, a)),
      is(first.denial != second.denial),
      is(negatedOnce),
      is(opens(a, b) && Math.min(one.named, other.named) < NAMED),
      is(a.kind() == Piece.Kind.RELATIVE || b.kind() == Piece.Kind.RELATIVE),
      is(a.setting().lead() && b.setting().lead()),
      is(a.setting().lead() != b.setting().lead()),
      is(!a.setting().published().equals(b.setting().published())),
      is(first.earlier != second.earlier),
      is(first.ofAnother != second.ofAnother),
      is(a.article() == b.article())
    };
  }

  /** Whether either only opens a sentence: "after meeting the mayor". */
  private static boolean opens(Clause a, Clause b) {
    return a.kind() == Piece.Kind.OPENING || b.kind() == Piece.Kind.OPENING;
  }

  /** The most that any speaker of both says; 0 where they have none in common. */
  private static double sameSpeaker(Vocabulary vocabulary, Clause a, Clause b) {
    double most = 0;
    for (String speaker : a.speakers()) {
      if (b.speakers().contains(speaker)) {
        most = Math.max(most, vocabulary.saysSpeaker(speaker));
      }
    }
    return most;
  }

  /** Puts what stands around the clauses into features formed without it. */
  static void setAround(double[] features, Match match) {
    features[AROUND_LOW] = Math.min(match.coveredA(), match.coveredB());
    features[AROUND_HIGH] = Math.max(match.coveredA(), match.coveredB());
    features[AROUND] = match.around();
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  /** What one clause tells that the other does or does not, by the kind of its terms. */
  private static final class Told {
    /** Names within 1, more digits after the first, "no digit" the first of three. */
    private final double[] digits = new double[3];

    private double names;

    /** How many names the other tells too. */
    private int named;

    private double namesApart;
    private double words;
    private double ofClass;
    private double general;
    private double age;
    private double quoted;
    private double day;
    private double untold;
    private double matched;
    private double alone;

    /** Terms the other tells too that not every report has: names, figures, words of some matter. */
    private double telling;

    /** Figures and days among them. */
    private double hard;

    Told(Vocabulary vocabulary, ClauseTerms clause, double[] best) {
      for (int i = 0; i < best.length; i++) {
        int term = clause.terms[i];
        double weight = clause.weights[i];
        boolean found = best[i] >= FOUND;
        Vocabulary.Sort sort = vocabulary.sort(term);
        if (found) {
          matched++;
          alone += best[i] == 1 && vocabulary.clausesWith(term) <= 2 ? weight : 0;
          telling += is(vocabulary.tells(term));
          hard += is(sort.isHard());
        } else {
          untold += weight;
        }
        if (best[i] > 0 || sort == Vocabulary.Sort.NAME) {
          add(sort, best[i], weight);
        }
      }
    }

    private void add(Vocabulary.Sort sort, double best, double weight) {
      switch (sort) {
        case NAME -> {
          names += weight * best;
          named += best >= FOUND ? 1 : 0;
          namesApart += best >= FOUND ? 0 : weight;
        }
        case AGE -> age += best;
        case BARE_NUMBER, ONE_DIGIT -> digits[0] += best;
        case TWO_DIGITS -> digits[1] += best;
        case MORE_DIGITS -> digits[2] += best;
        case DAY -> day += best;
        case QUOTED -> quoted += best;
        case GENERAL_WORD -> general += weight * best;
        case WORD -> {
          if (best == 1) {
            words += weight;
          } else {
            ofClass += weight * best;
          }
        }
      }
    }
  }
}
