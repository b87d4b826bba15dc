package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Set;

/** What a clause says no to: "shots" in "no shots were fired". */
final class DeniedThing {
  /** Words after "no" up to the noun it says no to. */
  private static final int REACH = 3;

  /** Words by which a clause says no to a thing without a negation of its verb. */
  private static final List<String> LACKING =
      List.of(" without ", " fail", " lack", " end of ", " first ");

  private static final Set<String> ARTICLES = Set.of("the", "a", "its", "their");

  private DeniedThing() {}

  /** The term of the noun after "no"; empty where there is none that says anything. */
  static String of(Lexicon lexicon, Clause clause) {
    String[] words = clause.words().split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean named = i > 0 && ARTICLES.contains(words[i - 1]); // "the No campaign"
      if (!words[i].equals("no") || named) {
        continue;
      }
      String noun = "";
      for (int k = i + 1; k <= i + REACH && k < words.length; k++) {
        String term = lexicon.term(words[k]);
        if (!clause.terms().contains(term) || lexicon.isVerb(words[k]) && !noun.isEmpty()) {
          break;
        }
        noun = term;
      }
      return isTelling(lexicon, noun) ? noun : "";
    }
    return "";
  }

  /** Whether a clause tells of the thing as of something there is. */
  static boolean isTold(Clause clause, String thing) {
    String words = " " + clause.words() + " ";
    return !thing.isEmpty()
        && clause.terms().contains(thing)
        && LACKING.stream().noneMatch(words::contains);
  }

  /** Whether a term is a word that not every report has. */
  static boolean isTelling(Lexicon lexicon, String term) {
    return term.startsWith("w:") && !lexicon.isGeneral(term.substring(2));
  }
}
