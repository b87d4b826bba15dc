package org.nightdesk.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryReport;

/** The program's own words: plain, short, sentence case; never a source's. */
public final class Wording {
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_WITH_MONTH =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private static final int DATE_LENGTH = "2025-12-04".length();
  private static final int MINUTE_LENGTH = "2025-12-04T08:30".length();

  private static final Map<String, String> KINDS = Map.ofEntries(
      Map.entry("conflict", "conflict"),
      Map.entry("revision", "changed"),
      Map.entry("figure", "figures differ"),
      Map.entry("other_time", "other time"),
      Map.entry("scope", "other scope"),
      Map.entry("rounding", "rounding"),
      Map.entry("role", "role"),
      Map.entry("name", "name"),
      Map.entry("wording", "wording"));

  private static final Map<String, String> WARNINGS = Map.ofEntries(
      Map.entry("other_language", "in another language, its facts left out"),
      Map.entry("stripped_link", "words of a link lost"),
      Map.entry("missing_subject", "a name is missing"),
      Map.entry("doubled_headline", "headline stands twice"),
      Map.entry("unbalanced_quotes", "a quotation mark is missing"),
      Map.entry("mojibake", "wrongly decoded characters"),
      Map.entry("foreign_leftover", "words of another language left"),
      Map.entry("truncated", "cut off"),
      Map.entry("template_residue", "headings of a template left"));

  private Wording() {}

  /** "Thursday 4 December 2025". */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** "Thu 4". */
  public static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  /** "4 Dec", "Dec 2024": with or without the day and the year; day and month stay together. */
  public static String shortDate(LocalDate day, boolean withDay, boolean withYear) {
    return (withDay ? day.getDayOfMonth() + "\u00A0" : "")
        + SHORT_MONTH.format(day)
        + (withYear ? " " + day.getYear() : "");
  }

  /** "Thu 4 Dec". */
  public static String shortDayOfMonth(LocalDate day) {
    return SHORT_WITH_MONTH.format(day);
  }

  /** "4 December 2025, 08:30 +02:00": as the source states it; "undated" when it does not. */
  public static String published(String published) {
    if (published.isEmpty()) {
      return "undated";
    }
    var day = IsoDates.of(published);
    if (day.isEmpty() || published.length() <= DATE_LENGTH) {
      return dates(published);
    }
    if (published.length() < MINUTE_LENGTH) {
      return DAY.format(day.get().first());
    }
    return DAY.format(day.get().first())
        + ", "
        + published.substring(DATE_LENGTH + 1, MINUTE_LENGTH)
        + offset(published);
  }

  private static String offset(String published) {
    for (int i = MINUTE_LENGTH; i < published.length(); i++) {
      char each = published.charAt(i);
      if (each == 'Z') {
        return " UTC";
      }
      if (each == '+' || each == '-') {
        return " " + published.substring(i);
      }
    }
    return "";
  }

  /** "4 December 2025", "November 2025", "1 to 3 December 2025"; what is no date stays as it is. */
  public static String dates(String iso) {
    var dates = IsoDates.of(iso);
    if (dates.isEmpty()) {
      return iso;
    }
    if (iso.indexOf('/') < 0) {
      return switch (iso.length()) {
        case 4 -> iso;
        case 7 -> MONTH.format(dates.get().first());
        default -> DAY.format(dates.get().first());
      };
    }
    return interval(dates.get());
  }

  private static String interval(IsoDates dates) {
    var first = dates.first();
    var last = dates.last();
    if (dates.isOneDay()) {
      return DAY.format(first);
    }
    if (first.getYear() != last.getYear()) {
      return DAY.format(first) + " to " + DAY.format(last);
    }
    String from = first.getMonth() == last.getMonth()
        ? Integer.toString(first.getDayOfMonth())
        : DAY_OF_YEAR.format(first);
    return from + " to " + DAY.format(last);
  }

