package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An office, however its words are put: "Press Secretary at the White House" and "White House Press
 * Secretary" are one.
 *
 * @param words the words that tell it from other offices, sorted, joined by one space; empty where
 *     nothing is left
 * @param head the word that says what kind of office it is ("secretary"); empty where none is known
 * @param former whether it is said to be given up
 */
public record OfficeName(String words, String head, boolean former) {
  private static final Set<String> SMALL = Set.of(
      "of", "at", "the", "for", "in", "to", "on", "a", "an", "his", "her", "its", "their", "s",
      "and");
  private static final Set<String> FORMER = Set.of("former", "ex", "onetime", "erstwhile");
  private static final Set<String> FLEETING =
      Set.of("then", "new", "newly", "current", "incumbent", "hitherto", "outgoing", "late");
  private static final Map<String, List<String>> WRITTEN_OUT = Map.ofEntries(
      Map.entry("pm", List.of("prime", "minister")),
      Map.entry("premier", List.of("prime", "minister")),
      Map.entry("fm", List.of("foreign", "minister")),
      Map.entry("ceo", List.of("chief", "executive")),
      Map.entry("cfo", List.of("chief", "financial", "officer")),
      Map.entry("coo", List.of("chief", "operating", "officer")),
      Map.entry("sec", List.of("secretary")),
      Map.entry("gen", List.of("general")),
      Map.entry("dep", List.of("deputy")),
      Map.entry("min", List.of("minister")),
      Map.entry("gov", List.of("governor")),
      Map.entry("sen", List.of("senator")),
      Map.entry("rep", List.of("representative")),
      Map.entry("amb", List.of("ambassador")),
      Map.entry("pres", List.of("president")),
      Map.entry("vp", List.of("vice", "president")),
      Map.entry("spokeswoman", List.of("spokesman")),
      Map.entry("spokesperson", List.of("spokesman")),
      Map.entry("chairwoman", List.of("chairman")),
      Map.entry("chairperson", List.of("chairman")),
      Map.entry("chair", List.of("chairman")),
      Map.entry("defense", List.of("defence")));
  private static final Set<String> HEADS = Set.of(
      "president",
      "executive",
      "chancellor",
      "minister",
      "secretary",
      "envoy",
      "spokesman",
      "chief",
      "head",
      "king",
      "queen",
      "pope",
      "chairman",
      "negotiator",
      "governor",
      "mayor",
      "commissioner",
      "ambassador",
      "director",
      "general",
      "leader",
      "speaker",
      "judge",
      "officer");

  /** Reads a role as an article words it. */
  public static OfficeName of(String role) {
    List<String> words = new ArrayList<>();
    boolean former = false;
    String text = ArticleUnits.fold(role).replace("chief executive officer", "ceo");
    for (String word : cut(withShortStates(text))) {
      if (FORMER.contains(word)) {
        former = true;
      } else if (!word.isEmpty() && !SMALL.contains(word) && !FLEETING.contains(word)) {
        words.addAll(WRITTEN_OUT.getOrDefault(word, List.of(Demonyms.shared().countryOf(word))));
      }
    }
    String head = "";
    for (String word : words) {
      head = HEADS.contains(word) ? word : head;
    }
    return new OfficeName(
        String.join(" ", words.stream().distinct().sorted().toList()), head, former);
  }

  /** States of several words as the one that tells them. */
  private static String withShortStates(String text) {
    return text.replace("united states of america", "us")
        .replace("united states", "us")
        .replace("united kingdom", "uk")
        .replace("united arab emirates", "uae")
        .replace("saudi arabia", "saudi")
        .replace("russian federation", "russia")
        .replace("czech republic", "czech");
  }

  private static List<String> cut(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        words.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return words;
  }

  /** Whether it says whose office it is, so that at most one holds it at a time. */
  boolean isHeldByOne() {
    return !head.isEmpty() && words.indexOf(' ') > 0 && !GENERAL.contains(words);
  }

  /** Offices of two words that every state has. */
  private static final Set<String> GENERAL = Set.of(
      "minister prime",
      "foreign minister",
      "chief executive",
      "general secretary",
      "president vice",
      "defence minister",
      "finance minister",
      "interior minister",
      "minister justice",
      "deputy minister",
      "press secretary",
      "foreign secretary",
      "envoy special",
      "general major",
      "general lieutenant",
      "director general",
      "executive director",
      "managing director",
      "judge supreme",
      "police chief",
      "chief financial officer",
      "chief operating officer",
      "leader opposition");
}
