package org.nightdesk.enrichment.figure;

import java.util.Map;
import java.util.Optional;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;

/**
 * What a value is for one of: "per barrel", "per resident", "per 100,000 people".
 *
 * @param unit as in {@link Figure#per}
 * @param last index of its last term
 */
record PerUnit(String unit, int last) {
  private static final Map<String, String> PER = Map.ofEntries(
      Map.entry("barrel", "barrel"),
      Map.entry("bbl", "barrel"),
      Map.entry("ounce", "oz"),
      Map.entry("oz", "oz"),
      Map.entry("month", "mo"),
      Map.entry("year", "a"),
      Map.entry("day", "d"),
      Map.entry("hour", "h"),
      Map.entry("week", "wk"),
      Map.entry("minute", "min"),
      Map.entry("second", "s"),
      Map.entry("tonne", "t"),
      Map.entry("ton", "t"),
      Map.entry("kg", "kg"),
      Map.entry("kilo", "kg"),
      Map.entry("kilogram", "kg"),
      Map.entry("head", "head"),
      Map.entry("share", "share"),
      Map.entry("gallon", "gallon"),
      Map.entry("pint", "pint"),
      Map.entry("litre", "L"),
      Map.entry("liter", "L"),
      Map.entry("person", "person"),
      Map.entry("capita", "person"),
      Map.entry("night", "night"),
      Map.entry("bushel", "bushel"),
      Map.entry("pound", "lb"),
      Map.entry("mile", "mile"),
      Map.entry("household", "household"),
      Map.entry("piece", "piece"),
      Map.entry("unit", "unit"),
      Map.entry("game", "game"),
      Map.entry("family", "family"),
      Map.entry("quarter", "quarter"),
      Map.entry("annum", "a"),
      Map.entry("student", "student"),
      Map.entry("hectare", "har"),
      Map.entry("acre", "[acr_us]"),
      Map.entry("ticket", "ticket"),
      Map.entry("seat", "seat"),
      Map.entry("plate", "plate"),
      Map.entry("bottle", "bottle"),
      Map.entry("visit", "visit"),
      Map.entry("km", "km"),
      Map.entry("kilometer", "km"),
      Map.entry("kilometre", "km"));

  /** The unit a word stands for after "a" or "per"; empty for other words. */
  static String known(String word) {
    return PER.getOrDefault(word, "");
  }

  /** What stands at the term after "per": a known unit, a number of things, or a noun itself. */
  static Optional<PerUnit> read(Terms terms, int term) {
    String word = terms.lower(term);
    String known = known(word);
    if (!known.isEmpty()) {
      return Optional.of(new PerUnit(known, term));
    }
    Optional<Found> unit = UnitLexicon.unit(terms, term);
    if (unit.isPresent()) {
      return Optional.of(new PerUnit(unit.get().code(), unit.get().last()));
    }
    if (terms.isDigits(term) || NumberWords.begins(word)) {
      return counted(terms, term);
    }
    boolean noun = terms.isWord(term)
        && !terms.isCapitalised(term)
        && !StopWords.isStop(word)
        && !word.equals("cent")
        && !word.equals("se");
    return noun ? Optional.of(new PerUnit(word, term)) : Optional.empty();
  }

  /** What stands at the term behind a stroke: "$5/barrel", "mg/l"; a plain noun only after money. */
  static Optional<PerUnit> afterStroke(Terms terms, int term, boolean money) {
    Optional<Found> unit = UnitLexicon.unit(terms, term);
    if (unit.isPresent()) {
      return Optional.of(new PerUnit(unit.get().code(), unit.get().last()));
    }
    return money && terms.isWord(term) ? read(terms, term) : Optional.empty();
  }

  private static Optional<PerUnit> counted(Terms terms, int term) {
    Optional<NumberReading> number = FigureReader.number(terms, term, false);
    if (number.isEmpty() || number.get().isVague()) {
      return Optional.empty();
    }
    int last = number.get().last();
    String value = Amounts.canonical(number.get().value()).toPlainString();
    return Optional.of(CountedNoun.after(terms, last + 1, false)
        .map(noun -> new PerUnit(value + " " + noun.singular(), noun.last()))
        .orElseGet(() -> new PerUnit(value, last)));
  }

  Draft of(Draft draft) {
    return new Draft(
        draft.first(), last, draft.amount(), draft.unit(), unit, draft.attributive(), draft.plus());
  }
}