  /**
   * What time the articles cover, which came last, and how many dates are missing or inferred.
   *
   * @param latest the name of the latest source, as it is to be shown
   */
  public static String coverage(NightTotals totals, String latest) {
    if (totals.articles() == 0) {
      return "No article was read.";
    }
    var words = new StringBuilder();
    if (totals.lastPublished().isEmpty()) {
      words.append("No source states a date.");
    } else {
      String first = published(totals.firstPublished());
      String last = published(totals.lastPublished());
      words.append(
          first.equals(last) ? "Sources of " + last : "Sources from " + first + " to " + last);
      words.append("; latest: ").append(latest).append('.');
    }
    if (totals.undated() > 0) {
      words
          .append(' ')
          .append(count(totals.undated(), "article is", "articles are"))
          .append(" undated.");
    }
    if (totals.inferred() > 0) {
      words
          .append(' ')
          .append(count(totals.inferred(), "date is", "dates are"))
          .append(" inferred.");
    }
    return words.toString();
  }

  /** "Coming up", with the day it is seen from where the sources end before the night. */
  public static String comingUp(LocalDate night, LocalDate lastDay) {
    return lastDay.equals(night) ? "Coming up" : "Coming up after " + DAY_OF_YEAR.format(lastDay);
  }

  /** "The week", with its last day where the sources end before the night. */
  public static String week(LocalDate night, LocalDate lastDay) {
    return lastDay.equals(night) ? "The week" : "The week to " + DAY.format(lastDay);
  }

  /** "1 article", "2,500 articles". */
  public static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** With a comma between thousands. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** How well a point stands, in words; never a verdict. */
  public static String standing(PointRow point) {
    String articles = count(point.nArticles(), "article", "articles");
    if (point.standing().equals("disputed")) {
      return "disputed, " + articles;
    }
    if (point.nArticles() < 2) {
      return "one source";
    }
    return articles + ", " + origins(point.nOrigins());
  }

  /** "3 origins", or that they are not established. */
  public static String origins(int origins) {
    return origins < 1 ? "origins not established" : count(origins, "origin", "origins");
  }

  /** "2 articles denied it, 1 doubts it": who stands against a point; empty when nobody does. */
  public static String against(PointRow point) {
    String denies = point.nDenies() == 0
        ? ""
        : count(point.nDenies(), "article denies", "articles deny") + " it";
    String doubts = point.nDoubts() == 0
        ? ""
        : count(point.nDoubts(), "article doubts", "articles doubt") + " it";
    return denies.isEmpty() || doubts.isEmpty() ? denies + doubts : denies + ", " + doubts;
  }

  /** "adds 3 points · leaves out 2 that others agree on": one report of a story beside the others. */
  public static String beside(StoryReport report) {
    String adds = report.adds() == 0
        ? "adds no point of its own"
        : "adds " + count(report.adds(), "point", "points");
    return report.leavesOut() == 0
        ? adds
        : adds + " · leaves out " + number(report.leavesOut()) + " that others agree on";
  }

  /** What {@link #beside} counts of a story's reports, and where every point of it stands. */
  public static String besideNote(StoryDossier dossier) {
    int shown = dossier.reports().size();
    int all = shown + dossier.leftOut().reports();
    String which = all > shown
        ? "Of " + number(all) + " reports the " + number(shown) + " that add most. "
        : "";
    String omits = dossier.reports().stream().anyMatch(each -> each.leavesOut() > 0)
        ? "Leaves out: agreed points that at least half of the other reports make. "
        : "";
    return which
        + "Adds: points that no other report of the story makes. "
        + omits
        + "All stand in csv/novelty.csv.";
  }

  public static String differenceKind(String kind) {
    return KINDS.getOrDefault(kind, spaced(kind));
  }

  public static String warningKind(String kind) {
    return WARNINGS.getOrDefault(kind, spaced(kind));
  }

  /** What a code in the tables means when nothing better is known: its words. */
  public static String spaced(String code) {
    return code.replace('_', ' ');
  }
}
