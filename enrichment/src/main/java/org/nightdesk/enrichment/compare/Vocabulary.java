package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/**
 * The terms of a story, numbered: how much each says, and how far two of them mean the same. A term
 * weighs more the rarer it is in the story's clauses and in news at large.
 */
final class Vocabulary {
  /** Clauses a story is taken to have at least, so that small stories know rare from frequent. */
  private static final int SMALLEST_STORY = 60;

  private static final double STATE = 0.3;

  /** Part of the weight that does not depend on the story. */
  private static final double STEADY = 0.1;

  static final double OPPOSITE = -0.7;

  private static final double OF_ONE_CLASS = 0.85;
  private static final double OF_ONE_LOOSE_CLASS = 0.7;

  /** Classes from which a word is so manifold that sharing one says less. */
  private static final int MANIFOLD = 3;

  private static final int VERY_MANIFOLD = 6;
  private static final double OF_VERY_LOOSE_CLASS = 0.55;

  private static final double OF_ONE_STEM = 0.75;
  private static final double PART_OF_PHRASE = 0.6;
  private static final double NOUN_OF_NAME = 0.6;
  /** A sum of money and the word "money". */
  private static final double MONEY = 0.6;

  /** "Eight" and "eight skiers". */
  private static final double COUNTED = 0.9;

  private static final double BARE_NUMBER = 0.6;

  /** A term: its key and all by which it is compared. */
  private record Term(String key, Set<String> concepts, String name, Set<String> nouns, long mask) {
    char kind() {
      return key.charAt(0);
    }

    String body() {
      return key.substring(2);
    }
  }

  private final Lexicon lexicon;
  private final EntityNames names;
  private final int clauses;
  private final Map<String, Integer> clausesWith = new HashMap<>();
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private final Kinships kinships = new Kinships();
  private double[] weights = new double[64];
  private long[] masks = new long[64];

