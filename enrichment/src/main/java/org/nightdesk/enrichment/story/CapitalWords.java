package org.nightdesk.enrichment.story;

import java.util.HashMap;
import java.util.Map;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.Tokens.Kind;

/**
 * The words a text writes with a capital inside its sentences. They speak for names, for events and
 * peoples too, whatever a tagger makes of them.
 */
final class CapitalWords {
  private static final String OPENING = ".!?:;\"'\u2018\u2019\u201c\u201d-\u2013\u2014";

  private CapitalWords() {}

  /**
   * How often each is written with a capital, also where a sentence begins; words written small as
   * often are left out.
   */
  static Map<String, Integer> of(String text) {
    return of(Tokens.of(text, new Span(0, text.length())));
  }

  /** @param tokens of the whole text */
  static Map<String, Integer> of(Tokens tokens) {
    String text = tokens.text();
    Map<String, Integer> inside = new HashMap<>();
    Map<String, Integer> opening = new HashMap<>();
    Map<String, Integer> small = new HashMap<>();
    boolean opens = true;
    for (int i = 0; i < tokens.count(); i++) {
      opens |= i > 0 && text.substring(tokens.end(i - 1), tokens.start(i)).indexOf('\n') >= 0;
      if (tokens.kind(i) == Kind.WORD) {
        Map<String, Integer> seen = opens ? opening : inside;
        (tokens.isCapitalised(i) ? seen : small)
            .merge(Stems.fold(tokens.lower(i)), 1, Integer::sum);
        opens = false;
      } else {
        opens |= OPENING.contains(tokens.word(i));
      }
    }
    inside.replaceAll((word, count) -> count + opening.getOrDefault(word, 0));
    inside.entrySet().removeIf(entry -> small.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    return inside;
  }
}
