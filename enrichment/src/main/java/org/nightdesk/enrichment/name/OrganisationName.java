package org.nightdesk.enrichment.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body's name as it is compared with others.
 *
 * @param words the words but articles, abbreviations written out, spelt the British way
 * @param legalForm what kind of company it says it is; empty where it says nothing
 */
record OrganisationName(List<String> words, String legalForm) {
  private static final Map<String, String> LEGAL = Map.ofEntries(
      Map.entry("ag", "stock"),
      Map.entry("akg", "stock"),
      Map.entry("aktiengesellschaft", "stock"),
      Map.entry("jsc", "stock"),
      Map.entry("oao", "stock"),
      Map.entry("pjsc", "stock"),
      Map.entry("ojsc", "stock"),
      Map.entry("pao", "stock"),
      Map.entry("plc", "stock"),
      Map.entry("sa", "stock"),
      Map.entry("spa", "stock"),
      Map.entry("nv", "stock"),
      Map.entry("ab", "stock"),
      Map.entry("asa", "stock"),
      Map.entry("oyj", "stock"),
      Map.entry("inc", "inc"),
      Map.entry("incorporated", "inc"),
      Map.entry("corp", "inc"),
      Map.entry("corporation", "inc"),
      Map.entry("ltd", "limited"),
      Map.entry("limited", "limited"),
      Map.entry("llc", "limited"),
      Map.entry("gmbh", "limited"),
      Map.entry("ooo", "limited"),
      Map.entry("srl", "limited"),
      Map.entry("sarl", "limited"),
      Map.entry("bv", "limited"),
      Map.entry("pty", "limited"),
      Map.entry("kk", "limited"),
      Map.entry("lp", "partners"),
      Map.entry("llp", "partners"),
      Map.entry("kg", "partners"),
      Map.entry("na", "bank"),
      Map.entry("ano", "charity"));
  private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
      Map.entry("co", "company"),
      Map.entry("intl", "international"),
      Map.entry("dept", "department"),
      Map.entry("govt", "government"),
      Map.entry("min", "ministry"),
      Map.entry("univ", "university"),
      Map.entry("assn", "association"),
      Map.entry("&", "and"),
      Map.entry("bros", "brothers"),
      Map.entry("mfg", "manufacturing"),
      Map.entry("center", "centre"),
      Map.entry("labor", "labour"),
      Map.entry("defense", "defence"),
      Map.entry("one", "1"),
      Map.entry("two", "2"),
      Map.entry("three", "3"),
      Map.entry("four", "4"),
      Map.entry("five", "5"),
      Map.entry("six", "6"),
      Map.entry("seven", "7"),
      Map.entry("eight", "8"),
      Map.entry("nine", "9"),
      Map.entry("ten", "10"));
  private static final Set<String> EMPTY = Set.of("the");
  private static final String[][] PHRASES = {
    {"limited liability company", "llc"},
    {"societatea cu raspundere limitata", "srl"},
    {"joint stock company", "jsc"},
    {"company limited", "limited"},
    {"co ltd", "ltd"},
    {"co limited", "limited"},
    {"co inc", "inc"},
    {"united states of america", "us"},
    {"united states", "us"},
    {"united kingdom", "uk"},
    {"united nations", "un"},
    {"european union", "eu"}
  };

  OrganisationName {
    words = List.copyOf(words);
  }

  static OrganisationName of(String name) {
    boolean latin = LatinLetters.scriptOf(name) == UScript.LATIN;
    String text =
        " " + String.join(" ", cut(Spellings.fold(latin ? name : LatinLetters.of(name)))) + " ";
    for (String[] phrase : PHRASES) {
      text = text.replace(" " + phrase[0] + " ", " " + phrase[1] + " ");
    }
    List<String> words = new ArrayList<>();
    String legal = "";
    for (String word : text.strip().split(" ", -1)) {
      if (LEGAL.containsKey(word)) {
        legal = legal.isEmpty() ? LEGAL.getOrDefault(word, "") : legal;
      } else if (!EMPTY.contains(word) && !word.isEmpty()) {
        words.add(british(WRITTEN_OUT.getOrDefault(word, word)));
      }
    }
    return words.isEmpty()
        ? new OrganisationName(List.of(text.strip().split(" ", -1)), "")
        : new OrganisationName(words, legal);
  }

  String joined() {
    return String.join("", words);
  }

  private static String british(String word) {
    return word.endsWith("ization") ? word.replace("ization", "isation") : word;
  }

  /** The words; "A.B.C." and "S.A.R.L." are one word each. */
  private static List<String> cut(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '.' && c != '\'') {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
        if (c == '&') {
          words.add("&");
        }
      }
    }
    return words;
  }
}
