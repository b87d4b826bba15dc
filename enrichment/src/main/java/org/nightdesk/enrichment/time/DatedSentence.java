package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nightdesk.enrichment.text.Tokens;

/** The tokens of one sentence together with what its dates are counted from. */
final class DatedSentence {
  /**
   * What the telling has brought up to here.
   *
   * @param written the last full date before, in this paragraph
   * @param told the last day before, in this paragraph, full or completed from the anchor
   * @param earlier the last day told in the paragraph before
   * @param year the year the sentence opens with ("In 2016 he ..."), or 0
   */
  record Telling(
      Optional<LocalDate> written,
      Optional<LocalDate> told,
      Optional<LocalDate> earlier,
      int year) {
    static final Telling NOTHING =
        new Telling(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** In a new paragraph only the day told last is still known. */
    Telling nextParagraph() {
      return new Telling(Optional.empty(), Optional.empty(), told, 0);
    }

    Telling nextSentence() {
      return year == 0 ? this : new Telling(written, told, earlier, 0);
    }

    Telling after(LocalDate day, boolean full) {
      return new Telling(full ? Optional.of(day) : written, Optional.of(day), earlier, year);
    }

    Telling in(int opened) {
      return new Telling(written, told, earlier, opened);
    }
  }

  private static final int QUOTED_REACH = 60;

  private final Tokens tokens;
  private final TimeAnchor anchor;
  private final SlashOrder slashOrder;
  private Telling telling;

  DatedSentence(Tokens tokens, TimeAnchor anchor, SlashOrder slashOrder, Telling telling) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.slashOrder = slashOrder;
    this.telling = telling;
  }

  /** Takes note of a date that was read, for those behind it. */
  void tell(Reading reading) {
    if (reading.basis() == TimeReference.Basis.UNRESOLVED) {
      return;
    }
    boolean written = reading.basis() == TimeReference.Basis.WRITTEN;
    if (reading.precision() == TimeReference.Precision.DAY) {
      telling = telling.after(LocalDate.parse(reading.value()), written);
    } else if (reading.precision() == TimeReference.Precision.YEAR && written) {
      boolean opens = lower(0).equals("in")
          && (reading.first() == 1 || reading.first() == 2 && lower(1).equals("the"));
      telling = opens ? telling.in(Integer.parseInt(reading.value())) : telling;
    }
  }

  Telling telling() {
    return telling;
  }

  Tokens tokens() {
    return tokens;
  }

  int count() {
    return tokens.count();
  }

  /** Lower-case word; empty outside the sentence. */
  String lower(int token) {
    return tokens.lower(token);
  }

  SlashOrder slashOrder() {
    return slashOrder;
  }

  /** Whether the token follows the one before it without white space. */
  boolean isJoined(int token) {
    return token > 0 && token < tokens.count() && !tokens.isSpacedBefore(token);
  }

  /** The digits' value of a number token without comma or point, at most 8 long; otherwise -1. */
  int digits(int token) {
    String word = lower(token);
    if (word.isEmpty() || word.length() > 8 || tokens.kind(token) != Tokens.Kind.NUMBER) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = Character.digit(word.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** A four-digit year from 1000 to 2199 at the token, or -1. */
  int year(int token) {
    int value = digits(token);
    boolean year = lower(token).length() == 4 && value >= 1000 && value < 2200;
    boolean joined = isJoined(token + 1) && "%/:".contains(lower(token + 1));
    return year && !joined ? value : -1;
  }

  /** The day relative expressions count from: the article's, else the last one written before. */
  Optional<LocalDate> day() {
    return anchor instanceof TimeAnchor.Day known ? Optional.of(known.day()) : telling.written();
  }

  /** The day a telling has got to: the last one told in this paragraph, else the article's. */
  Optional<LocalDate> tellingDay() {
    return telling.told().isPresent() ? telling.told() : day();
  }

  /** The last day told in this paragraph, full or completed from the anchor. */
  Optional<LocalDate> toldDay() {
    return telling.told();
  }

  /** The day "the same day" or "the previous day" points back to, if one was told. */
  Optional<LocalDate> pointedDay() {
    return telling.told().isPresent() ? telling.told() : telling.earlier();
  }

  /** The year the sentence opens with, where what it tells lies behind; or 0. */
  int openingYear(Direction direction) {
    boolean behind = direction == Direction.PAST
        && day().map(day -> telling.year() < day.getYear()).orElse(true);
    return behind ? telling.year() : 0;
  }

  /**
   * Whether the token stands inside quotation marks that open in this sentence: there "today" is the
   * day of speaking.
   */
  boolean isQuoted(int token) {
    boolean inside = false;
    for (int i = Math.max(0, token - QUOTED_REACH); i < token; i++) {
      switch (tokens.text().charAt(tokens.start(i))) {
        case '“' -> inside = true;
        case '”' -> inside = false;
        case '"' -> inside = !inside;
        default -> {}
      }
    }
    return inside;
  }

  /** The last full date written before in this paragraph. */
  Optional<LocalDate> writtenBefore() {
    return telling.written();
  }

  /** Whether no full date was written before in this paragraph. */
  boolean isUntold() {
    return telling.written().isEmpty();
  }

  Direction direction(int first, int last) {
    return TenseReader.direction(this, first, last);
  }

  /** The month of this number in the year the sentence opens with, or that the tense points to. */
  Optional<YearMonth> monthNear(int month, Direction direction) {
    int opening = openingYear(direction);
    if (opening > 0) {
      return Optional.of(YearMonth.of(opening, month));
    }
    return day().map(from -> {
      YearMonth here = YearMonth.from(from);
      YearMonth same = YearMonth.of(here.getYear(), month);
      return switch (direction) {
        case PAST, UNKNOWN -> same.isAfter(here) ? same.minusYears(1) : same;
        case FUTURE -> same.isBefore(here) ? same.plusYears(1) : same;
      };
    });
  }

  /** The weekday on or before, or on or after the anchor. */
  static LocalDate weekdayNear(LocalDate from, DayOfWeek weekday, Direction direction) {
    int ahead = Math.floorMod(weekday.getValue() - from.getDayOfWeek().getValue(), 7);
    return switch (direction) {
      case FUTURE -> from.plusDays(ahead);
      case PAST, UNKNOWN -> from.minusDays(Math.floorMod(-ahead, 7));
    };
  }
}
