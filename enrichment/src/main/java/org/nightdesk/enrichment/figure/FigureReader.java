package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** Reads a number with its unit or counted noun at a place in a sentence. */
final class FigureReader {
  private static final Unit NO_UNIT = new Unit("", FigureKind.COUNT, "", "");
  private static final Unit MAGNITUDE = new Unit("", FigureKind.MEASURE, "", "");
  /** Spans of time from the shortest to the longest. */
  private static final List<String> SPANS = List.of("s", "min", "h", "d", "wk", "mo", "a");

  private static final Set<String> DASHES = Set.of("-", "–", "—", "~");

  private FigureReader() {}

  /** The figure that begins at the term, without qualifier. */
  static Optional<Draft> read(Terms terms, int term) {
    Optional<Found> sign = currencyBefore(terms, term);
    if (sign.isPresent()) {
      int at = sign.get().last() + 1;
      boolean minus = isMinus(terms, at);
      Optional<NumberReading> number = number(terms, minus ? at + 1 : at, true);
      return number.map(n -> money(terms, term, signed(n, minus), sign.get().unit()));
    }
    boolean signed = isSign(terms, term);
    if (signed && terms.isDigits(term + 1) && NotFigures.isPhone(terms, term + 1)) {
      return Optional.empty();
    }
    if (signed || terms.lower(term).equals("minus") || terms.lower(term).equals("negative")) {
      boolean minus = !terms.lower(term).equals("+");
      return read(terms, term + 1, term, minus);
    }
    return read(terms, term, term, false);
  }

  private static Optional<Draft> read(Terms terms, int at, int first, boolean minus) {
    if (minus && currencyBefore(terms, at).isPresent()) {
      return read(terms, at).map(d -> d.withAmount(negated(d.amount())).spanning(first, d.last()));
    }
    Optional<Draft> ratio = Ratios.read(terms, at).or(() -> Multiples.read(terms, at));
    if (ratio.isPresent()) {
      return ratio;
    }
    Optional<NumberReading> number = number(terms, at, false);
    Optional<Draft> times = number.flatMap(n -> Multiples.after(terms, n));
    if (times.isPresent() && first == at) {
      return times;
    }
    boolean plus = first < at && !minus;
    if (terms.lower(at - 1).equals("magnitude") && number.isPresent()) {
      return Optional.of(new Draft(
          first, number.get().last(), number.get().amount(), MAGNITUDE, "", false, false));
    }
    return number
        .map(n -> withUncertainty(terms, n))
        .map(n -> signed(n, minus))
        .flatMap(n -> UnitReader.complete(terms, n, first, NO_UNIT))
        .map(d ->
            new Draft(d.first(), d.last(), d.amount(), d.unit(), d.per(), d.attributive(), plus))
        .map(d -> withCoins(terms, d))
        .map(d -> Compounds.whole(terms, d))
        .map(d -> withPer(terms, d));
  }

  /** "9.8 ± 0.1 m": how sure the number is stands between it and its unit. */
  private static NumberReading withUncertainty(Terms terms, NumberReading number) {
    int at = number.last() + 1;
    boolean typed = terms.lower(at).equals("+")
        && terms.lower(at + 1).equals("/")
        && terms.lower(at + 2).equals("-");
    if (!typed && !terms.lower(at).equals("±")) {
      return number;
    }
    return DigitReader.read(terms, typed ? at + 3 : at + 1, false)
        .map(by -> new NumberReading(number.first(), by.last(), number.amount(), number.spelled()))
        .orElse(number);
  }

  /** "Thirteen dollars and forty-five cents" is one sum. */
  private static Draft withCoins(Terms terms, Draft draft) {
    if (draft.kind() != FigureKind.MONEY || !(draft.amount() instanceof Amount.Exact whole)) {
      return draft;
    }
    int at = draft.last() + 1;
    at += terms.lower(at).equals("and") ? 1 : 0;
    Optional<NumberReading> coins = number(terms, at, false);
    if (coins.isEmpty() || coins.get().isVague()) {
      return draft;
    }
    int last = coins.get().last() + 1;
    boolean named = switch (terms.lower(last)) {
      case "cents", "cent", "pence", "penny" -> true;
      default -> false;
    };
    boolean small = coins.get().value().compareTo(BigDecimal.valueOf(100)) < 0;
    return named && small && !draft.unit().code().equals("cent")
        ? draft
            .withAmount(new Amount.Exact(whole.value().add(coins.get().value().movePointLeft(2))))
            .spanning(draft.first(), last)
        : draft;
  }

