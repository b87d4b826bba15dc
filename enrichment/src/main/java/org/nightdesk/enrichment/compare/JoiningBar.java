package org.nightdesk.enrichment.compare;

import java.util.Collections;
import java.util.List;

/**
 * How likely two clauses must tell the same to be joined. Of longer articles more pairs are compared for
 * each fact told twice, so a pair must be likelier by as much; less is enough where both name the same
 * people doing the same, and more is asked where they share words alone and other things are done.
 */
final class JoiningBar {
  /** Clauses an article of the labelled stories has. */
  private static final double CLAUSES_OF_LABELLED = 15;

  /**
   * The most that is asked, however long the articles: read in long articles of other newsrooms, pairs as likely
   * as this mostly tell the same, now that one speaker of many clauses no longer makes a pair.
   */
  private static final double MOST = 0.7;

  /** What is enough where both name somebody or something that few clauses name. */
  static final double WITH_RARE_NAME = 0.5;

  /** A name is rare in one clause of so many. */
  private static final int RARE = 30;

  /** Names that both tell, with the same action, from which no more is asked than of short articles. */
  private static final int NAMES = 2;

  /** Part of what is left to certainty that is asked beyond the bar where words alone are shared. */
  private static final double OF_WORDS_ALONE = 0.5;

  private final Likeness likeness;
  private final double from;
  private final int few;

  JoiningBar(Likeness likeness, List<Clause> clauses) {
    this.likeness = likeness;
    this.few = Math.max(2, clauses.size() / RARE);
    long articles = clauses.stream().mapToInt(Clause::article).distinct().count();
    double odds = clauses.size() / (CLAUSES_OF_LABELLED * Math.max(1, articles));
    this.from = Math.min(MOST, Math.max(Likeness.SAME, odds / (1 + odds)));
  }

  /** No pair less likely than this is joined. */
  double least() {
    return Math.min(from, WITH_RARE_NAME);
  }

  /** What the score of this pair must reach. */
  double of(Clause a, Clause b) {
    if (sharesRareName(a, b)) {
      return WITH_RARE_NAME;
    }
    if (from <= Likeness.SAME) {
      return from;
    }
    Match match = Match.direct(likeness, a, b);
    int names = 0;
    boolean wordsAlone = Collections.disjoint(a.speakers(), b.speakers())
        && !Match.tellsOfSpeaker(a, b)
        && !Match.tellsOfSpeaker(b, a);
    for (int i = 0; i < match.first().length; i++) {
      if (match.bestA()[i] >= 0.5) {
        Vocabulary.Sort sort = likeness.vocabulary().sort(match.first()[i]);
        names += sort == Vocabulary.Sort.NAME ? 1 : 0;
        wordsAlone &= sort == Vocabulary.Sort.WORD || sort == Vocabulary.Sort.GENERAL_WORD;
      }
    }
    if (match.action() >= 0.5 && names >= NAMES) {
      return Likeness.SAME;
    }
    return wordsAlone && match.action() <= 0 ? from + OF_WORDS_ALONE * (1 - from) : from;
  }

  private boolean sharesRareName(Clause a, Clause b) {
    Vocabulary vocabulary = likeness.vocabulary();
    for (int term : likeness.terms(a)) {
      boolean name = vocabulary.sort(term) == Vocabulary.Sort.NAME;
      if (name && vocabulary.clausesWith(term) <= few && b.terms().contains(vocabulary.key(term))) {
        return true;
      }
    }
    return false;
  }
}
