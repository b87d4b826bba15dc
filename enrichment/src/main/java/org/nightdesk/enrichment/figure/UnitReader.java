package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** Reads what follows a number: a second number of a range, a unit, a currency, a counted noun. */
final class UnitReader {
  /** Letters that are units only right behind the digits. */
  private static final Set<String> SHORT =
      Set.of("m", "g", "l", "s", "t", "v", "w", "mi", "in", "min", "k", "c", "f", "j", "n", "a");

  /** Units that are called like somebody or something else. */
  private static final Set<String> NAMES =
      Set.of("tesla", "teslas", "newton", "newtons", "pascal", "pascals");

  private static final Set<String> MONEY_WORDS = words("""
      worth cost costs paid pay pays spent spend price prices fine fined budget funding sold
      bought tax taxes salary earn earns earned earning wage wages income rent rents damages fee
      fees bill bills loan debt debts charge charges charged compensation reward donated
      """);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit MAGNITUDE = new Unit("", FigureKind.MEASURE, "", "");

  private UnitReader() {}

  static Optional<Draft> complete(Terms terms, NumberReading number, int first, Unit none) {
    if (number.isVague()) {
      return vague(terms, number, first, none);
    }
    Optional<Draft> range = range(terms, number, first, none);
    return range.isPresent() ? range : single(terms, number, first, none);
  }

  /** "5-10 km", "5 to 10 per cent", "between 5 and 10", "from 5% to 7%". */
  private static Optional<Draft> range(Terms terms, NumberReading number, int first, Unit none) {
    int at = number.last() + 1;
    Optional<Found> ownUnit = UnitLexicon.unit(terms, at);
    int mark = ownUnit.map(found -> found.last() + 1).orElse(at);
    String word = terms.lower(mark);
    boolean between = terms.lower(first - 1).equals("between") && word.equals("and");
    boolean from = terms.lower(first - 1).equals("from");
    boolean to = word.equals("to");
    boolean dash = word.equals("-") || word.equals("–") || word.equals("~");
    boolean guess = word.equals("or") && ownUnit.isEmpty() && isNear(terms, mark);
    boolean joined = guess || dash && terms.isJoined(mark) && terms.isJoined(mark + 1);
    boolean changing = from && Changes.leadsInto(terms, first - 1)
        || ownUnit.isPresent() && Changes.movesBy(terms, first);
    boolean sameUnit =
        ownUnit.isPresent() && hasUnit(terms, mark + 1, ownUnit.get().unit());
    if (!between && !joined && !(to && !changing && (from || sameUnit || isNear(terms, mark)))) {
      return Optional.empty();
    }
    Optional<NumberReading> second = FigureReader.number(terms, mark + 1, false);
    if (second.isEmpty() || second.get().isVague()) {
      return Optional.empty();
    }
    BigDecimal low = lowEnd(terms, number, second.get());
    int rising = second.get().value().compareTo(low);
    if (rising == 0 || rising < 0 && !between) {
      return Optional.empty();
    }
    if (guess && !isOneGuess(low, second.get().value())) {
      return Optional.empty();
    }
    Optional<Draft> end = single(terms, second.get(), mark + 1, none);
    return end.filter(
            d -> d.amount() instanceof Amount.Exact && !d.unit().code().isEmpty()
                || between
                || joined
                || from)
        .map(d -> d.withAmount(Amount.Range.of(low, second.get().value()))
            .spanning(between || from ? first - 1 : first, d.last()));
  }

  /** The first number in the scale of the second: "5-10 million", "one or two hundred". */
  private static BigDecimal lowEnd(Terms terms, NumberReading low, NumberReading high) {
    BigDecimal scaled = FigureReader.sameScale(low.value(), high.value());
    boolean hundreds = terms.lower(high.last()).equals("hundred")
        && low.spelled()
        && scaled.compareTo(BigDecimal.TEN) < 0;
    return hundreds ? scaled.movePointRight(2) : scaled;
  }

