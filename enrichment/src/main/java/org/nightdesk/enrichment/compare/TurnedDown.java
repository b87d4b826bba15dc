package org.nightdesk.enrichment.compare;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A clause that turns down what was told just before and names it only by pointing to it: "Ostria rejects
 * that option", "a notion refused by Ostria". What it turns down is what the clause before tells.
 */
final class TurnedDown {
  /** Terms beyond which a clause says itself what it turns down. */
  private static final int FEW = 5;

  private static final Set<String> POINTING = Set.of("that", "this", "such");

  private static final Set<String> THINGS = Set.of(
      "option",
      "idea",
      "notion",
      "proposal",
      "demand",
      "offer",
      "request",
      "condition",
      "suggestion",
      "prospect");

  private TurnedDown() {}

  /** The clause with what it turns down; the clause itself where it does not point back, or nothing came before. */
  static Clause resolve(Lexicon lexicon, Clause clause, Clause before) {
    String refusal = refusal(lexicon, clause.words());
    boolean rejects = !refusal.isEmpty() && !Match.isDenial(clause);
    if (!rejects || clause.terms().size() > FEW || !pointsBack(clause.words())) {
      return clause;
    }
    Set<String> named = Likeness.entities(before.terms());
    TreeSet<String> terms = new TreeSet<>(before.terms());
    if (Collections.disjoint(named, before.speakers())) {
      terms.removeAll(before.speakers());
    }
    terms.addAll(clause.terms());
    terms.add(refusal);
    return clause.turningDown(terms, refusal);
  }

  /** Whether what is done is to turn something down or to stand against it. */
  static boolean isRefusal(Lexicon lexicon, String term) {
    return lexicon.isOf(term, "reject") || lexicon.isOf(term, "oppose");
  }

  /** Whether one clause of the two turns down what the other does not. */
  static boolean isApart(Lexicon lexicon, Clause a, Clause b) {
    boolean one = a.setting().turnsDown();
    boolean other = b.setting().turnsDown();
    return one && !isRefusal(lexicon, b.action()) || other && !isRefusal(lexicon, a.action());
  }

  /** Whether both turn something down, and one by pointing to it: whoever rejects a thing opposes it. */
  static boolean areBoth(Lexicon lexicon, Clause a, Clause b) {
    return (a.setting().turnsDown() || b.setting().turnsDown()) && !isApart(lexicon, a, b);
  }

  /** ", a notion": what comes before, called by what it is. */
  static boolean namesWhatCameBefore(String article, String noun) {
    return (article.equals("a") || article.equals("an")) && THINGS.contains(noun);
  }

  private static String refusal(Lexicon lexicon, String words) {
    for (String word : words.split(" ")) {
      String term = "w:" + lexicon.stem(word);
      if (isRefusal(lexicon, term)) {
        return term;
      }
    }
    return "";
  }

  private static boolean pointsBack(String words) {
    String[] each = words.split(" ");
    int last = each.length - 1;
    if (last > 0 && namesWhatCameBefore(each[0], each[1])) {
      return true;
    }
    while (last > 0 && each[last].endsWith("ly")) {
      last--;
    }
    boolean thing = last > 0 && THINGS.contains(each[last]) && POINTING.contains(each[last - 1]);
    return thing || POINTING.contains(each[last]);
  }
}
