package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.figure.Figure;

/**
 * The terms of a story, numbered: how much each says, and how far two of them mean the same. A term
 * weighs more the rarer it is in the story's clauses and in news at large.
 */
final class Vocabulary {
  /** Clauses a story is taken to have at least, so that small stories know rare from frequent. */
  private static final int SMALLEST_STORY = 60;

  /** Part of the weight that does not depend on the story. */
  private static final double STEADY = 0.1;

  private static final double BARE_NUMBER = 0.6;

  /** Clauses of one article up to which it says as much as may be that one speaks in both. */
  private static final double SAID = 2.5;

  /** What a term tells of, as far as the features of a pair tell it apart. */
  enum Sort {
    NAME,
    BARE_NUMBER,
    AGE,
    ONE_DIGIT,
    TWO_DIGITS,
    MORE_DIGITS,
    DAY,
    QUOTED,
    GENERAL_WORD,
    WORD;

    /** Whether it is a figure or a day. */
    boolean isHard() {
      return this != NAME && this != QUOTED && this != GENERAL_WORD && this != WORD;
    }
  }

  private final Lexicon lexicon;
  private final EntityNames names;
  private final int clauses;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Clause, int[]> termsOf = new IdentityHashMap<>();
  private final Map<Set<String>, int[]> contexts = new IdentityHashMap<>();
  private final Map<Set<String>, int[]> hardContexts = new IdentityHashMap<>();
  private final Map<String, Figure> figures = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private final Map<String, Double> saysSpeaker = new HashMap<>();
  private final Kinship kinship;
  private final KinLists kin;
  private final Kinships ofHard = new Kinships();
  private Sort[] sorts = new Sort[128];
  private boolean[] tells = new boolean[128];
  private int[] clausesWith = new int[128];
  private double[] weights = new double[128];
  private long[] masks = new long[128];