  /** "Five or six", "10 or 12": two numbers close enough to be one guess. */
  private static boolean isOneGuess(BigDecimal low, BigDecimal high) {
    BigDecimal step = high.subtract(low);
    BigDecimal last = low.signum() > 0 ? low.stripTrailingZeros().ulp() : BigDecimal.ONE;
    return low.signum() > 0
        && (step.compareTo(last) == 0 || step.multiply(BigDecimal.valueOf(2)).compareTo(low) <= 0);
  }

  private static boolean hasUnit(Terms terms, int term, Unit unit) {
    return FigureReader.number(terms, term, false)
        .flatMap(number -> UnitLexicon.unit(terms, number.last() + 1))
        .map(found -> found.unit().equals(unit))
        .orElse(false);
  }

  private static boolean isNear(Terms terms, int mark) {
    return terms.isDigits(mark + 1) == terms.isDigits(mark - 1)
        && !terms.lower(mark + 1).equals("one");
  }

  private static Optional<Draft> vague(Terms terms, NumberReading number, int first, Unit none) {
    int at = number.last() + 1;
    boolean hyphen = terms.lower(at).equals("-");
    Optional<Found> unit = UnitLexicon.unit(terms, hyphen ? at + 1 : at);
    if (unit.isPresent()) {
      return Optional.of(draft(first, unit.get().last(), number, unit.get().unit(), hyphen));
    }
    boolean of = terms.lower(at).equals("of");
    int begin = of ? at + 1 : at;
    Optional<Found> currency = UnitLexicon.currency(terms, begin);
    if (currency.isPresent() && terms.isWord(begin)) {
      return Optional.of(
          draft(first, currency.get().last(), number, currency.get().unit(), false));
    }
    Optional<Found> unitOf = of ? UnitLexicon.unit(terms, begin) : Optional.empty();
    if (unitOf.isPresent() && terms.isWord(begin)) {
      return Optional.of(draft(first, unitOf.get().last(), number, unitOf.get().unit(), false));
    }
    Optional<CountedNoun.Found> noun = CountedNoun.after(terms, begin, false);
    String scale = terms.lower(number.last());
    boolean large =
        scale.equals("millions") || scale.equals("billions") || scale.equals("trillions");
    Unit unnamed = new Unit("", FigureKind.MONEY, "", "");
    if (large && terms.lower(at).equals("in") && !terms.isCapitalised(at + 1)) {
      return Optional.of(draft(first, number.last(), number, unnamed, false)); // "billions in aid"
    }
    return Optional.of(
        noun.map(found -> draft(first, found.last(), number, Draft.count(found.singular()), false))
            .orElseGet(() -> draft(first, number.last(), number, none, false)));
  }

  private static Optional<Draft> single(Terms terms, NumberReading number, int first, Unit none) {
    boolean plus = terms.lower(number.last() + 1).equals("+") && terms.isJoined(number.last() + 1);
    int at = number.last() + (plus && terms.isWord(number.last() + 2) ? 2 : 1); // "30+ years"
    boolean hyphen = terms.lower(at).equals("-") && terms.isJoined(at) && terms.isJoined(at + 1);
    int begin = hyphen ? at + 1 : at;
    Optional<Unit> millions = inMillions(terms, begin);
    if (millions.isPresent()) {
      BigDecimal value = number.value().movePointRight(6);
      NumberReading scaled = NumberReading.exact(number.first(), number.last(), value, false);
      return Optional.of(draft(first, begin, scaled, millions.get(), false)); // "48 MEUR"
    }
    Optional<Found> currency = currencyAfter(terms, begin, number);
    if (currency.isPresent()) {
      return Optional.of(
          draft(first, currency.get().last(), number, currency.get().unit(), hyphen));
    }
    Optional<Found> unit =
        UnitLexicon.unit(terms, begin).filter(u -> fits(terms, begin, u, number));
    if (unit.isPresent()) {
      return Optional.of(withUnit(terms, number, first, unit.get(), hyphen));
    }
    if (terms.lower(begin).equals("point") && number.value().compareTo(BigDecimal.ONE) < 0) {
      return Optional.of(
          draft(first, begin, number, Draft.count("point"), hyphen)); // "half a point"
    }
    if (hyphen) {
      return attributive(terms, number, first, begin);
    }
    return noun(terms, number, first, none);
  }