  Vocabulary(Lexicon lexicon, EntityNames names, List<Clause> all) {
    this.lexicon = lexicon;
    this.names = names;
    this.clauses = Math.max(SMALLEST_STORY, all.size());
    for (Clause clause : all) {
      clause.terms().forEach(term -> clausesWith.merge(term, 1, Integer::sum));
      clause.figures().forEach(figure -> figures.putIfAbsent(FigureTerms.key(figure), figure));
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The numbers of the terms, ascending. */
  int[] numbers(Collection<String> keys) {
    return keys.stream().mapToInt(this::number).sorted().toArray();
  }

  int number(String key) {
    return numbers.computeIfAbsent(key, unused -> {
      int number = terms.size();
      if (number == masks.length) {
        masks = Arrays.copyOf(masks, 2 * number);
        weights = Arrays.copyOf(weights, 2 * number);
      }
      Term term = term(key);
      terms.add(term);
      masks[number] = term.mask();
      weights[number] = weigh(key);
      return number;
    });
  }

  /** Whether the term stands for a person. */
  boolean isPerson(String term) {
    return names.isPerson(term);
  }

  /** The name of an entity in lower case. */
  String nameOf(String term) {
    return names.name(term);
  }

  String key(int number) {
    return terms.get(number).key();
  }

  /** From 0 (says nothing) to about 1. */
  double weight(int number) {
    return weights[number];
  }

  /** A name, a figure or a word that not every report has; the name of a state is none. */
  boolean tells(int number) {
    String key = key(number);
    return switch (key.charAt(0)) {
      case 'e', 'c', 'f', 'q' -> true;
      case 'w' -> !lexicon.isGeneral(key.substring(2));
      default -> false;
    };
  }

  /** How many clauses of the story have the term. */
  int clausesWith(int number) {
    return clausesWith.getOrDefault(key(number), 0);
  }

  /** Whether the term is somebody's age. */
  boolean isAge(int number) {
    Figure figure = figures.get(key(number));
    return figure != null && figure.measured().equals("age");
  }

  /** Bits of all that may make the term kin of another: terms without a bit in common are strangers. */
  long mask(int number) {
    return masks[number];
  }

  private double weigh(String key) {
    double rarest = Math.log((clauses + 1) / 1.5);
    double rarity = Math.log((clauses + 1) / (clausesWith.getOrDefault(key, 0) + 0.5)) / rarest;
    double said = STEADY + (1 - STEADY) * Math.max(0, Math.min(1, rarity));
    return said
        * switch (key.charAt(0)) {
          case 'e' -> 1.0;
          case 'n' -> 0.55;
          case 'c' -> 0.7;
          case 'd' -> 0.5;
          case 'q' -> 0.8;
          case 'b' -> BARE_NUMBER;
          case 'f' -> figureWeight(key);
          default -> lexicon.isGeneral(key.substring(2)) ? 0.4 : 0.85;
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

  /** How precise a figure is: 0 for a digit at most, 1 for two, 2 for more; noughts do not count. */
  int digits(int number) {
    return Math.max(0, Math.min(2, digits(key(number)) - 1));
  }

  private static int digits(String key) {
    int digits = 0;
    for (int i = 2; i < key.length() && key.charAt(i) != ' '; i++) {
      digits += key.charAt(i) >= '1' && key.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  private Term term(String key) {
    String body = key.substring(2);
    return switch (key.charAt(0)) {
      case 'w' -> {
        Set<String> concepts = lexicon.concepts(body);
        yield new Term(key, concepts, "", Set.of(), wordMask(body, concepts));
      }
      case 'e' -> {
        String name = names.name(key);
        long mask = 0;
        for (String part : name.split(" ")) {
          mask |= bit("n" + firstLetters(part)) | bit("s" + lexicon.stem(part));
        }
        Set<String> nouns = new HashSet<>(names.nouns(key));
        Set<String> concepts = new HashSet<>();
        for (String noun : nouns) {
          mask |= wordMask(noun, lexicon.concepts(noun));
          concepts.addAll(lexicon.concepts(noun));
        }
        for (String part : name.split(" ")) {
          nouns.add(lexicon.stem(part));
        }
        yield new Term(key, concepts, name, nouns, mask);
      }
      case 'f' ->
        new Term(key, Set.of(), "", Set.of(), bit("figure") | moneyBit(key) | countBit(key));
      case 'b' -> new Term(key, Set.of(), "", Set.of(), bit("number" + body));
      case 'd' -> new Term(key, Set.of(), "", Set.of(), bit("day"));
      default -> new Term(key, Set.of(), "", Set.of(), bit(key));
    };
  }

  private long wordMask(String stems, Set<String> concepts) {
    long mask = bit("p" + firstLetters(stems));
    for (String stem : stems.split(" ")) {
      mask |= bit("s" + stem);
      for (String concept : stem.equals(stems) ? Set.<String>of() : lexicon.concepts(stem)) {
        mask |= bit("c" + concept);
      }
    }
    for (String concept : concepts) {
      mask |= bit("c" + concept);
    }
    mask |= concepts.contains("money") ? bit("cmoney") : 0;
    for (String opposite : lexicon.opposites(stems)) {
      mask |= bit("p" + firstLetters(opposite)) | bit("s" + opposite);
    }
    return mask;
  }

  private long moneyBit(String key) {
    Figure figure = figures.get(key);
    return figure != null && figure.kind() == FigureKind.MONEY ? bit("cmoney") : 0;
  }

  private long countBit(String key) {
    String count = countOf(key);
    return count.isEmpty() ? 0 : bit("number" + count);
  }

  /** The number of things a figure counts; empty for a figure of another kind. */
  private String countOf(String key) {
    Figure figure = figures.get(key);
    boolean counts = figure != null && figure.kind() == FigureKind.COUNT;
    return counts ? key.substring(2, key.indexOf(' ')) : "";
  }

  private static String firstLetters(String word) {
    return word.substring(0, Math.min(5, word.length()));
  }

  private static long bit(String of) {
    return 1L << (of.hashCode() * 0x9E3779B1 >>> 26);
  }

  /** 1 for the same, less for kin, 0 for strangers, negative for opposites. */
  double kinship(int one, int other) {
    if (one == other) {
      return 1;
    }
    if ((masks[one] & masks[other]) == 0) {
      return 0;
    }
    double known = kinships.of(one, other);
    if (Double.isNaN(known)) {
      known = ofStrangers(one, other);
      kinships.keep(one, other, known);
    }
    return known;
  }

  private double ofStrangers(int one, int other) {
    Term a = terms.get(one);
    Term b = terms.get(other);
    if (a.kind() == 'b' || b.kind() == 'b') {
      Term number = a.kind() == 'b' ? a : b;
      Term figure = number == a ? b : a;
      return figure.kind() == 'f' && countOf(figure.key()).equals(number.body()) ? COUNTED : 0;
    }
    if (a.kind() == 'f' || b.kind() == 'f') {
      return a.kind() == b.kind() ? ofFigures(a.key(), b.key()) : ofMoney(a, b);
    }
    if (a.kind() != b.kind()) {
      return a.kind() == 'e' ? ofName(a, b) : b.kind() == 'e' ? ofName(b, a) : 0;
    }
    return switch (a.kind()) {
      case 'w' -> ofWords(a, b);
      case 'e' -> NameKinship.of(a.name(), b.name());
      case 'd' -> DateKinship.of(a.body(), b.body());
      default -> 0;
    };
  }

  private double ofWords(Term a, Term b) {
    if (lexicon.opposites(a.body()).contains(b.body())) {
      return OPPOSITE;
    }
    double ofClass = ofClasses(a.concepts(), b.concepts());
    if (ofClass > 0) {
      return ofClass;
    }
    if (sharesPart(a.body(), b.body())) {
      return PART_OF_PHRASE;
    }
    String shorter = a.body().length() < b.body().length() ? a.body() : b.body();
    String longer = shorter.equals(a.body()) ? b.body() : a.body();
    boolean kin = shorter.length() >= 5
        && longer.startsWith(shorter)
        && longer.length() - shorter.length() <= 3;
    return kin ? OF_ONE_STEM : 0;
  }

  /** The more senses two words have, the less one class in common says; two in common say more. */
  private static double ofClasses(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String concept : a) {
      shared += b.contains(concept) ? 1 : 0;
    }
    int senses = Math.min(a.size(), b.size());
    if (shared == 0) {
      return 0;
    }
    return shared > 1 || senses < MANIFOLD
        ? OF_ONE_CLASS
        : senses < VERY_MANIFOLD ? OF_ONE_LOOSE_CLASS : OF_VERY_LOOSE_CLASS;
  }

  /** Whether a phrase holds a word that is the other or of one class with it; "of" and its like never count. */
  private boolean sharesPart(String a, String b) {
    if (a.indexOf(' ') < 0 && b.indexOf(' ') < 0) {
      return false;
    }
    for (String one : a.split(" ")) {
      for (String other : b.split(" ")) {
        boolean kin = one.equals(other)
            || !Collections.disjoint(lexicon.concepts(one), lexicon.concepts(other));
        if (kin && !lexicon.isCommon(one) && !lexicon.isCommon(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double ofName(Term name, Term word) {
    boolean called = word.kind() == 'w' && name.nouns().contains(word.body())
        || !Collections.disjoint(name.concepts(), word.concepts());
    return called ? NOUN_OF_NAME : 0;
  }

  private double ofMoney(Term a, Term b) {
    Term figure = a.kind() == 'f' ? a : b;
    Term word = figure == a ? b : a;
    boolean money = moneyBit(figure.key()) != 0 && word.concepts().contains("money");
    return money ? MONEY : 0;
  }

  private double ofFigures(String a, String b) {
    Figure first = figures.get(a);
    Figure second = figures.get(b);
    if (first == null || second == null) {
      return 0;
    }
    boolean bare = first.unit().isEmpty() || second.unit().isEmpty();
    if (bare && FigureTerms.isSameValue(first, second)) {
      return 1;
    }
    boolean people = FigureTerms.countsPeople(first) && FigureTerms.countsPeople(second);
    return people || FigureTerms.areOfOneKind(lexicon, first, second)
        ? FigureTerms.likeness(first, second)
        : 0;
  }
}
