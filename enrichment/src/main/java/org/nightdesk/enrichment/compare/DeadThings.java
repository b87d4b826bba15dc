package org.nightdesk.enrichment.compare;

import java.util.Set;

/** "Dead fish", "dead batteries": nobody has died. */
final class DeadThings {
  /** Plurals that look like singulars. */
  private static final Set<String> HERDS =
      Set.of("fish", "sheep", "cattle", "deer", "poultry", "livestock", "wildlife", "game");

  private DeadThings() {}

  /** Whether a noun that stands for no people follows "dead". */
  static boolean isTold(Clause clause) {
    String[] words = clause.words().split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      if (words[i].equals("dead") && isOfThings(words[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfThings(String noun) {
    boolean plural = noun.length() > 3 && noun.endsWith("s");
    return HERDS.contains(noun)
        || plural && !FigureTerms.isPerson(noun.substring(0, noun.length() - 1));
  }
}
