package org.nightdesk.enrichment.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Months, seasons, quarters, halves, years and decades, with "early", "mid" and "late". */
final class Periods implements ExpressionReader {
  private static final Set<String> BEFORE_A_MONTH = words("""
      in since of by until till from to through before after between and during for each every
      early late mid ahead back than – - or ( on late- previous
      """);
  private static final Set<String> DOUBTFUL_MONTHS =
      Set.of("may", "march", "april", "june", "august");
  /** What "of a month or year" can follow. */
  static final Set<String> EDGES = Set.of("end", "beginning", "start", "middle");

  private static final Set<String> BEFORE_A_SEASON = Set.of(
      "in", "of", "by", "until", "since", "before", "during", "the", "this", "last", "next", "and");

  @Override
  public Optional<Reading> read(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    if (word.equals("early") || word.equals("mid") || word.equals("late")) {
      boolean link =
          sentence.lower(token + 1).equals("-") || sentence.lower(token + 1).equals("in");
      int at = link ? token + 2 : token + 1;
      return part(sentence, token, at, Part.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
    }
    Optional<Reading> joined = joinedPart(sentence, token);
    if (joined.isPresent()) {
      return joined;
    }
    if (isYearEnd(sentence, token)) {
      int last = word.equals("year") ? token + 2 : token;
      return Optional.of(yearEdge(sentence, token, last, Part.LATE));
    }
    if (word.equals("the") || EDGES.contains(word)) {
      Optional<Reading> edge = edge(sentence, token);
      if (edge.isPresent()) {
        return edge;
      }
    }
    Optional<Reading> quarter = Quarters.read(sentence, token);
    return quarter.isPresent() ? quarter : whole(sentence, token);
  }

  /** "By year-end", "at year's end". */
  private static boolean isYearEnd(DatedSentence sentence, int token) {
    boolean led = switch (sentence.lower(token - 1)) {
      case "by", "until", "before", "at", "till" -> true;
      default -> false;
    };
    boolean apart = sentence.lower(token).equals("year")
        && sentence.isJoined(token + 1)
        && sentence.lower(token + 2).equals("end");
    return led && (apart || sentence.lower(token).equals("year-end"));
  }

  /** A month, season, year or decade that begins at this token. */
  private static Optional<Reading> whole(DatedSentence sentence, int token) {
    Optional<Reading> month = month(sentence, token, false);
    if (month.isPresent()) {
      return month;
    }
    Optional<Reading> season = season(sentence, token, false);
    if (season.isPresent()) {
      return season;
    }
    Optional<Reading> century = Centuries.read(sentence, token);
    return century.isPresent() ? century : Years.read(sentence, token);
  }

  /** "mid-October", "late-2024", "mid-1990s". */
  private static Optional<Reading> joinedPart(DatedSentence sentence, int token) {
    String word = sentence.lower(token);
    int hyphen = word.indexOf('-');
    if (hyphen < 3 || hyphen > 5) {
      return Optional.empty();
    }
    Part part = switch (word.substring(0, hyphen)) {
      case "early" -> Part.EARLY;
      case "mid" -> Part.MID;
      case "late", "end" -> Part.LATE;
      default -> Part.WHOLE;
    };
    String rest = word.substring(hyphen + 1);
    int month = CalendarWords.month(rest);
    if (part == Part.WHOLE || month == 0) {
      return part == Part.WHOLE ? Optional.empty() : Years.joined(token, rest, part);
    }
    return Optional.of(month(sentence, token, token, month, part));
  }

  private static Optional<Reading> part(DatedSentence sentence, int first, int at, Part part) {
    Optional<Reading> whole = month(sentence, at, true);
    if (whole.isEmpty()) {
      whole = season(sentence, at, true);
    }
    if (whole.isEmpty()) {
      whole = Years.read(sentence, at);
    }
    if (whole.isEmpty()) {
      whole = Centuries.read(sentence, at);
    }
    if (whole.isEmpty() && isRelative(sentence, at)) {
      whole = new RelativeDates().read(sentence, at);
    }
    return whole.map(reading -> part.of(reading).from(first));
  }

  /** "This year", "next week", "last summer"; a weekday has no parts of this kind. */
  private static boolean isRelative(DatedSentence sentence, int at) {
    boolean modified = switch (sentence.lower(at)) {
      case "this", "last", "next", "previous", "the" -> true;
      default -> false;
    };
    boolean following =
        !sentence.lower(at).equals("the") || sentence.lower(at + 1).equals("following");
    String unit = sentence.lower(at + (following && sentence.lower(at).equals("the") ? 2 : 1));
    return modified && following && CalendarWords.isUnit(unit);
  }

  /** "the end of November", "the beginning of the year". */
  private static Optional<Reading> edge(DatedSentence sentence, int token) {
    int noun = sentence.lower(token).equals("the") ? token + 1 : token;
    Part part = switch (sentence.lower(noun)) {
      case "end" -> Part.LATE;
      case "beginning", "start" -> Part.EARLY;
      case "middle" -> Part.MID;
      default -> Part.WHOLE;
    };
    if (part == Part.WHOLE || !sentence.lower(noun + 1).equals("of")) {
      return Optional.empty();
    }
    int at = noun + 2;
    if (sentence.lower(at).equals("the")) {
      String unit = sentence.lower(at + 1);
      if (unit.equals("week")) {
        Optional<Reading> week = RelativeDates.unitOf(sentence, at, at + 1, 0);
        return week.map(reading -> reading.from(token));
      }
      if (!unit.equals("month") && !unit.equals("year")) {
        return Optional.empty();
      }
      Optional<LocalDate> day = sentence.day();
      Precision precision = unit.equals("year") ? Precision.YEAR : Precision.MONTH;
      if (unit.equals("year") && part != Part.MID) {
        return Optional.of(yearEdge(sentence, token, at + 1, part));
      }
      Reading whole = day.map(from -> Reading.anchored(
              noun,
              at + 1,
              unit.equals("year")
                  ? String.valueOf(from.getYear())
                  : YearMonth.from(from).toString(),
              precision))
          .orElseGet(() -> Reading.unresolved(noun, at + 1, precision));
      return Optional.of(part.of(whole).from(token));
    }
    return part(sentence, token, at, part);
  }

  /** "By the end of the year" is its last day, "at the start of the year" its first month. */
  private static Reading yearEdge(DatedSentence sentence, int first, int last, Part part) {
    Optional<LocalDate> day = sentence.day();
    boolean limit = part == Part.LATE
        && switch (sentence.lower(first - 1)) {
          case "by", "until", "till", "before" -> true;
          default -> false;
        };
    if (day.isEmpty()) {
      return Reading.unresolved(first, last, limit ? Precision.DAY : Precision.MONTH);
    }
    int year = day.get().getYear();
    return limit
        ? Reading.anchored(first, last, LocalDate.of(year, 12, 31).toString(), Precision.DAY)
        : Reading.anchored(
            first,
            last,
            YearMonth.of(year, part == Part.LATE ? 12 : 1).toString(),
            Precision.MONTH);
  }

  /**
   * The month at the token, with its year where one follows.
   *
   * @param sure whether what stands before tells that a month must follow
   */
  static Optional<Reading> month(DatedSentence sentence, int token, boolean sure) {
    String word = sentence.lower(token);
    int month = CalendarWords.month(word);
    if (month == 0 || !sentence.tokens().isCapitalised(token)) {
      return Optional.empty();
    }
    int last = token;
    boolean stop = word.length() < 5 && sentence.lower(token + 1).equals(".");
    int at = stop ? token + 2 : token + 1;
    if (sentence.lower(at).equals(",") || sentence.lower(at).equals("of")) {
      at++;
    }
    int year = sentence.year(at);
    if (year > 0) {
      String value = YearMonth.of(year, month).toString();
      return Optional.of(Reading.written(token, at, value, Precision.MONTH));
    }
    if (sentence.lower(at + 1).equals("year")) {
      Optional<Reading> told = monthOfYear(sentence, token, at, month);
      if (told.isPresent()) {
        return told;
      }
    }
    boolean introduced = BEFORE_A_MONTH.contains(sentence.lower(token - 1));
    boolean doubtful = DOUBTFUL_MONTHS.contains(word) || word.length() < 4;
    boolean named = doubtful && sentence.tokens().isCapitalised(token + 1) && !introduced
        || word.equals("may") && isOwner(sentence, token);
    if (!sure && (named || doubtful && !introduced || isName(sentence, token))) {
      return Optional.empty();
    }
    return Optional.of(
        month(sentence, token, stop && word.length() == 3 ? last : last, month, Part.WHOLE));
  }

  /** "To May's deal": somebody of that name, where no word before it tells a time. */
  private static boolean isOwner(DatedSentence sentence, int token) {
    String next = sentence.lower(token + 1);
    boolean timed = switch (sentence.lower(token - 1)) {
      case "in", "since", "after", "before", "during", "until", "from", "than", "last" -> true;
      default -> false;
    };
    return !timed && (next.equals("'s") || next.equals("’s"));
  }

  /** "January of last year": the modifier stands at {@code at}, "year" behind it. */
  private static Optional<Reading> monthOfYear(
      DatedSentence sentence, int token, int at, int month) {
    int step = switch (sentence.lower(at)) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> 2;
    };
    if (step > 1) {
      return Optional.empty();
    }
    return Optional.of(sentence
        .day()
        .map(day -> YearMonth.of(day.getYear() + step, month).toString())
        .map(value -> Reading.anchored(token, at + 1, value, Precision.MONTH))
        .orElseGet(() -> Reading.unresolved(token, at + 1, Precision.MONTH)));
  }

