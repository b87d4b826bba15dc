package org.nightdesk.enrichment.time;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordSigns;
import org.nightdesk.enrichment.text.WordTable;

/**
 * Passes over what cannot be a date before the readers look closer: a sentence without any word that
 * names a time, a token with which no expression begins, a reader whose expressions begin otherwise.
 */
final class Openings {
  private static final ExpressionReader NUMERIC = new NumericDates();
  private static final ExpressionReader HOLIDAYS = new Holidays();
  private static final ExpressionReader CALENDAR = new CalendarDates();
  private static final ExpressionReader DAYS_OF_MONTH = new DaysOfMonth();
  private static final ExpressionReader PLACES_IN_MONTH = new PlacesInMonth();
  private static final ExpressionReader OFFSET = new OffsetDates();
  private static final ExpressionReader PARTS_OF_YEAR = new PartsOfYear();
  private static final ExpressionReader WEEKS = new Weeks();
  private static final ExpressionReader COUNTED = new CountedDates();
  private static final ExpressionReader IN_TELLING = new PlacesInTelling();
  private static final ExpressionReader RELATIVE = new RelativeDates();
  private static final ExpressionReader PERIODS = new Periods();
  private static final ExpressionReader IN_COURSE = new PlacesInCourse();

  /** In the order they are asked. */
  private static final List<ExpressionReader> READERS = List.of(
      NUMERIC,
      HOLIDAYS,
      CALENDAR,
      DAYS_OF_MONTH,
      PLACES_IN_MONTH,
      OFFSET,
      PARTS_OF_YEAR,
      WEEKS,
      COUNTED,
      IN_TELLING,
      RELATIVE,
      PERIODS,
      IN_COURSE);

  /** The word can name a time. */
  private static final int NAMING = 1 << 30;
  /** Only with certain words behind it an expression begins. */
  private static final int THE = 1 << 29;

  private static final int A = 1 << 28;
  private static final int IN = 1 << 27;
  private static final int THAT = 1 << 26;

  private static final int NUMBER =
      bits(NUMERIC, CALENDAR, PLACES_IN_MONTH, OFFSET, WEEKS, COUNTED, PERIODS);
  private static final int NUMBERED = bits(DAYS_OF_MONTH, WEEKS);
  private static final int COUNTING = bits(COUNTED);
  private static final int HYPHENED = bits(CALENDAR, PERIODS) | NAMING;
  /** The shortest is "Jan-1". */
  private static final int SHORTEST_HYPHENED = 5;

  private static final Collection<String> UNITS = CalendarWords.units();
  private static final Map<String, Integer> OPENING = words();
  private static final WordSigns WORDS = WordSigns.of(Openings::word);
  private static final WordTable AFTER_THE = WordTable.of(afterThe());
  private static final WordTable AFTER_A = WordTable.of(afterA());
  private static final WordTable AFTER_THAT = WordTable.of(afterThat());

  private Openings() {}

  /** The first number or word that can name a time from the token on; the count where none is. */
  static int nextNaming(Tokens tokens, int from) {
    for (int i = from; i < tokens.count(); i++) {
      boolean names = switch (tokens.kind(i)) {
        case NUMBER -> true;
        case WORD -> (WORDS.of(tokens, i) & NAMING) != 0;
        case MARK, POSSESSIVE -> false;
      };
      if (names) {
        return i;
      }
    }
    return tokens.count();
  }

  /** The readers whose expressions can begin with the token, one bit each; 0 for none. */
  static int readers(DatedSentence sentence, int token) {
    Tokens tokens = sentence.tokens();
    return switch (tokens.kind(token)) {
      case NUMBER -> NUMBER;
      case WORD -> {
        int word = WORDS.of(tokens, token);
        int readers = word & (1 << READERS.size()) - 1;
        yield word < THAT ? readers : readers & behind(tokens, token + 1, word);
      }
      case MARK, POSSESSIVE -> 0;
    };
  }

