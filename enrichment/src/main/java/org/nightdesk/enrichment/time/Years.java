package org.nightdesk.enrichment.time;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.text.Tokens.Kind;
import org.nightdesk.enrichment.time.TimeReference.Precision;

/** Years and decades in figures, kept apart from counts that look like them. */
final class Years {
  static final Set<String> WORD_DECADES = words("""
      twenties thirties forties fifties sixties seventies eighties nineties noughties
      """);

  private static final Set<String> LEADING_IN = words("""
      in since by until till from before after during through throughout late early mid fiscal
      year the this his her its their between ’s 's
      """);
  private static final Set<String> COUNTING = words("""
      about around nearly almost over than least most some approximately roughly to another
      only estimated total no no. room article
      """);
  private static final Set<String> SCALES = words("""
      million billion trillion thousand percent per people men women children troops soldiers
      dollars euros pounds km kilometers kilometres miles meters metres tonnes tons gmt hours
      """);

  private static final Set<String> WEATHER = words("""
      temperature temperatures highs lows high low degrees fahrenheit celsius heat mercury
      percent scored shot scores
      """);
  private static final int WEATHER_REACH = 40;

  private Years() {}

  static Optional<Reading> read(DatedSentence sentence, int token) {
    if (token >= sentence.count()) {
      return Optional.empty();
    }
    if (sentence.tokens().kind(token) != Kind.NUMBER) {
      return wordDecade(sentence, token);
    }
    int year = sentence.year(token);
    if (year > 0) {
      String next = sentence.lower(token + 1);
      if (year % 10 == 0 && isPlural(sentence, token, year)) {
        return Optional.of(decade(token, year));
      }
      return year(sentence, token, year);
    }
    return shortDecade(sentence, token);
  }

  /** "1990s", "1990's"; but "2020's champions" has them of one year. */
  private static boolean isPlural(DatedSentence sentence, int token, int year) {
    if (!sentence.isJoined(token + 1)) {
      return false;
    }
    return switch (sentence.lower(token + 1)) {
      case "s" -> true;
      case "'s", "’s" -> year < 2000 && sentence.lower(token - 1).equals("the");
      default -> false;
    };
  }

  /** The decade, or of the centuries before the last one all hundred years: "the 1700s". */
  private static Reading decade(int token, int year) {
    boolean century = year % 100 == 0 && year < 1900;
    return century
        ? Reading.written(token, token + 1, year + "/" + (year + 99), Precision.INTERVAL)
        : Reading.written(token, token + 1, year + "/" + (year + 9), Precision.DECADE);
  }

  /** "2024" or "1990s" after "late-" in one word. */
  static Optional<Reading> joined(int token, String rest, Part part) {
    boolean decade = rest.length() == 5 && rest.endsWith("0s");
    if (rest.length() != 4 && !decade) {
      return Optional.empty();
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(rest.charAt(i), 10);
      if (digit < 0) {
        return Optional.empty();
      }
      year = year * 10 + digit;
    }
    if (year < 1000 || year > 2199) {
      return Optional.empty();
    }
    return Optional.of(
        decade
            ? Reading.written(token, token, year + "/" + (year + 9), Precision.DECADE)
            : part.of(Reading.written(token, token, String.valueOf(year), Precision.YEAR)));
  }

  private static Optional<Reading> year(DatedSentence sentence, int token, int year) {
    String before = sentence.lower(token - 1);
    String next = sentence.lower(token + 1);
    boolean leading = LEADING_IN.contains(before);
    boolean modern = year >= 1900 && year < 2100;
    boolean sign = !before.isEmpty() && "$€£¥#+".contains(before);
    boolean unit =
        SCALES.contains(next) || next.equals("%") || next.equals("-") && !isRange(sentence, token);
    boolean joinedWord =
        sentence.isJoined(token) && !before.equals("(") && !before.equals("’") && !isDash(before);
    int behindDash = isDash(before) ? sentence.digits(token - 2) : -1;
    boolean chained = behindDash >= 0 && (sentence.isJoined(token) || isNoPartOfDate(behindDash));
    if (chained || sign || unit || joinedWord || !modern && !leading) {
      return Optional.empty();
    }
    boolean counting = COUNTING.contains(before) && !isAbout(sentence, token, year);
    boolean pluralNoun = next.endsWith("s")
        && !next.endsWith("us")
        && !next.endsWith("ss")
        && !next.endsWith("is")
        && next.length() > 3
        && !sentence.tokens().isCapitalised(token + 1);
    if (counting || pluralNoun && !leading) {
      return Optional.empty();
    }
    return Optional.of(
        isRange(sentence, token) ? range(sentence, token, year) : single(token, year));
  }

