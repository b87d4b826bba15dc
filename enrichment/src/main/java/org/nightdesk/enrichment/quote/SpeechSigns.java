package org.nightdesk.enrichment.quote;

import java.util.HashMap;
import java.util.Map;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordTable;

/**
 * Words that those who look for speech stop at, told without cutting them out of the text; all other
 * words are passed over at little cost.
 */
final class SpeechSigns {
  /** A verb of speech in any form. */
  static final int CUE = 1;
  /** One that can stand behind what it reports. */
  static final int TRAILING = 2;
  /** "According". */
  static final int ACCORDING = 4;
  /** "He", "his" and the like. */
  static final int MALE = 8;
  /** "She", "her" and the like. */
  static final int FEMALE = 16;

  private static final WordTable WORDS = WordTable.of(words());

  private SpeechSigns() {}

  /** The signs of each token, 0 for most. */
  static byte[] of(Tokens tokens) {
    byte[] signs = new byte[tokens.count()];
    for (int i = 0; i < signs.length; i++) {
      if (tokens.kind(i) == Tokens.Kind.WORD) {
        signs[i] = (byte) WORDS.of(tokens, i);
      }
    }
    return signs;
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