  /** What these readers find at the token, the first that finds anything. */
  static Optional<Reading> first(DatedSentence sentence, int token, int readers) {
    for (int left = readers; left != 0; left &= left - 1) {
      Optional<Reading> reading =
          READERS.get(Integer.numberOfTrailingZeros(left)).read(sentence, token);
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  private static int behind(Tokens tokens, int next, int word) {
    boolean number = next < tokens.count() && tokens.kind(next) == Tokens.Kind.NUMBER;
    if ((word & THE) != 0) {
      return number ? NUMBERED : AFTER_THE.of(tokens, next);
    }
    if ((word & A) != 0) {
      return AFTER_A.of(tokens, next);
    }
    if ((word & IN) != 0) {
      boolean counted = next < tokens.count() && (WORDS.of(tokens, next) & COUNTING) != 0;
      return number || counted ? ~0 : 0;
    }
    return (word & THAT) != 0 ? AFTER_THAT.of(tokens, next) : ~0;
  }

  private static int word(String word) {
    int known = OPENING.getOrDefault(word, 0);
    return isHyphened(word) ? known | HYPHENED : known;
  }

  /** "Mid-October", "twenty-first": only these have more to them than one word. */
  private static boolean isHyphened(String word) {
    int hyphen = word.length() < SHORTEST_HYPHENED ? -1 : word.indexOf('-', 3);
    return hyphen >= 0 && hyphen < word.length() - 1;
  }

  private static int bits(ExpressionReader... readers) {
    int bits = 0;
    for (ExpressionReader reader : readers) {
      bits |= 1 << READERS.indexOf(reader);
    }
    return bits;
  }

  private static void add(Map<String, Integer> words, int bits, Collection<String> added) {
    for (String word : added) {
      words.merge(word, bits, (one, other) -> one | other);
    }
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    add(words, NAMING, CalendarWords.naming());
    add(words, NAMING | bits(HOLIDAYS, WEEKS), Holidays.FIRST_WORDS);
    add(words, bits(CALENDAR, PERIODS), CalendarWords.months());
    add(words, bits(CALENDAR, DAYS_OF_MONTH, RELATIVE), CalendarWords.weekdays());
    add(words, bits(PERIODS), CalendarWords.seasons());
    add(words, bits(CALENDAR, OFFSET, COUNTED), CalendarWords.cardinals());
    add(
        words,
        bits(CALENDAR, PLACES_IN_MONTH, WEEKS, PERIODS, IN_COURSE),
        CalendarWords.ordinals());
    add(words, bits(PLACES_IN_MONTH, PARTS_OF_YEAR, WEEKS), List.of("last", "final"));
    add(words, bits(PARTS_OF_YEAR), List.of("first"));
    add(words, NAMING | bits(RELATIVE), List.of("today", "tonight", "yesterday", "tomorrow"));
    add(words, NAMING | bits(WEEKS), List.of("week", "weekend"));
    add(words, NAMING, List.of("quarter", "half", "century", "centuries"));
    add(words, NAMING | bits(PERIODS), Set.of("q1", "q2", "q3", "q4", "h1", "h2", "year"));
    add(words, NAMING | bits(PERIODS), Years.WORD_DECADES);
    add(words, bits(COUNTED), CountedDates.VAGUE);
    add(words, bits(COUNTED), CountedDates.SPAN_WORDS);
    add(words, bits(RELATIVE), RelativeDates.MODIFIERS);
    add(words, bits(RELATIVE, IN_TELLING), List.of("later", "earlier"));
    add(words, bits(PERIODS), List.of("early", "mid", "late"));
    add(words, bits(PERIODS), Periods.EDGES);
    add(words, THE | bits(DAYS_OF_MONTH, WEEKS, IN_TELLING, RELATIVE, PERIODS), Set.of("the"));
    add(words, A, List.of("a", "an"));
    add(words, IN | bits(COUNTED), List.of("in"));
    add(words, THAT | bits(IN_TELLING), List.of("that"));
    return words;
  }

  private static Map<String, Integer> afterThe() {
    Map<String, Integer> words = new HashMap<>();
    add(words, bits(WEEKS), Holidays.FIRST_WORDS);
    add(words, bits(WEEKS), CalendarWords.ordinals());
    add(words, bits(WEEKS), List.of("week", "weekend", "last", "final"));
    List<String> told = List.of("week", "weekend", "month", "year", "rest", "remainder", "same");
    add(words, bits(IN_TELLING), told);
    add(words, bits(RELATIVE), RelativeDates.MODIFIERS);
    add(words, bits(RELATIVE), List.of("day"));
    add(words, bits(PERIODS), Periods.EDGES);
    return words;
  }

  private static Map<String, Integer> afterA() {
    Map<String, Integer> words = new HashMap<>();
    add(words, bits(OFFSET, COUNTED), UNITS);
    add(words, bits(COUNTED), CountedDates.VAGUE);
    return words;
  }

  private static Map<String, Integer> afterThat() {
    Map<String, Integer> words = new HashMap<>();
    add(words, bits(IN_TELLING), UNITS);
    add(words, bits(IN_TELLING), CalendarWords.dayParts());
    add(words, bits(IN_TELLING), List.of("same"));
    add(words, bits(IN_TELLING), CalendarWords.months());
    return words;
  }
}