  private static Draft money(Terms terms, int first, NumberReading number, Unit unit) {
    Draft draft = new Draft(first, number.last(), number.amount(), unit, "", false, false);
    int at = number.last() + 1;
    boolean between = terms.lower(at).equals("and") && terms.lower(first - 1).equals("between");
    boolean dash = DASHES.contains(terms.lower(at)) || terms.lower(at).equals("to");
    if (dash || between) {
      Optional<Found> again = currencyBefore(terms, at + 1);
      int begin = again.map(found -> found.last() + 1).orElse(at + 1);
      Optional<NumberReading> to = number(terms, begin, true);
      boolean spoken = terms.lower(at).equals("to");
      boolean moved =
          spoken && (terms.lower(first - 1).equals("from") || Changes.movesBy(terms, first));
      if (to.isPresent() && !moved) {
        BigDecimal from = sameScale(number.value(), to.get().value());
        int rising = to.get().value().compareTo(from);
        if (rising > 0 || between && rising < 0) {
          return withPer(
              terms,
              draft
                  .withAmount(Amount.Range.of(from, to.get().value()))
                  .spanning(between ? first - 1 : first, to.get().last()));
        }
      }
    }
    if (terms.lower(at).equals("-") && UnitLexicon.unit(terms, at + 1).isPresent()) {
      return draft;
    }
    boolean named =
        UnitLexicon.currency(terms, at).map(f -> f.unit().equals(unit)).orElse(false);
    boolean attributive =
        terms.lower(at).equals("-") && terms.isJoined(at) && terms.isJoined(at + 1);
    Draft whole =
        new Draft(first, named ? at : number.last(), number.amount(), unit, "", attributive, false);
    return withPer(terms, whole);
  }

  /** "5-10 million" means five million to ten million. */
  static BigDecimal sameScale(BigDecimal from, BigDecimal to) {
    BigDecimal scale = BigDecimal.valueOf(1000);
    BigDecimal found = from;
    for (int i = 0; i < 4; i++) {
      BigDecimal next = found.multiply(scale);
      boolean round =
          to.remainder(scale.pow(i + 1)).signum() == 0 || to.compareTo(scale.pow(i + 1)) > 0;
      if (from.compareTo(scale) < 0
          && round
          && next.compareTo(to) < 0
          && to.compareTo(scale) >= 0) {
        found = next;
      } else {
        break;
      }
    }
    return found;
  }

  private static NumberReading signed(NumberReading number, boolean minus) {
    return minus && !number.isVague()
        ? new NumberReading(
            number.first(), number.last(), negated(number.amount()), number.spelled())
        : number;
  }

  private static Amount negated(Amount amount) {
    return switch (amount) {
      case Amount.Exact exact -> new Amount.Exact(exact.value().negate());
      case Amount.Range range -> range;
      case Amount.Vague vague -> vague;
    };
  }

  /** The number at the term, unless it is no figure. */
  static Optional<NumberReading> number(Terms terms, int term, boolean money) {
    if (terms.isDigits(term)) {
      return DigitReader.read(terms, term, money);
    }
    Optional<NumberReading> fraction = DigitReader.read(terms, term, money);
    return fraction.isPresent() ? fraction : WordReader.read(terms, term);
  }

  private static Optional<Found> currencyBefore(Terms terms, int term) {
    Optional<Found> found = UnitLexicon.currency(terms, term);
    if (found.isEmpty()) {
      return found;
    }
    int next = found.get().last() + 1;
    boolean number = terms.isDigits(isMinus(terms, next) ? next + 1 : next);
    String form = terms.lower(found.get().last());
    boolean word = terms.isWord(found.get().last());
    boolean code = word && terms.isCapitalised(term) && (form.length() == 3 || form.equals("rs"));
    boolean glued = terms.isJoined(term) && terms.isWord(term - 1) && !word;
    return number && (!word || code) && !glued ? found : Optional.empty();
  }

