package org.nightdesk.enrichment.compare;

import java.util.HashSet;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.text.Tokens;

/**
 * What became of the people a figure counts, by the word of harm that stands nearest to it: "killing at
 * least 38 people and injuring 200" counts 38 dead and 200 injured.
 */
enum Fate {
  DEAD("dead", "die", "death", "kill", "drown", "perish", "toll", "fatality", "body"),
  INJURED("injured", "injure", "injury", "wound", "hurt"),
  MISSING("missing", "unaccounted"),
  DISPLACED("displace", "flee", "evacuate", "evacuation", "homeless"),
  SICK("sick", "ill", "sicken", "infect"),
  ARRESTED("arrest", "detain"),
  NONE;

  /** Tokens between the figure and the word, at most. */
  private static final int REACH = 10;

  private final Set<String> stems = new HashSet<>();

  Fate(String... words) {
    for (String word : words) {
      stems.add(Lexicon.english().stem(word));
    }
  }

  /** What the figure of a clause counts; NONE where no such word stands near. */
  static Fate of(Figure figure, String text, Span clause) {
    if (figure.kind() != FigureKind.COUNT || FigureTerms.isVague(figure)) {
      return NONE;
    }
    Fate ofUnit = ofWord(figure.unit());
    if (ofUnit != NONE) {
      return ofUnit;
    }
    if (!FigureTerms.countsPeople(figure)) {
      return NONE;
    }
    Tokens tokens = Tokens.of(text, clause);
    int from = tokens.at(figure.where().start());
    int to = tokens.at(figure.where().end() - 1);
    for (int distance = 1; distance <= REACH; distance++) {
      for (int i : new int[] {to + distance, from - distance}) {
        boolean inside = i >= 0 && i < tokens.count() && tokens.kind(i) == Tokens.Kind.WORD;
        Fate fate = inside ? ofWord(tokens.lower(i)) : NONE;
        if (fate != NONE) {
          return fate;
        }
      }
    }
    return NONE;
  }

  private static Fate ofWord(String word) {
    String stem = Lexicon.english().stem(word);
    for (Fate fate : values()) {
      if (fate.stems.contains(stem)) {
        return fate;
      }
    }
    return NONE;
  }
}
