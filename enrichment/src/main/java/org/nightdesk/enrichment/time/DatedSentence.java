package org.nightdesk.enrichment.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nightdesk.enrichment.text.Tokens;

/** The tokens of one sentence together with what its dates are counted from. */
final class DatedSentence {
  private final Tokens tokens;
  private final TimeAnchor anchor;
  private final Optional<LocalDate> writtenBefore;
  private final SlashOrder slashOrder;

  /**
   * @param writtenBefore the last full date before, in this paragraph
   */
  DatedSentence(
      Tokens tokens, TimeAnchor anchor, Optional<LocalDate> writtenBefore, SlashOrder slashOrder) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.writtenBefore = writtenBefore;
    this.slashOrder = slashOrder;
  }

  /** The same sentence, after a full date in it. */
  DatedSentence after(LocalDate written) {
    return new DatedSentence(tokens, anchor, Optional.of(written), slashOrder);
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
    return anchor instanceof TimeAnchor.Day known ? Optional.of(known.day()) : writtenBefore;
  }

  /** The day a telling has got to: the last one written in this paragraph, else the article's. */
  Optional<LocalDate> tellingDay() {
    return writtenBefore.isPresent() ? writtenBefore : day();
  }

  /** Whether no full date was written before in this paragraph. */
  boolean isUntold() {
    return writtenBefore.isEmpty();
  }

  Direction direction(int first, int last) {
    return TenseReader.direction(this, first, last);
  }

  /** The month of this number that the tense points to. */
  Optional<YearMonth> monthNear(int month, Direction direction) {
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
