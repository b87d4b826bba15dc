package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.date.WrittenDate;

/** Tells lines about who wrote an article, where, and when. */
final class LineForms {
  private static final Set<String> AGES = Set.of("read", "ago");

  private static final Set<String> TIME_UNITS =
      Set.of("min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs", "day", "days");

  private LineForms() {}

  /** What stands between a headline and its article. */
  static boolean isByline(Paragraph paragraph) {
    if (paragraph.words() > 25
        || paragraph.endsSentence() && paragraph.words() > 12
        || InsetForms.isMessage(paragraph)) {
      return false;
    }
    return isDateLine(paragraph)
        || labelEnd(paragraph.text()) > 0
        || isAuthorLine(paragraph)
        || isReadingTime(paragraph)
        || isClock(paragraph)
        || paragraph.words() <= 3 && Cues.AGENCIES.are(paragraph.spoken());
  }

  /** Notes on who wrote it, after the article's end. */
  static boolean isSignOff(Paragraph paragraph) {
    return isByline(paragraph)
        || paragraph.words() <= 40 && Cues.AUTHOR_NOTES.in(paragraph.spoken());
  }

  /** Nothing but dates, times and a few words about them. */
  static boolean isDateLine(Paragraph paragraph) {
    if (paragraph.text().length() > 200 || paragraph.text().chars().noneMatch(LineForms::isDigit)) {
      return false;
    }
    if (DateScanner.timeAlone(paragraph.text()).isPresent()) {
      return true;
    }
    List<WrittenDate> dates = paragraph.dates();
    if (dates.isEmpty()) {
      return false;
    }
    int dated = 0;
    for (WrittenDate date : dates) {
      dated += Words.count(date.where().in(paragraph.text()));
    }
    int others = paragraph.words() - dated;
    return others <= 6 && !(paragraph.endsSentence() && others > 3);
  }

  /** Where the value after a label such as "Source:" begins; 0 where there is no such label. */
  static int labelEnd(String text) {
    int colon = text.indexOf(':');
    boolean label =
        colon > 0 && colon <= 30 && Cues.BYLINE_LABELS.are(Words.of(text.substring(0, colon)));
    return label ? colon + 1 : 0;
  }

  /** "By Name", "by Name and Name" */
  static boolean isAuthorLine(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.words() <= 14
        && paragraph.words() >= 2
        && !paragraph.endsSentence()
        && text.length() > 3
        && text.regionMatches(true, 0, "by ", 0, 3)
        && Character.isUpperCase(text.charAt(3));
  }

  /** "4 min read", "2 hours ago" */
  private static boolean isReadingTime(Paragraph paragraph) {
    List<String> spoken = paragraph.spoken();
    return paragraph.words() <= 6
        && spoken.size() >= 2
        && Character.isDigit(spoken.get(0).charAt(0))
        && AGES.contains(spoken.get(spoken.size() - 1));
  }

  /** The hour over an entry of a report that goes on: "10:42", "21:05 Ada Brandt", "2 hours ago". */
  static boolean isClockLine(Paragraph paragraph) {
    return paragraph.words() <= 8
        && !paragraph.endsSentence()
        && (isClock(paragraph) || isReadingTime(paragraph) || isAge(paragraph.spoken()));
  }

  /** "10:42", "21:05 Ada Brandt" */
  static boolean isClock(Paragraph paragraph) {
    String text = paragraph.text();
    int hour = digits(text, 0);
    return paragraph.words() <= 4
        && hour >= 1
        && hour <= 2
        && hour < text.length()
        && text.charAt(hour) == ':'
        && digits(text, hour + 1) == 2;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** "5 hours ago 07:09 Ada Brandt", also where a page runs the words together. */
  private static boolean isAge(List<String> spoken) {
    return spoken.size() >= 3
        && digits(spoken.get(0), 0) == spoken.get(0).length()
        && TIME_UNITS.contains(spoken.get(1))
        && spoken.get(2).startsWith("ago");
  }

  /** A section's name standing alone, as papers print it over a headline. */
  static boolean isSectionLabel(Paragraph paragraph) {
    return paragraph.words() <= 3
        && (Cues.SECTIONS.are(paragraph.spoken())
            || paragraph.words() <= 2 && paragraph.isUpperCase());
  }
}
