package org.nightdesk.enrichment.figure;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;
import org.nightdesk.enrichment.text.WordSet;

/** One of a measure, told with an article: "about a mile from", "a kilo of cocaine", "a foot of snow". */
final class SingleMeasures {
  private static final Set<String> WORDS = Set.of(
      "mile",
      "kilometre",
      "kilometer",
      "metre",
      "meter",
      "foot",
      "inch",
      "kilo",
      "kilogram",
      "kilogramme",
      "pound",
      "ounce",
      "tonne",
      "ton",
      "gram",
      "litre",
      "liter",
      "gallon",
      "pint",
      "acre",
      "hectare",
      "yard",
      "barrel");
  private static final WordSet UNITS = WordSet.of(WORDS);
  /** Behind these a price is told for one of the measure, or nothing is measured. */
  private static final WordSet FOR_ONE = WordSet.of("""
      for per price cost costs within not every of by is was
      """);

  private static final WordSet AWAY = WordSet.of("from away north south east west off outside");
  /** "A ton of money", "an ounce of sense". */
  private static final WordSet IDIOMS = WordSet.of("""
      money fun work help sense truth time people things difference doubt evidence flesh trouble
      """);

  private SingleMeasures() {}

  /** The words that may follow the article. */
  static Set<String> words() {
    return WORDS;
  }

  /** Whether the article at the term stands for the number one. */
  static boolean isTold(Terms terms, int article) {
    int unit = article + 1;
    if (unit >= terms.count() || !terms.isIn(UNITS, unit)) {
      return false;
    }
    boolean qualified =
        Qualifiers.around(terms, article, unit, false).qualifier() != Qualifier.EXACT;
    String next = terms.lower(unit + 1);
    if (next.equals("and") || isForOne(terms, article)) {
      return next.equals("and") && terms.lower(unit + 3).equals("half");
    }
    if (AWAY.contains(next)) {
      return true;
    }
    boolean of = next.equals("of")
        && terms.isWord(unit + 2)
        && !terms.isCapitalised(unit + 2)
        && !StopWords.isStop(terms.lower(unit + 2))
        && !IDIOMS.contains(terms.lower(unit + 2));
    return of && article > 0 || qualified;
  }

  /** "$84 a barrel", "for a gallon". */
  private static boolean isForOne(Terms terms, int article) {
    Optional<Found> price = UnitLexicon.currency(terms, article - 1);
    return FOR_ONE.contains(terms.lower(article - 1))
        || terms.isDigits(article - 1)
        || price.isPresent()
        || NumberWords.scale(terms.lower(article - 1), true).signum() > 0;
  }
}
