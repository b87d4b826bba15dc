package org.nightdesk.enrichment.time;

import java.util.Locale;
import java.util.Set;

/**
 * In which order an outlet's country writes day and month: the United States the month first, nearly
 * all others the day first. Told by the ending of the article's address or by the outlet's name; an
 * address of no country tells nothing.
 */
final class OutletOrder {
  private static final Set<String> DAY_FIRST_LANDS = Set.of(
      "uk", "ie", "au", "nz", "in", "pk", "bd", "lk", "za", "ng", "ke", "gh", "ug", "tz", "zw",
      "my", "sg", "hk", "fr", "de", "es", "it", "pt", "nl", "be", "lu", "at", "ch", "dk", "no",
      "fi", "is", "pl", "cz", "sk", "gr", "cy", "mt", "ua", "ru", "ro", "bg", "rs", "hr", "si",
      "ee", "lv", "tr", "il", "eg", "ma", "br", "ar", "cl", "mx", "co", "pe");
  private static final Set<String> MONTH_FIRST_LANDS = Set.of("us", "gov", "mil");
  private static final Set<String> DAY_FIRST = Set.of(
      "bbc",
      "bbc news",
      "the guardian",
      "guardian",
      "the independent",
      "the telegraph",
      "the times",
      "financial times",
      "the economist",
      "sky news",
      "itv news",
      "evening standard",
      "the scotsman",
      "the irish times",
      "irish independent",
      "rté",
      "the hindu",
      "the times of india",
      "hindustan times",
      "the indian express",
      "ndtv",
      "dawn",
      "al jazeera",
      "france 24",
      "dw",
      "deutsche welle",
      "euronews",
      "the sydney morning herald",
      "the age",
      "the australian",
      "nz herald",
      "the straits times",
      "south china morning post",
      "afp",
      "agence france-presse",
      "kyiv independent",
      "the kyiv independent",
      "the moscow times",
      "haaretz",
      "times of israel");
  private static final Set<String> MONTH_FIRST = Set.of(
      "ap",
      "associated press",
      "the associated press",
      "cnn",
      "fox news",
      "nbc news",
      "cbs news",
      "npr",
      "pbs",
      "the new york times",
      "new york times",
      "the washington post",
      "washington post",
      "the wall street journal",
      "wall street journal",
      "usa today",
      "los angeles times",
      "chicago tribune",
      "the boston globe",
      "politico",
      "axios",
      "the hill",
      "bloomberg",
      "upi",
      "voice of america",
      "voa",
      "newsweek",
      "time");

  private OutletOrder() {}

  /**
   * The order of an outlet.
   *
   * @param source the outlet's name, or empty
   * @param url the article's address, or empty
   */
  static SlashOrder of(String source, String url) {
    String name = source.strip().toLowerCase(Locale.ROOT);
    String land = land(url);
    if (DAY_FIRST.contains(name) || DAY_FIRST_LANDS.contains(land)) {
      return SlashOrder.DAY_FIRST;
    }
    return MONTH_FIRST.contains(name) || MONTH_FIRST_LANDS.contains(land)
        ? SlashOrder.MONTH_FIRST
        : SlashOrder.UNTOLD;
  }

  /** The last part of the address's host, lower-case; empty where there is none. */
  private static String land(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return "";
    }
    int end = scheme + 3;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(scheme + 3, end);
    return host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