  /** A currency's code with an M for millions before it. */
  private static Optional<Unit> inMillions(Terms terms, int at) {
    String word = terms.lower(at);
    boolean code = word.length() == 4 && word.charAt(0) == 'm' && terms.isCapitalised(at);
    return code ? UnitLexicon.currencyCode(word.substring(1)) : Optional.empty();
  }

  private static Draft withUnit(
      Terms terms, NumberReading number, int first, Found unit, boolean hyphen) {
    int last = unit.last();
    Unit found = unit.unit();
    boolean duration = found.kind() == FigureKind.DURATION;
    if (duration) {
      boolean hyphens =
          terms.lower(last + 1).equals("-") && terms.lower(last + 2).equals("old");
      boolean old = terms.lower(last + 1).equals("old");
      last += hyphens ? 2 : old ? 1 : 0;
    }
    NumberReading value = LongSpans.counted(terms.lower(unit.last()), number);
    boolean half = terms.lower(last + 1).equals("and")
        && terms.lower(last + 2).equals("a")
        && (terms.lower(last + 3).equals("half") || terms.lower(last + 3).equals("quarter"));
    if (half) {
      last += 3;
      BigDecimal part = new BigDecimal(terms.lower(last).equals("half") ? "0.5" : "0.25");
      NumberReading more =
          NumberReading.exact(number.first(), number.last(), number.value().add(part), true);
      value = LongSpans.counted(terms.lower(unit.last()), more);
    }
    boolean pounds = found.code().equals("[lb_av]") && terms.lower(unit.last()).startsWith("pound");
    if (pounds && isMoney(terms, number)) {
      found = new Unit("GBP", FigureKind.MONEY, "", "");
    }
    return draft(first, last, value, found, hyphen);
  }