  Vocabulary(Lexicon lexicon, EntityNames names, List<Clause> all) {
    this.lexicon = lexicon;
    this.names = names;
    this.kinship = new Kinship(lexicon);
    this.clauses = Math.max(SMALLEST_STORY, all.size());
    for (Clause clause : all) {
      clause.figures().forEach(figure -> figures.putIfAbsent(FigureTerms.key(figure), figure));
    }
    for (Clause clause : all) {
      int[] own = new int[clause.terms().size()];
      int count = 0;
      for (String term : clause.terms()) {
        own[count] = number(term);
        clausesWith[own[count++]]++;
      }
      Arrays.sort(own);
      termsOf.put(clause, own);
    }
    for (int i = 0; i < terms.size(); i++) {
      weights[i] = weigh(i);
    }
    this.kin = new KinLists(kinship, terms);
    readSpeakers(all);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The numbers of the terms of a clause, ascending. */
  int[] terms(Clause clause) {
    return termsOf.computeIfAbsent(clause, unused -> numbers(clause.terms()));
  }

  /** The numbers of all their terms, ascending, each once. */
  int[] terms(List<Clause> clauses) {
    return clauses.size() == 1
        ? terms(clauses.getFirst())
        : clauses.stream()
            .flatMapToInt(clause -> Arrays.stream(terms(clause)))
            .sorted()
            .distinct()
            .toArray();
  }

  /** The numbers of what stands around a clause, ascending. */
  int[] context(Clause clause) {
    return contexts.computeIfAbsent(clause.setting().context(), this::numbers);
  }

  /** The figures, dates and bare numbers among them. */
  int[] contextHard(Clause clause) {
    return hardContexts.computeIfAbsent(
        clause.setting().context(),
        unused -> Arrays.stream(context(clause))
            .filter(term -> !terms.get(term).isSoft())
            .toArray());
  }

  private int[] numbers(Set<String> keys) {
    int[] found = new int[keys.size()];
    int count = 0;
    for (String key : keys) {
      found[count++] = number(key);
    }
    Arrays.sort(found);
    return found;
  }

  int number(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = terms.size();
    if (number == masks.length) {
      masks = Arrays.copyOf(masks, 2 * number);
      weights = Arrays.copyOf(weights, 2 * number);
      clausesWith = Arrays.copyOf(clausesWith, 2 * number);
      tells = Arrays.copyOf(tells, 2 * number);
      sorts = Arrays.copyOf(sorts, 2 * number);
    }
    Term term = Term.of(lexicon, names, key, figures.get(key));
    terms.add(term);
    numbers.put(key, number);
    masks[number] = term.mask();
    sorts[number] = sort(term);
    tells[number] = switch (term.kind()) {
      case 'e', 'c', 'f', 'q' -> true;
      case 'w' -> !term.general();
      default -> false;
    };
    weights[number] = weigh(number);
    return number;
  }

  /** How many clauses of the story have the term, given by its key. */
  int clausesWith(String key) {
    Integer known = numbers.get(key);
    return known == null ? 0 : clausesWith[known];
  }

  /**
   * How much it says that somebody is the speaker of two clauses, from 0 to 1: less the more an article
   * lets him say.
   */
  double saysSpeaker(String speaker) {
    return saysSpeaker.getOrDefault(speaker, 1.0);
  }

  private void readSpeakers(List<Clause> all) {
    Map<String, Map<Integer, Integer>> said = new HashMap<>();
    for (Clause clause : all) {
      for (String speaker : clause.speakers()) {
        said.computeIfAbsent(speaker, unused -> new HashMap<>())
            .merge(clause.article(), 1, Integer::sum);
      }
    }
    said.forEach((speaker, clausesOf) -> {
      int sum = clausesOf.values().stream().mapToInt(Integer::intValue).sum();
      saysSpeaker.put(speaker, Math.min(1, SAID * clausesOf.size() / sum));
    });
  }

  /** How many terms have a number. */
  int size() {
    return terms.size();
  }

  /** Whether the term stands for a person. */
  boolean isPerson(String term) {
    return names.isPerson(term);
  }

  Term term(int number) {
    return terms.get(number);
  }

  String key(int number) {
    return terms.get(number).key();
  }

  Sort sort(int number) {
    return sorts[number];
  }

  /** From 0 (says nothing) to about 1. */
  double weight(int number) {
    return weights[number];
  }

  /** A name, a figure or a word that not every report has; the name of a state is none. */
  boolean tells(int number) {
    return tells[number];
  }

  /** How many clauses of the story have the term. */
  int clausesWith(int number) {
    return clausesWith[number];
  }

  /** Bits of all that may make the term kin of another: terms without a bit in common are strangers. */
  long mask(int number) {
    return masks[number];
  }

  private double weigh(int number) {
    Term term = terms.get(number);
    double rarest = Math.log((clauses + 1) / 1.5);
    double rarity = Math.log((clauses + 1) / (clausesWith[number] + 0.5)) / rarest;
    double said = STEADY + (1 - STEADY) * Math.max(0, Math.min(1, rarity));
    return said
        * switch (term.kind()) {
          case 'e' -> 1.0;
          case 'n' -> 0.55;
          case 'c' -> 0.7;
          case 'd' -> 0.5;
          case 'q' -> 0.8;
          case 'b' -> BARE_NUMBER;
          case 'f' -> figureWeight(term.key());
          default -> term.general() ? 0.4 : 0.85;
        };
  }

  /** A small whole number may be told of anything; one with more digits hardly is. */
  private static double figureWeight(String key) {
    if (key.startsWith("f:~")) {
      return 0.4;
    }
    int digits = 0;
    for (int i = 2; i < key.length() && key.charAt(i) != ' '; i++) {
      digits += Character.isDigit(key.charAt(i)) ? 1 : 0;
    }
    return digits <= 1 ? 0.8 : digits == 2 ? 1.1 : 1.25;
  }

  private static Sort sort(Term term) {
    return switch (term.kind()) {
      case 'e', 'n', 'c' -> Sort.NAME;
      case 'b' -> Sort.BARE_NUMBER;
      case 'f' -> {
        Figure figure = term.figure();
        boolean age = figure != null && figure.measured().equals("age");
        int digits = digits(term.key());
        yield age
            ? Sort.AGE
            : digits <= 1 ? Sort.ONE_DIGIT : digits == 2 ? Sort.TWO_DIGITS : Sort.MORE_DIGITS;
      }
      case 'd' -> Sort.DAY;
      case 'q' -> Sort.QUOTED;
      default -> term.general() ? Sort.GENERAL_WORD : Sort.WORD;
    };
  }

  /** Noughts do not count. */
  private static int digits(String key) {
    int digits = 0;
    for (int i = 2; i < key.length() && key.charAt(i) != ' '; i++) {
      digits += key.charAt(i) >= '1' && key.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  /** 1 for the same, less for kin, 0 for strangers, negative for opposites. */
  double kinship(int one, int other) {
    if (one == other) {
      return 1;
    }
    if ((masks[one] & masks[other]) == 0) {
      return 0;
    }
    if (kin.holds(one) && kin.holds(other)) {
      return kin.of(one, other);
    }
    double known = ofHard.of(one, other);
    if (Double.isNaN(known)) {
      known = kinship.of(terms.get(one), terms.get(other));
      ofHard.keep(one, other, known);
    }
    return known;
  }

  /** The kin of all terms but figures, dates and bare numbers. */
  KinLists kin() {
    return kin;
  }
}
