package org.nightdesk.reporting;

import java.util.Map;
import org.nightdesk.reporting.row.FigureRow;

/** Figures in words: qualifiers are never dropped, signs only where written. */
public final class FigureWording {
  private static final char NO_BREAK = '\u00A0';

  private static final Map<String, String> UNITS = Map.ofEntries(
      Map.entry("km2", "km²"),
      Map.entry("m2", "m²"),
      Map.entry("m3", "m³"),
      Map.entry("km3", "km³"),
      Map.entry("s", "seconds"),
      Map.entry("min", "minutes"),
      Map.entry("h", "hours"),
      Map.entry("d", "days"),
      Map.entry("wk", "weeks"),
      Map.entry("mo", "months"),
      Map.entry("a", "years"),
      Map.entry("Cel", "°C"),
      Map.entry("[degF]", "°F"),
      Map.entry("t", "tonnes"),
      Map.entry("[oz_tr]", "oz"),
      Map.entry("[mi_i]", "miles"));

  private FigureWording() {}

  /** "about 40,000,000", "3 to 5", or a dash where only an order of size is told. */
  public static String value(FigureRow figure) {
    String qualifier = figure.value().isEmpty() ? "" : qualifier(figure);
    return (qualifier.isEmpty() ? "" : qualifier + NO_BREAK) + number(figure);
  }

  /** "about", "at least"; empty for an exact value. */
  public static String qualifier(FigureRow figure) {
    return figure.qualifier().equals("exact") ? "" : Wording.spaced(figure.qualifier());
  }

  /** The value without its qualifier. */
  public static String number(FigureRow figure) {
    if (figure.value().isEmpty()) {
      return "—";
    }
    return grouped(figure.value())
        + (figure.valueTo().isEmpty() ? "" : " to " + grouped(figure.valueTo()));
  }

  /** "EUR per barrel"; empty where none is told. */
  public static String unit(FigureRow figure) {
    String unit = UNITS.getOrDefault(figure.unit(), figure.unit());
    return figure.per().isEmpty() ? unit : (unit + " per " + figure.per()).strip();
  }

  /** What it is: the words for what is measured, else the figure as written. */
  public static String what(FigureRow figure) {
    return figure.measured().isBlank() ? figure.text() : figure.measured();
  }

  /** What the comparison came to, with the change it states and who is said to say so. */
  public static String agreement(FigureRow figure, int articles) {
    String words = switch (figure.agreement()) {
      case "single" -> articles > 1 ? Wording.count(articles, "source", "sources") : "one source";
      case "agrees" -> "sources agree";
      case "differs" -> "sources differ";
      case "other_time" -> "other time";
      case "other_scope" -> "other scope";
      default -> Wording.spaced(figure.agreement());
    };
    var more = new StringBuilder(words);
    if (!figure.asOf().isEmpty()) {
      more.append("; ").append(Wording.dates(figure.asOf()));
    }
    if (!figure.change().isEmpty()) {
      more.append("; ").append((figure.change() + " " + figure.comparedTo()).strip());
    }
    if (!figure.attributedTo().isEmpty()) {
      more.append("; reported: ").append(figure.attributedTo());
    }
    return more.toString();
  }

  /** Commas between thousands of the whole part; years and the like are no figures and do not come here. */
  public static String grouped(String plain) {
    int from = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int to = point < 0 ? plain.length() : point;
    var grouped = new StringBuilder(plain);
    for (int i = to - 3; i > from; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
