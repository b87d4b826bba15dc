package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** Shares in words: "two-thirds", "a quarter of", "half the", "one in five", "nine out of ten". */
final class Ratios {
  private static final Unit SHARE = new Unit("", FigureKind.RATIO, "", "");
  private static final Set<String> HALVED =
      Set.of("of", "the", "its", "their", "all", "his", "her");
  private static final Set<String> BOUNDS = words("""
      than nearly almost about around roughly over least most only just under by approximately
      """);
  /** Before these a lone "quarter" is a period and a lone "third" a place in a row. */
  private static final Set<String> ORDERING =
      words("on in came finished was is per each every last next past this and first");

  /** Before these a lone "a third" is a share: "by a third", "fell a quarter". */
  private static final Set<String> FALLING = words("""
      by than nearly almost about around roughly over least most only just under approximately
      fell rose cut lost gained down up jumped to
      """);

  private Ratios() {}

  static Optional<Draft> read(Terms terms, int term) {
    String word = terms.lower(term);
    if (word.equals("half") || (word.equals("a") && terms.lower(term + 1).equals("half"))) {
      return half(terms, term, word.equals("a") ? term + 1 : term);
    }
    if (DigitReader.isFraction(terms, term) && terms.lower(term + 3).equals("of")) {
      return Optional.of(draft(
          term,
          term + 2,
          Integer.parseInt(word),
          Integer.parseInt(terms.lower(term + 2)))); // "2/3 of members"
    }
    Optional<Draft> part = part(terms, term);
    return part.isPresent() ? part : oneIn(terms, term);
  }

  private static Optional<Draft> half(Terms terms, int first, int half) {
    String next = terms.lower(half + 1);
    String before = terms.lower(first - 1);
    boolean scaled = next.equals("of") && NumberWords.isScale(terms.lower(half + 3));
    boolean ordinal = before.endsWith("st")
        || before.endsWith("nd")
        || before.equals("other")
        || before.equals("second")
        || before.equals("-")
        || before.equals("and");
    boolean ends = !terms.isWord(half + 1) && !next.equals("-");
    boolean bounded = BOUNDS.contains(before)
        && (ends || CountedNoun.isPlural(terms, half + 1) || next.equals("that"));
    boolean alone = first < half && ends;
    boolean fits = !scaled && !ordinal && (HALVED.contains(next) || bounded || alone);
    return fits ? Optional.of(draft(first, half, 1, 2)) : Optional.empty();
  }

  private static Optional<Draft> part(Terms terms, int term) {
    if (terms.isDigits(term) || !terms.isWord(term)) {
      return Optional.empty();
    }
    String word = terms.lower(term);
    boolean article = word.equals("a") || word.equals("an");
    int above = article ? 1 : Fractions.count(terms, term);
    if (above < 1) {
      return Optional.empty();
    }
    int at = term + (above > 20 && above % 10 > 0 ? 3 : 1);
    boolean hyphen = terms.lower(at).equals("-");
    boolean joined = hyphen && terms.isJoined(at);
    at += hyphen ? 1 : 0;
    Optional<Denominator> compound = Denominator.compound(terms, at);
    if (compound.isPresent()) {
      return compoundPart(terms, term, above, article, compound.get());
    }
    long below = NumberWords.parts(terms.lower(at));
    if (below < 2) {
      return Optional.empty();
    }
    boolean plural = Fractions.pluralParts(terms, at) > 0;
    boolean fits = above == 1
        ? !plural && isShareOfOne(terms, term, at, joined, article)
        : plural && above < below && !isRowOfQuarters(terms, term, above, below);
    if (!fits) {
      return Optional.empty();
    }
    return scaledOrMeasured(terms, term, at, above, below);
  }

  /** "Three twenty-firsts", "one one-hundredth of a second"; "a twenty-first" alone is a birthday. */
  private static Optional<Draft> compoundPart(
      Terms terms, int term, int above, boolean article, Denominator denominator) {
    int last = denominator.last();
    boolean whole = term == 0 && last + 1 == terms.count();
    boolean of = terms.lower(last + 1).equals("of");
    boolean fits = denominator.plural() == above > 1
        && above < denominator.parts()
        && (!article || whole || of);
    return fits
        ? scaledOrMeasured(terms, term, last, above, denominator.parts())
        : Optional.empty();
  }

