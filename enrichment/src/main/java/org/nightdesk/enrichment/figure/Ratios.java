package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** Shares in words: "two-thirds", "a quarter of", "half the", "one in five", "nine out of ten". */
final class Ratios {
  private Ratios() {}

  static Optional<Draft> read(Terms terms, int term, Unit ratio) {
    Optional<Draft> part = part(terms, term, ratio);
    return part.isPresent() ? part : oneIn(terms, term, ratio);
  }

  private static Optional<Draft> part(Terms terms, int term, Unit ratio) {
    String word = terms.lower(term);
    if (word.equals("half")) {
      String next = terms.lower(term + 1);
      boolean of = next.equals("of") && !NumberWords.isScale(terms.lower(term + 3))
          || next.equals("the")
          || next.equals("its")
          || next.equals("their")
          || next.equals("all");
      boolean ordinal = terms.lower(term - 1).endsWith("st")
          || terms.lower(term - 1).endsWith("nd")
          || terms.lower(term - 1).equals("other")
          || terms.lower(term - 1).equals("second");
      return of && !ordinal ? Optional.of(draft(term, term, 1, 2, ratio)) : Optional.empty();
    }
    int above = word.equals("a") || word.equals("an") ? 1 : NumberWords.small(word);
    if (above < 1) {
      return Optional.empty();
    }
    int at = term + 1;
    boolean hyphen = terms.lower(at).equals("-") && terms.isJoined(at);
    at += hyphen ? 1 : 0;
    int below = NumberWords.parts(terms.lower(at));
    boolean plural = terms.lower(at).endsWith("s") || terms.lower(at).equals("halves");
    String next = terms.lower(at + 1);
    boolean follows = next.equals("of") || next.equals("the") || next.equals("in");
    boolean fits = above == 1 ? !plural && (follows || hyphen) : plural;
    boolean scale = NumberWords.isScale(next)
        || next.equals("of") && (NumberWords.isScale(terms.lower(at + 3)));
    return below > above - 1 && below > 0 && fits && !scale
        ? Optional.of(draft(term, at, above, below, ratio))
        : Optional.empty();
  }

  private static Optional<Draft> oneIn(Terms terms, int term, Unit ratio) {
    int above = whole(terms, term);
    if (above < 1) {
      return Optional.empty();
    }
    boolean out = terms.lower(term + 1).equals("out") && terms.lower(term + 2).equals("of");
    boolean every = terms.lower(term + 1).equals("in") && terms.lower(term + 2).equals("every");
    boolean in = terms.lower(term + 1).equals("in");
    if (!out && !in) {
      return Optional.empty();
    }
    int at = out || every ? term + 3 : term + 2;
    Optional<NumberReading> number = FigureReader.number(terms, at, false);
    if (number.isEmpty() || number.get().isVague() || terms.lower(at).equals("a")) {
      return Optional.empty();
    }
    int last = number.get().last();
    BigDecimal below = number.get().value();
    boolean unit = UnitLexicon.unit(terms, last + 1).isPresent();
    boolean larger = below.compareTo(BigDecimal.valueOf(above)) > 0;
    boolean usual = out || above < 10 && below.compareTo(BigDecimal.valueOf(10_000_000)) <= 0;
    if (!larger || unit || !usual) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(above).divide(below, MathContext.DECIMAL64);
    Optional<CountedNoun.Found> noun = CountedNoun.after(terms, last + 1, false);
    Unit counted =
        new Unit(noun.map(CountedNoun.Found::singular).orElse(""), FigureKind.RATIO, "", "");
    int end = noun.map(CountedNoun.Found::last).orElse(last);
    return Optional.of(new Draft(term, end, new Amount.Exact(value), counted, "", false, false));
  }

  private static int whole(Terms terms, int term) {
    if (terms.isDigits(term)) {
      return terms.lower(term).length() < 4
              && DigitReader.parse(terms.lower(term)).isPresent()
          ? DigitReader.parse(terms.lower(term)).get().intValue()
          : -1;
    }
    return NumberWords.small(terms.lower(term));
  }

  private static Draft draft(int first, int last, int above, int below, Unit ratio) {
    BigDecimal value =
        BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
    return new Draft(first, last, new Amount.Exact(value), ratio, "", false, false);
  }
}
