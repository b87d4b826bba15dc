package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells the language of a text by its most frequent small words, or by its script. */
public final class LanguageGuess {
  /** Characters looked at; more would not change the answer. */
  private static final int SAMPLE = 4_000;

  /** The languages each small word belongs to. */
  private static final Map<String, List<String>> LANGUAGES = languages();

  private LanguageGuess() {}

  /** ISO 639-1 code; empty where too little speaks for any language. */
  public static String of(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    String byScript = byScript(sample);
    if (!byScript.equals("latin")) {
      return byScript;
    }
    List<String> words = Words.of(sample);
    Map<String, Integer> hits = new TreeMap<>();
    for (String word : words) {
      for (String language : LANGUAGES.getOrDefault(word, List.of())) {
        hits.merge(language, 1, Integer::sum);
      }
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> language : hits.entrySet()) {
      if (language.getValue() > most) {
        most = language.getValue();
        best = language.getKey();
      }
    }
    return most >= 2 && most * 12 >= words.size() ? best : "";
  }

  private static String byScript(String sample) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int all = letters;
    return share(counts, Character.UnicodeScript.CYRILLIC, all)
        ? sample.indexOf('\u0456') >= 0 || sample.indexOf('\u0457') >= 0 ? "uk" : "ru"
        : share(counts, Character.UnicodeScript.GREEK, all)
            ? "el"
            : share(counts, Character.UnicodeScript.ARABIC, all)
                ? "ar"
                : share(counts, Character.UnicodeScript.HEBREW, all)
                    ? "he"
                    : share(counts, Character.UnicodeScript.HANGUL, all)
                        ? "ko"
                        : share(counts, Character.UnicodeScript.HIRAGANA, 4 * all / 10)
                            ? "ja"
                            : share(counts, Character.UnicodeScript.HAN, all)
                                ? "zh"
                                : share(counts, Character.UnicodeScript.DEVANAGARI, all)
                                    ? "hi"
                                    : "latin";
  }

  private static boolean share(
      Map<Character.UnicodeScript, Integer> counts, Character.UnicodeScript script, int letters) {
    return counts.getOrDefault(script, 0) > letters / 2;
  }

  private static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    smallWords()
        .forEach((language, words) -> words.forEach(
            word -> languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
    return languages;
  }

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> words = new TreeMap<>();
    words.put(
        "en",
        set("the of and to in a is that for it was on with as at by from has have be are"
            + " this not an its their his he she they said which will had been were"));
    words.put(
        "de",
        set("der die das und in den von zu mit ist des im dem nicht ein eine als auch es"
            + " für sich auf bei nach aus wird sind war hat"));
    words.put(
        "fr",
        set("le la les de des du et un une est dans que qui pour sur au aux par plus avec ce"
            + " cette il elle ne pas son ses été sont"));
    words.put(
        "es",
        set("el la los las de del y que en un una es por para con se su al lo como más pero"
            + " sus fue ha este esta"));
    words.put(
        "it",
        set("il la le di del della e che un una per è con non si da in al dei gli nel alla"
            + " sono come più ha anche"));
    words.put(
        "pt",
        set("o a os as de do da dos das e que em um uma para com não por se no na ao mais"
            + " foi como é são"));
    words.put(
        "nl",
        set("de het een en van in is dat op te zijn met voor niet aan er om ook als bij door"
            + " maar uit naar werd heeft"));
    words.put("pl", set("w i na z się nie że do jest to o jak po za od przez dla są był oraz"));
    words.put("sv", set("och i att det som en på är av för med den till inte har de ett om var"));
    words.put(
        "tr", set("ve bir bu da de için ile olarak daha çok olan gibi sonra kadar ise değil"));
    return words;
  }

  private static Set<String> set(String words) {
    return new HashSet<>(List.of(words.split(" ")));
  }
}