  private static boolean isShareOfOne(
      Terms terms, int term, int at, boolean joined, boolean article) {
    String next = terms.lower(at + 1);
    boolean follows = next.equals("of") || next.equals("the") || next.equals("in");
    String before = terms.lower(term - 1);
    boolean quarter = terms.lower(at).equals("quarter") && !BOUNDS.contains(before);
    boolean ordered = ORDERING.contains(before)
        || article && !before.isEmpty() && !FALLING.contains(before)
        || article && next.equals(",") && before.isEmpty();
    boolean ends = !terms.isWord(at + 1) && !next.equals("-") && !ordered;
    boolean compared =
        next.equals("more") || next.equals("less") || next.equals("higher") || next.equals("lower");
    return follows || joined && !article || ends && !quarter || compared;
  }

  /** "The last two quarters" are months, "three quarters" is a share. */
  private static boolean isRowOfQuarters(Terms terms, int term, int above, long below) {
    return below == 4 && (above != 3 || ORDERING.contains(terms.lower(term - 1)));
  }

  /** "Three quarters of an hour", "a quarter of a percentage point", "a third of a million". */
  private static Optional<Draft> scaledOrMeasured(
      Terms terms, int first, int last, int above, long below) {
    boolean of = terms.lower(last + 1).equals("of");
    int at = of ? last + 2 : last + 1;
    boolean one = terms.lower(at).equals("a") || terms.lower(at).equals("an");
    if (one && of) {
      Optional<Found> unit = UnitLexicon.unit(terms, at + 1);
      if (unit.isPresent()) {
        Amount share = new Amount.Exact(Fractions.quotient(above, below));
        return Optional.of(
            new Draft(first, unit.get().last(), share, unit.get().unit(), "", false, false));
      }
    }
    int scale = one && of ? at + 1 : at;
    return NumberWords.isScale(terms.lower(scale)) && (one || !of)
        ? Optional.empty() // left to the reader of number words
        : Optional.of(draft(first, last, above, below));
  }

  private static Optional<Draft> oneIn(Terms terms, int term) {
    int above = isOpened(terms.lower(term + 1)) ? whole(terms, term) : -1;
    if (above < 1) {
      return Optional.empty();
    }
    boolean hyphen = terms.lower(term + 1).equals("-")
        && terms.lower(term + 2).equals("in")
        && terms.lower(term + 3).equals("-")
        && terms.isJoined(term + 2); // "a 1-in-100 flood"
    boolean out = terms.lower(term + 1).equals("out") && terms.lower(term + 2).equals("of");
    boolean every = (terms.lower(term + 1).equals("in") || terms.lower(term + 1).equals("of"))
        && terms.lower(term + 2).equals("every");
    boolean in = terms.lower(term + 1).equals("in") || every || hyphen;
    boolean over = term == 0 && terms.lower(1).equals("over") && !terms.isDigits(term);
    if (!out && !in && !over) {
      return Optional.empty();
    }
    int at = hyphen ? term + 4 : out || every ? term + 3 : term + 2;
    Optional<NumberReading> number = FigureReader.number(terms, at, false);
    String digits = terms.lower(at);
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    boolean none = number.isEmpty() || number.get().isVague();
    if (none || digits.equals("a") || year && !out && !every) {
      return Optional.empty();
    }
    int last = number.get().last();
    if (over && last + 1 < terms.count()) {
      return Optional.empty(); // "one over one hundred" is a fraction where nothing else is said
    }
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

  private static boolean isOpened(String next) {
    return switch (next) {
      case "in", "out", "of", "over", "-" -> true;
      default -> false;
    };
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

  private static Draft draft(int first, int last, int above, long below) {
    Amount share = new Amount.Exact(Fractions.quotient(above, below));
    return new Draft(first, last, share, SHARE, "", false, false);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
