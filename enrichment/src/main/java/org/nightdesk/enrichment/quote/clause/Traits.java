package org.nightdesk.enrichment.quote.clause;

import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.WordSigns;

/** The {@link Trait}s and {@link SpeechSigns} of words, one bit each. */
final class Traits {
  private static final Trait[] ALL = Trait.values();
  private static final WordSigns WORDS = WordSigns.of(Traits::of);

  private Traits() {}

  /** The bits of each token; 0 for numbers and marks. */
  static int[] of(Tokens tokens) {
    int[] traits = new int[tokens.count()];
    for (int i = 0; i < traits.length; i++) {
      Tokens.Kind kind = tokens.kind(i);
      if (kind == Tokens.Kind.WORD || kind == Tokens.Kind.POSSESSIVE) {
        traits[i] = WORDS.of(tokens, i);
      }
    }
    return traits;
  }

  private static int of(String word) {
    int traits = SpeechSigns.of(word);
    for (Trait trait : ALL) {
      traits |= trait.of(word);
    }
    return traits;
  }
}
