package org.nightdesk.enrichment.compare;

import java.util.Arrays;
import java.util.Collections;
import org.nightdesk.enrichment.figure.Figure;

/** How far two terms of a story mean the same. */
final class Kinship {
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

  private final Lexicon lexicon;
  private final int money;

  Kinship(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.money = lexicon.numberOf("money");
  }

  /** Of two different terms: 1 for the same, less for kin, 0 for strangers, negative for opposites. */
  double of(Term a, Term b) {
    if (a.kind() == 'b' || b.kind() == 'b') {
      Term number = a.kind() == 'b' ? a : b;
      Term figure = number == a ? b : a;
      return figure.kind() == 'f' && figure.count().equals(number.body()) ? COUNTED : 0;
    }
    if (a.kind() == 'f' || b.kind() == 'f') {
      return a.kind() == b.kind() ? ofFigures(a.figure(), b.figure()) : ofMoney(a, b);
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
    if (a.opposites().contains(b.body())) {
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
  private static double ofClasses(int[] a, int[] b) {
    int shared = Meaning.shared(a, b);
    int senses = Math.min(a.length, b.length);
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
    if (lexicon.isIdiom(a) || lexicon.isIdiom(b)) {
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
        || Meaning.shared(name.concepts(), word.concepts()) > 0;
    return called ? NOUN_OF_NAME : 0;
  }

  private double ofMoney(Term a, Term b) {
    Term figure = a.kind() == 'f' ? a : b;
    Term word = figure == a ? b : a;
    return figure.isMoney() && meansMoney(word) ? MONEY : 0;
  }

  boolean meansMoney(Term word) {
    return Arrays.binarySearch(word.concepts(), money) >= 0;
  }

  private double ofFigures(Figure first, Figure second) {
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
