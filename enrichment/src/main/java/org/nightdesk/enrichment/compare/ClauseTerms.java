package org.nightdesk.enrichment.compare;

import java.util.Arrays;
import java.util.Set;

/** What a clause tells, by the numbers of its terms, and what of it every pair asks for; made once. */
final class ClauseTerms {
  /** Words between what decides and its "to": "agreed on Tuesday to cut". */
  private static final int TO_REACH = 6;

  private static final Set<String> ANOTHER = Set.of(
      "neighbouring",
      "neighboring",
      "elsewhere",
      "rival",
      "rivals",
      "another",
      "similar",
      "nearby");

  private static final Set<String> AIMS =
      Set.of("aim", "aims", "goal", "goals", "priority", "priorities", "objective", "objectives");

  /** Its terms without those of who says so, ascending. */
  final int[] terms;

  final double[] weights;

  /** Positions among the terms of figures, dates and bare numbers. */
  final int[] hard;

  /** The terms with those of who says so, ascending. */
  final int[] all;

  final long mask;

  /** Of all the terms, see {@link Marks}. */
  final long allMask;

  /** Terms of what stands around, ascending, and the figures, dates and bare numbers among them. */
  final int[] context;

  final int[] contextHard;

  final long contextMask;
  final int[] dates;

  /** The terms that are no figures, dates or quoted words. */
  final int[] subject;

  /** The number of what is done; -1 where nothing is. */
  final int action;

  /** Whether something is put off or taken back by it, and whether it tells of that in any word. */
  final boolean changes;

  final boolean change;

  final boolean harm;

  /** Whether what is done is the taking of something. */
  final boolean takes;

  /** Whether it tells that something is to be done, or is aimed at. */
  final boolean decides;

  /** Whether it tells of a like thing elsewhere. */
  final boolean ofAnother;

  /** Whether it tells of disbelief or refusal. */
  final boolean disbelief;

  /** Whether it tells that somebody alone does something: "only Ostria may decide". */
  final boolean exclusive;

  final boolean toll;
  final boolean denial;

  /** Whether what it tells is still to come, for certain or as an aim. */
  final boolean toCome;

  /** Whether it tells of something long before its article. */
  final boolean earlier;

  final Set<String> speakers;

  /** The entities among those who say so. */
  final Set<String> speaking;

  final boolean personSpeaks;

  ClauseTerms(Vocabulary vocabulary, Clause clause) {
    Lexicon lexicon = vocabulary.lexicon();
    all = vocabulary.terms(clause);
    terms = clause.speakers().isEmpty() ? all : without(all, vocabulary, clause.speakers());
    weights = new double[terms.length];
    int[] hardOnes = new int[terms.length];
    int[] told = new int[terms.length];
    int[] days = new int[terms.length];
    int hards = 0;
    int subjects = 0;
    int dated = 0;
    long bits = 0;
    for (int i = 0; i < terms.length; i++) {
      Term term = vocabulary.term(terms[i]);
      weights[i] = vocabulary.weight(terms[i]);
      bits |= term.mask();
      if (!term.isSoft()) {
        hardOnes[hards++] = i;
      }
      if (term.kind() == 'd') {
        days[dated++] = terms[i];
      }
      if (term.isSoft() && term.kind() != 'q') {
        told[subjects++] = terms[i];
      }
    }
    mask = bits;
    hard = Arrays.copyOf(hardOnes, hards);
    dates = Arrays.copyOf(days, dated);
    subject = Arrays.copyOf(told, subjects);
    long allBits = 0;
    int classes = 0;
    for (int number : all) {
      Term term = vocabulary.term(number);
      allBits |= term.mask();
      classes |= term.kind() == 'w' ? Told.of(term.concepts()) : 0;
    }
    allMask = allBits;
    context = vocabulary.context(clause);
    contextHard = vocabulary.contextHard(clause);
    long around = 0;
    for (int term : context) {
      around |= vocabulary.mask(term);
    }
    contextMask = around;
    action = clause.action().isEmpty() ? -1 : vocabulary.number(clause.action());
    int done = action < 0 ? 0 : Told.of(vocabulary.term(action).concepts());
    changes = (done & Told.CHANGE) != 0;
    takes = (done & Told.TAKING) != 0;
    change = (classes & Told.CHANGE) != 0;
    harm = (classes & Told.HARM) != 0;
    disbelief = (classes & Told.DISBELIEF) != 0;
    decides = tellsOfDecision(lexicon, clause, (done & Told.DECISION) != 0) || namesAim(clause);
    ofAnother = tellsOfAnother(clause);
    exclusive = isExclusive(vocabulary, clause);
    toll = clause.figures().stream().anyMatch(FigureTerms::isToll);
    denial = Match.isDenial(clause);
    toCome = clause.mode() == Clause.Mode.PLANNED || Match.isAim(clause);
    earlier = FigureGrouper.tellsOfEarlier(clause);
    speakers = clause.speakers();
    speaking = Likeness.entities(speakers);
    personSpeaks = speakers.stream().anyMatch(vocabulary::isPerson);
  }

  private static int[] without(int[] all, Vocabulary vocabulary, Set<String> speakers) {
    int[] own = new int[all.length];
    int count = 0;
    for (int term : all) {
      if (!speakers.contains(vocabulary.key(term))) {
        own[count++] = term;
      }
    }
    return Arrays.copyOf(own, count);
  }

  private boolean isExclusive(Vocabulary vocabulary, Clause clause) {
    String[] words = clause.words().split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean only = words[i].equals("only") && i + 1 < words.length;
      boolean alone = words[i].equals("alone") && i > 0;
      if (only && isNamed(vocabulary, words[i + 1]) || alone && isNamed(vocabulary, words[i - 1])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is a state's name or part of a name the clause tells. */
  private boolean isNamed(Vocabulary vocabulary, String word) {
    boolean named = !vocabulary.lexicon().nation(word).isEmpty();
    for (int term : all) {
      named |= (" " + vocabulary.term(term).name() + " ").contains(" " + word + " ");
    }
    return named;
  }

  /** "Peace remains the goal": what is aimed at is not had yet. */
  private static boolean namesAim(Clause clause) {
    for (String word : clause.words().split(" ")) {
      if (AIMS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfAnother(Clause clause) {
    for (String word : clause.words().split(" ")) {
      if (ANOTHER.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfDecision(Lexicon lexicon, Clause clause, boolean decided) {
    if (clause.tone() != Clause.Tone.PLAIN) {
      return false;
    }
    String[] words = clause.words().split(" ");
    for (int to = 1; to < words.length; to++) {
      if (words[to].equals("to")) {
        for (int i = Math.max(0, to - TO_REACH); i < to; i++) {
          if (lexicon.decides(words[i])) {
            return true;
          }
        }
      }
    }
    return decided;
  }
}
