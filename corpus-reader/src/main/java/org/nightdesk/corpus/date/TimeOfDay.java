package org.nightdesk.corpus.date;

import java.util.List;
import java.util.Optional;

/**
 * A time of day after a date.
 *
 * @param value {@code hh:mm}, {@code hh:mm:ss} or with a fraction, and an offset where one is stated
 * @param next the token after it
 */
record TimeOfDay(String value, int next) {

  static Optional<TimeOfDay> at(List<DateToken> tokens, int from) {
    return new Reading(tokens, from).read();
  }

  private static final class Reading {
    private final List<DateToken> tokens;
    private int i;

    Reading(List<DateToken> tokens, int from) {
      this.tokens = tokens;
      this.i = from;
    }

    Optional<TimeOfDay> read() {
      int compact = i;
      if (digits(compact) == 6 && compact > 0 && tokens.get(compact - 1).word().equals("t")) {
        String clock = tokens.get(i++).word();
        return finish(
            Integer.parseInt(clock.substring(0, 2)),
            Integer.parseInt(clock.substring(2, 4)),
            Integer.parseInt(clock.substring(4)),
            "");
      }
      if (digits(i) < 1 || digits(i) > 2) {
        return Optional.empty();
      }
      int hour = tokens.get(i).number();
      int minute = 0;
      int second = -1;
      String fraction = "";
      boolean colon = (word(i + 1).equals(":") || word(i + 1).equals("."))
          && digits(i + 2) == 2
          && tokens.get(i + 1).touches(tokens.get(i + 2));
      if (colon) {
        minute = tokens.get(i + 2).number();
        boolean clock = word(i + 1).equals(":");
        i += 3;
        if (clock && word(i).equals(":") && digits(i + 1) == 2) {
          second = tokens.get(i + 1).number();
          i += 2;
          if (word(i).equals(".")
              && digits(i + 1) > 0
              && digits(i + 1) <= 9
              && tokens.get(i).touches(tokens.get(i + 1))) {
            fraction = "." + tokens.get(i + 1).word();
            i += 2;
          }
        }
        int half = half();
        if (half < 0 && !clock) {
          return Optional.empty();
        }
        return finish(half < 0 ? hour : hour % 12 + half, minute, second, fraction);
      }
      i++;
      int half = half();
      return half < 0 ? Optional.empty() : finish(hour % 12 + half, minute, second, fraction);
    }

    /** 0 after "a.m.", 12 after "p.m.", -1 where neither stands. */
    private int half() {
      String word = word(i);
      if (word.equals("am") || word.equals("pm")) {
        i++;
        return word.equals("am") ? 0 : 12;
      }
      if ((word.equals("a") || word.equals("p"))
          && word(i + 1).equals(".")
          && word(i + 2).equals("m")) {
        i += word(i + 3).equals(".") ? 4 : 3;
        return word.equals("a") ? 0 : 12;
      }
      return -1;
    }

    private Optional<TimeOfDay> finish(int hour, int minute, int second, String fraction) {
      if (hour > 23 || minute > 59 || second > 59) {
        return Optional.empty();
      }
      String seconds = second < 0 ? "" : ":" + two(second) + fraction;
      String clock = two(hour) + ":" + two(minute) + seconds;
      return Optional.of(new TimeOfDay(clock + offset(), i));
    }

    private static String two(int number) {
      return (number < 10 ? "0" : "") + number;
    }

    private String offset() {
      String word = word(i);
      if (word.equals("z") || word.equals("gmt") || word.equals("utc")) {
        boolean more = !word.equals("z")
            && (word(i + 1).equals("+") || word(i + 1).equals("-"))
            && digits(i + 2) > 0
            && tokens.get(i).touches(tokens.get(i + 1));
        i++;
        if (!more) {
          return "Z";
        }
        word = word(i);
      }
      if (!word.equals("+") && !word.equals("-")
          || digits(i + 1) < 1
          || !tokens.get(i).touches(tokens.get(i + 1))) {
        return "";
      }
      String number = tokens.get(i + 1).word();
      String hours = number;
      String minutes = "00";
      int used = 2;
      if (number.length() == 4) {
        hours = number.substring(0, 2);
        minutes = number.substring(2);
      } else if (word(i + 2).equals(":") && digits(i + 3) == 2) {
        minutes = tokens.get(i + 3).word();
        used = 4;
      }
      if (hours.length() > 2 || Integer.parseInt(hours) > 18 || Integer.parseInt(minutes) > 59) {
        return "";
      }
      i += used;
      return word + (hours.length() == 1 ? "0" : "") + hours + ":" + minutes;
    }

    private String word(int at) {
      return at < tokens.size() ? tokens.get(at).word() : "";
    }

    private int digits(int at) {
      return at < tokens.size() && tokens.get(at).isNumber()
          ? tokens.get(at).word().length()
          : 0;
    }
  }
}