  private static boolean isMinus(Terms terms, int term) {
    String word = terms.lower(term);
    return (word.equals("-") || word.equals("−")) && terms.isJoined(term + 1);
  }

  /** A plus or minus written before a number, not a dash between two words. */
  private static boolean isSign(Terms terms, int term) {
    String word = terms.lower(term);
    boolean sign = word.equals("+") || word.equals("-") || word.equals("−");
    boolean free = term == 0 || !terms.isJoined(term) || terms.lower(term - 1).equals("(");
    return sign && free && (terms.isJoined(term + 1) || term == 0 && isAlone(terms, 1));
  }

  /** Whether a number is all there is from the term on, as in a cell of a table. */
  private static boolean isAlone(Terms terms, int term) {
    return terms.isDigits(term)
        && number(terms, term, false)
            .map(number -> number.last() + 1 == terms.count())
            .orElse(false);
  }

  private static Draft withPer(Terms terms, Draft draft) {
    int at = draft.last() + 1;
    String word = terms.lower(at);
    String own = terms.lower(draft.last());
    if (own.equals("bpd") || own.equals("d") && terms.lower(draft.last() - 1).equals("/")) {
      return new PerUnit("d", draft.last()).of(draft); // barrels per day in letters
    }
    boolean article = word.equals("a") || word.equals("an");
    boolean stroke = word.equals("/") && terms.isJoined(at);
    Optional<PerUnit> behind = word.equals("of") ? perBehindNoun(terms, at + 1) : Optional.empty();
    if (behind.isPresent() && draft.kind() == FigureKind.MEASURE) {
      return draft.withPer(behind.get().unit());
    }
    if (word.equals("per") && draft.kind() != FigureKind.DURATION) {
      return PerUnit.read(terms, at + 1).map(unit -> unit.of(draft)).orElse(draft);
    }
    boolean every = word.equals("for")
        && (terms.lower(at + 1).equals("every") || terms.lower(at + 1).equals("each"));
    if (every && (draft.kind() == FigureKind.COUNT || draft.kind() == FigureKind.MONEY)) {
      return PerUnit.read(terms, at + 2).map(unit -> unit.of(draft)).orElse(draft);
    }
    String per = PerUnit.known(terms.lower(at + 1));
    boolean fits = word.equals("per") || word.equals("each") || article || stroke;
    boolean half = terms.lower(at + 2).equals("and") && terms.lower(at + 3).equals("a");
    String then = terms.lower(at + 2);
    boolean date = then.equals("ago")
        || then.equals("earlier")
        || then.equals("before")
        || then.equals("later");
    int last = at + 1;
    if (word.equals("-") && terms.isJoined(at) && draft.kind() == FigureKind.MONEY) {
      String joined = terms.lower(at + 1);
      fits = joined.equals("a") || joined.equals("an");
      last = at + 3;
      per = fits && terms.lower(at + 2).equals("-") ? PerUnit.known(terms.lower(last)) : "";
    }
    if (stroke && terms.isJoined(at + 1) && per.isEmpty()) {
      return PerUnit.afterStroke(terms, at + 1, draft.kind() == FigureKind.MONEY)
          .map(unit -> unit.of(draft))
          .orElse(draft);
    }
    boolean duration = draft.kind() == FigureKind.DURATION
        && !((article || word.equals("per")) && isRepeated(terms, draft, at + 1));
    if (duration || per.isEmpty() || !fits || half || date) {
      return draft;
    }
    return new Draft(
        draft.first(), last, draft.amount(), draft.unit(), per, draft.attributive(), draft.plus());
  }

  /** "0.002 moles of oxygen per cubic metre". */
  private static Optional<PerUnit> perBehindNoun(Terms terms, int from) {
    for (int at = from; at < from + 4 && terms.isWord(at); at++) {
      if (terms.lower(at).equals("per")) {
        return PerUnit.read(terms, at + 1);
      }
    }
    return Optional.empty();
  }

  /** "24 hours a day": a span of time within a longer one. */
  private static boolean isRepeated(Terms terms, Draft draft, int term) {
    int own = SPANS.indexOf(draft.unit().code());
    int other =
        UnitLexicon.unit(terms, term).map(found -> SPANS.indexOf(found.code())).orElse(-1);
    return own >= 0 && other > own;
  }
}
