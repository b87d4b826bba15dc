package org.nightdesk.enrichment.quote.clause;

import java.util.Map;

/** Brings the names of nations and their adjectives to one word: "French" and "France". */
public final class Nations {
  private static final Map<String, String> COUNTRY_OF = Map.ofEntries(
      Map.entry("french", "france"),
      Map.entry("chinese", "china"),
      Map.entry("russian", "russia"),
      Map.entry("ukrainian", "ukraine"),
      Map.entry("american", "us"),
      Map.entry("u.s.", "us"),
      Map.entry("america", "us"),
      Map.entry("united", "us"),
      Map.entry("german", "germany"),
      Map.entry("british", "uk"),
      Map.entry("britain", "uk"),
      Map.entry("u.k.", "uk"),
      Map.entry("italian", "italy"),
      Map.entry("spanish", "spain"),
      Map.entry("polish", "poland"),
      Map.entry("turkish", "turkey"),
      Map.entry("türkiye", "turkey"),
      Map.entry("israeli", "israel"),
      Map.entry("iranian", "iran"),
      Map.entry("iraqi", "iraq"),
      Map.entry("indian", "india"),
      Map.entry("pakistani", "pakistan"),
      Map.entry("japanese", "japan"),
      Map.entry("korean", "korea"),
      Map.entry("canadian", "canada"),
      Map.entry("australian", "australia"),
      Map.entry("brazilian", "brazil"),
      Map.entry("mexican", "mexico"),
      Map.entry("egyptian", "egypt"),
      Map.entry("syrian", "syria"),
      Map.entry("hungarian", "hungary"),
      Map.entry("estonian", "estonia"),
      Map.entry("latvian", "latvia"),
      Map.entry("lithuanian", "lithuania"),
      Map.entry("finnish", "finland"),
      Map.entry("swedish", "sweden"),
      Map.entry("norwegian", "norway"),
      Map.entry("danish", "denmark"),
      Map.entry("dutch", "netherlands"),
      Map.entry("belgian", "belgium"),
      Map.entry("greek", "greece"),
      Map.entry("saudi", "arabia"),
      Map.entry("lebanese", "lebanon"),
      Map.entry("palestinian", "palestine"),
      Map.entry("nigerian", "nigeria"),
      Map.entry("kenyan", "kenya"),
      Map.entry("venezuelan", "venezuela"),
      Map.entry("colombian", "colombia"),
      Map.entry("argentine", "argentina"),
      Map.entry("belarusian", "belarus"),
      Map.entry("romanian", "romania"),
      Map.entry("bulgarian", "bulgaria"),
      Map.entry("czech", "czechia"),
      Map.entry("slovak", "slovakia"),
      Map.entry("serbian", "serbia"),
      Map.entry("swiss", "switzerland"),
      Map.entry("austrian", "austria"),
      Map.entry("portuguese", "portugal"),
      Map.entry("irish", "ireland"),
      Map.entry("scottish", "scotland"),
      Map.entry("welsh", "wales"),
      Map.entry("thai", "thailand"),
      Map.entry("vietnamese", "vietnam"),
      Map.entry("indonesian", "indonesia"),
      Map.entry("philippine", "philippines"),
      Map.entry("filipino", "philippines"),
      Map.entry("afghan", "afghanistan"),
      Map.entry("european", "europe"));

  private Nations() {}

  /** Whether the word is an adjective of a nation, such as "french". */
  public static boolean isAdjective(String word) {
    return COUNTRY_OF.containsKey(word)
        && !word.equals("united")
        && !word.equals("saudi")
        && (word.endsWith("n") || word.endsWith("h") || word.endsWith("ese"))
        && !word.equals("britain");
  }

  /** One lower-case word for a nation, and any other word as it is. */
  public static String country(String word) {
    return COUNTRY_OF.getOrDefault(word, word);
  }
}