  /** "32 - 2015" is no date: no day, no month and no year before the dash. */
  private static boolean isNoPartOfDate(int number) {
    return number > 31 && number < 1000;
  }

  /** "Around 1970", "from 2029 to 2021": a year after all, being no round number of things. */
  private static boolean isAbout(DatedSentence sentence, int token, int year) {
    boolean near = switch (sentence.lower(token - 1)) {
      case "about", "around", "roughly", "approximately" -> true;
      case "to" -> sentence.year(token - 2) > 0 && sentence.lower(token - 3).equals("from");
      default -> false;
    };
    String next = sentence.lower(token + 1);
    boolean ends = next.isEmpty() || !Character.isLetter(next.charAt(0)) || next.equals("to");
    return near && ends && year % 100 != 0;
  }

  private static Reading single(int token, int year) {
    return Reading.written(token, token, String.valueOf(year), Precision.YEAR);
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—") || word.equals("/");
  }

  private static boolean isRange(DatedSentence sentence, int token) {
    return isDash(sentence.lower(token + 1))
        && sentence.isJoined(token + 2)
        && endYear(sentence, token) > 0;
  }

  private static int endYear(DatedSentence sentence, int token) {
    int start = sentence.year(token);
    int end = sentence.digits(token + 2);
    if (sentence.lower(token + 2).length() == 2) {
      end += start / 100 * 100;
    }
    return end > start && end < start + (sentence.lower(token + 2).length() == 2 ? 12 : 400)
        ? end
        : 0;
  }

  private static Reading range(DatedSentence sentence, int token, int year) {
    String value = year + "/" + endYear(sentence, token);
    return Reading.written(token, token + 2, value, Precision.INTERVAL);
  }

  /** "The sixties", but not a person's: "in her sixties". */
  private static Optional<Reading> wordDecade(DatedSentence sentence, int token) {
    int tens = switch (sentence.lower(token)) {
      case "twenties" -> 20;
      case "thirties" -> 30;
      case "forties" -> 40;
      case "fifties" -> 50;
      case "sixties" -> 60;
      case "seventies" -> 70;
      case "eighties" -> 80;
      case "nineties" -> 90;
      case "noughties" -> 100;
      default -> 0;
    };
    boolean told = switch (sentence.lower(token - 1)) {
      case "the", "early", "late", "mid" -> true;
      default -> false;
    };
    if (tens == 0 || !told) {
      return Optional.empty();
    }
    String value = (1900 + tens) + "/" + (1909 + tens);
    return Optional.of(Reading.written(token, token, value, Precision.DECADE));
  }

  /** "the '90s", "the ’80s", "the 90s", "the 70's"; not an age, nor a temperature. */
  private static Optional<Reading> shortDecade(DatedSentence sentence, int token) {
    String before = sentence.lower(token - 1);
    int digits = sentence.lower(token).length() == 2 ? sentence.digits(token) : -1;
    boolean marked = before.equals("'") || before.equals("’") || before.equals("‘");
    boolean told = switch (before) {
      case "the", "early", "late", "mid" -> digits >= 50 && !isWeather(sentence);
      default -> false;
    };
    String next = sentence.lower(token + 1);
    boolean plural = sentence.isJoined(token + 1)
        && (next.equals("s") || told && (next.equals("'s") || next.equals("’s")));
    if (!marked && !told || !plural || digits < 20 || digits % 10 != 0) {
      return Optional.empty();
    }
    String value = (1900 + digits) + "/" + (1909 + digits);
    return Optional.of(Reading.written(token, token + 1, value, Precision.DECADE));
  }

  private static boolean isWeather(DatedSentence sentence) {
    for (int i = 0; i < Math.min(sentence.count(), WEATHER_REACH); i++) {
      if (WEATHER.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