  /** "the March on the capital", "Women's March": not the month. */
  private static boolean isName(DatedSentence sentence, int token) {
    String before = sentence.lower(token - 1);
    String after = sentence.lower(token + 1);
    boolean march =
        sentence.lower(token).equals("march") || sentence.lower(token).equals("may");
    return march && (after.equals("on") || after.equals("for") || before.endsWith("s"));
  }

  private static Reading month(DatedSentence sentence, int first, int last, int month, Part part) {
    Reading whole = sentence
        .monthNear(month, sentence.direction(first, last))
        .map(found -> Reading.anchored(first, last, found.toString(), Precision.MONTH))
        .orElseGet(() -> Reading.unresolved(first, last, Precision.MONTH));
    return part.of(whole);
  }

  private static Optional<Reading> season(DatedSentence sentence, int token, boolean sure) {
    String word = sentence.lower(token);
    int start = CalendarWords.season(word);
    if (start == 0) {
      return Optional.empty();
    }
    int at = sentence.lower(token + 1).equals("of") ? token + 2 : token + 1;
    int year = sentence.year(at);
    if (year > 0) {
      String link = sentence.lower(at + 1);
      boolean dash = link.equals("-") || link.equals("–") || link.equals("/");
      int next = sentence.digits(at + 2); // winter of 2006-2007, winter of 2006-07
      boolean goesOn = dash && (next == year + 1 || next > 0 && next == (year + 1) % 100);
      int last = goesOn ? at + 2 : at;
      return Optional.of(Reading.written(token, last, Part.season(year, start), Precision.SEASON));
    }
    String before = sentence.lower(token - 1);
    boolean ahead = before.equals("of") && sentence.lower(token - 2).equals("ahead");
    boolean introduced = BEFORE_A_SEASON.contains(before) && !before.equals("of") || ahead;
    boolean noun = !sentence.lower(token + 1).equals("of")
        && (!word.equals("fall") && !word.equals("spring") || !before.equals("and"));
    if (!sure && !(introduced && noun) || word.equals("fall") && !isFallSeason(before, sure)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = sentence.day();
    if (day.isEmpty()) {
      return Optional.of(Reading.unresolved(token, token, Precision.SEASON));
    }
    LocalDate from = day.get();
    int step = before.equals("last") ? -1 : before.equals("next") ? 1 : 0;
    Direction direction =
        step < 0 ? Direction.PAST : step > 0 ? Direction.FUTURE : sentence.direction(token, token);
    int found = Part.seasonYear(from, start, ahead ? Direction.FUTURE : direction);
    Reading reading = Reading.anchored(token, token, Part.season(found, start), Precision.SEASON);
    return Optional.of(step != 0 || before.equals("this") ? reading.from(token - 1) : reading);
  }

  private static boolean isFallSeason(String before, boolean sure) {
    return sure
        || before.equals("this")
        || before.equals("last")
        || before.equals("next")
        || before.equals("the");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