  private static boolean isMoney(Terms terms, NumberReading number) {
    if (number.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
      return true;
    }
    int after = number.last() + 2;
    boolean regular = terms.lower(after).equals("a") || terms.lower(after).equals("per");
    if (regular && UnitLexicon.isDuration(terms.lower(after + 1))) {
      return true;
    }
    for (int i = Math.max(0, number.first() - 12); i < number.first(); i++) {
      if (MONEY_WORDS.contains(terms.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Terms terms, int at, Found unit, NumberReading number) {
    String word = terms.lower(at);
    if (word.equals("second") && terms.lower(at - 1).equals("-")) {
      return true;
    }
    if (terms.isCapitalised(at) && NAMES.contains(word)) {
      return false; // "200 Teslas" are cars
    }
    boolean ordinal = word.equals("second") && number.value().compareTo(BigDecimal.ONE) != 0;
    if (word.equals("c") && !Temperatures.isTemperature(terms, at)) {
      return false;
    }
    if (SHORT.contains(word) && unit.last() == at) {
      return terms.isJoined(at)
          || !word.equals("in")
              && !number.spelled()
              && (!terms.isCapitalised(at) || word.equals("l"));
    }
    return !ordinal;
  }

  private static Optional<Found> currencyAfter(Terms terms, int at, NumberReading number) {
    Optional<Found> found = UnitLexicon.currency(terms, at);
    if (found.isEmpty()) {
      return found;
    }
    String word = terms.lower(found.get().last());
    boolean single = found.get().last() == at;
    if (word.equals("c") && (terms.isCapitalised(at) || Temperatures.isTemperature(terms, at))) {
      return Optional.empty();
    }
    boolean sign = !terms.isWord(at);
    boolean doubtful = single
        && (word.equals("won")
            || word.equals("try")
            || word.equals("real")
            || word.equals("marks")
            || word.equals("rand")
            || word.equals("dm"));
    boolean shortWord = single && word.length() < 3 && !sign && !word.equals("kr");
    if (doubtful && number.value().compareTo(HUNDRED) < 0 || shortWord && !terms.isJoined(at)) {
      return Optional.empty();
    }
    boolean next = sign && terms.isDigits(found.get().last() + 1) && !terms.isJoined(at);
    return next ? Optional.empty() : found;
  }

  /** "28-point plan": the unit is the word after the hyphen. */
  private static Optional<Draft> attributive(Terms terms, NumberReading number, int first, int at) {
    String word = terms.lower(at);
    if (word.equals("magnitude")) {
      return Optional.of(draft(first, at, number, MAGNITUDE, true));
    }
    if (word.equals("odd") || word.equals("plus")) {
      return CountedNoun.after(terms, at + 1, false)
          .map(noun -> draft(first, noun.last(), number, Draft.count(noun.singular()), false));
    }
    boolean plain = terms.words(at, at).equals(word); // "2019-nCoV" is a name
    boolean ordinal = number.spelled() && NumberWords.isOrdinal(word); // "twenty-first"
    boolean noun =
        plain && !ordinal && terms.isWord(at) && word.length() > 2 && !StopWords.isStop(word);
    return noun
        ? Optional.of(draft(first, at, number, Draft.count(CountedNoun.singular(word)), true))
        : Optional.empty();
  }

  private static Optional<Draft> noun(Terms terms, NumberReading number, int first, Unit none) {
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    int from = number.last() + 1;
    from += terms.lower(from).equals("+") && terms.isJoined(from) ? 1 : 0;
    from += terms.lower(from).equals("or") && terms.lower(from + 1).equals("more") ? 2 : 0;
    from += terms.lower(from).equals("more") || terms.lower(from).equals("other") ? 1 : 0;
    if (terms.lower(from).equals("magnitude")) {
      return Optional.of(draft(first, from, number, MAGNITUDE, true));
    }
    Optional<CountedNoun.Found> noun = CountedNoun.after(terms, from, one);
    if (noun.isPresent()) {
      return Optional.of(
          draft(first, noun.get().last(), number, Draft.count(noun.get().singular()), false));
    }
    boolean article =
        terms.lower(first - 1).equals("a") || terms.lower(first - 1).equals("an");
    int single = number.last() + 1;
    if (article
        && terms.isDigits(first)
        && isSingle(terms, single)
        && isSingle(terms, single + 1)) {
      return Optional.of(draft(
          first, single, number, Draft.count(terms.lower(single)), true)); // "a 149 vote margin"
    }
    Optional<String> whose = ofWhich(terms, number.last() + 1);
    boolean all = terms.lower(first - 1).equals("all");
    if (whose.isPresent() && (all || LoneNumbers.isTold(terms, first, number.last()))) {
      return Optional.of(draft(first, number.last(), number, Draft.count(whose.get()), false));
    }
    boolean small = number.spelled()
        && number.first() == number.last()
        && NumberWords.small(terms.lower(number.last())) >= 0
        && number.value().signum() >= 0
        && number.value().compareTo(BigDecimal.valueOf(12)) <= 0;
    small &= !terms.lower(number.last() + 1).equals("more")
        && !terms.lower(number.last() + 1).equals("others")
        && !LoneNumbers.isTold(terms, first, number.last());
    boolean named = NotFigures.isPartOfName(terms, first)
        && !number.spelled()
        && Qualifiers.around(terms, first, number.last(), false).qualifier() == Qualifier.EXACT;
    return small || named
        ? Optional.empty()
        : Optional.of(draft(first, number.last(), number, none, false));
  }

  private static boolean isSingle(Terms terms, int term) {
    String word = terms.lower(term);
    return terms.isWord(term)
        && !terms.isCapitalised(term)
        && word.length() > 2
        && !StopWords.isStop(word)
        && !CountedNoun.isPlural(terms, term)
        && !word.endsWith("ed")
        && !word.endsWith("ing");
  }

  /** The noun in "four of the five victims": what the whole is made of. */
  private static Optional<String> ofWhich(Terms terms, int of) {
    if (!terms.lower(of).equals("of") || !Phrases.isDeterminer(terms.lower(of + 1))) {
      return Optional.empty();
    }
    int from = of + 2;
    from += Phrases.isPossessive(terms, from + 1) ? 2 : 0;
    while (from < of + 5 && (terms.isDigits(from) || NumberWords.begins(terms.lower(from)))) {
      from++;
    }
    return CountedNoun.after(terms, from, false).map(CountedNoun.Found::singular);
  }

  private static Draft draft(
      int first, int last, NumberReading number, Unit unit, boolean attributive) {
    return new Draft(first, last, number.amount(), unit, "", attributive, false);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
