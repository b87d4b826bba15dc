package org.nightdesk.enrichment.compare;

import java.util.Set;
import java.util.function.IntPredicate;
import org.nightdesk.enrichment.text.Tokens;

/** Finds what a clause says is done: the verb that carries it. */
final class MainVerb {
  private static final Set<String> SUBORDINATORS = Set.of(
      "before", "as", "while", "when", "although", "though", "if", "since", "because", "amid");
  private static final Set<String> HELPING = Set.of(
      "be", "been", "being", "have", "to", "not", "never", "also", "now", "still", "again", "last",
      "first", "already", "just", "since", "later", "earlier", "then", "once", "ever", "all",
      "both");

  private MainVerb() {}

  /**
   * The verb after its auxiliaries: "will also join" gives the term of "join".
   *
   * @param isHanding whether a token only hands the statement to a speaker
   */
  static String of(Reading reading, SentenceView view, Piece piece, IntPredicate isHanding) {
    Lexicon lexicon = reading.lexicon();
    FiniteVerbs verbs = reading.verbs();
    Tokens tokens = view.tokens;
    int verb = piece.from();
    if (SUBORDINATORS.contains(tokens.lower(verb))) {
      while (verb < piece.to() && !tokens.word(verb).equals(",")) {
        verb++;
      }
    }
    while (verb < piece.to()
        && (!piece.contains(verb) || isHanding.test(verb) || !verbs.isFinite(tokens, verb))) {
      verb++;
    }
    boolean helped = false;
    for (int i = verb; i < Math.min(piece.to(), verb + 8); i++) {
      String word = tokens.lower(i);
      boolean auxiliary = FiniteVerbs.isAuxiliary(word) || HELPING.contains(word);
      helped |= auxiliary;
      if (auxiliary || word.endsWith("ly") || ClauseMood.isOfPlans(word)) {
        continue;
      }
      String phrase = lexicon.stem(word) + " " + lexicon.stem(tokens.lower(i + 1));
      if (lexicon.isConcept(phrase)) {
        return "w:" + phrase;
      }
      boolean tells = tokens.kind(i) == Tokens.Kind.WORD
          && !lexicon.isCommon(word)
          && (!helped || lexicon.isVerb(word));
      return tells ? "w:" + lexicon.stem(word) : "";
    }
    return "";
  }
}
