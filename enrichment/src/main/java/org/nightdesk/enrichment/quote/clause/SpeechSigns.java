package org.nightdesk.enrichment.quote.clause;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that those who look for speech stop at, as bits above those of the {@link Trait}s; all other
 * words are passed over at little cost.
 */
public final class SpeechSigns {
  /** A verb of speech in any form. */
  public static final int CUE = 1 << 24;
  /** One that can stand behind what it reports. */
  public static final int TRAILING = 1 << 25;
  /** "According". */
  public static final int ACCORDING = 1 << 26;
  /** "He", "his" and the like. */
  public static final int MALE = 1 << 27;
  /** "She", "her" and the like. */
  public static final int FEMALE = 1 << 28;

  private static final Map<String, Integer> WORDS = words();

  private SpeechSigns() {}

  /** The signs of a lower-case word, 0 for most. */
  static int of(String word) {
    return WORDS.getOrDefault(word, 0);
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (String cue : CueVerbs.forms()) {
      words.put(cue, CueVerbs.isTrailing(cue) ? CUE | TRAILING : CUE);
    }
    words.put("according", ACCORDING);
    for (String pronoun : Genders.PRONOUNS) {
      words.put(pronoun, Genders.pronoun(pronoun) > 0 ? MALE : FEMALE);
    }
    return words;
  }
}
