package org.nightdesk.enrichment.compare;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.enrichment.text.Tokens;

/** Finds what a clause says is done: the verb that carries it. */
final class MainVerb {
  private static final Set<String> SUBORDINATORS = Set.of(
      "before", "as", "while", "when", "although", "though", "if", "since", "because", "amid");
  private static final Set<String> HELPING = Set.of(
      "be", "been", "being", "have", "to", "not", "never", "also", "now", "still", "again", "last",
      "first", "already", "just", "since", "later", "earlier", "then", "once", "ever", "all",
      "both");

  /** Stems of verbs that turn round the verb after them: "refused to sign", "failed to appear". */
  private static final Set<String> REFUSALS = Set.of("refus", "declin", "fail");

  /** Whether the verb at {@code i} says that what follows was not done. */
  static boolean refuses(Lexicon lexicon, Tokens tokens, int i) {
    return REFUSALS.contains(lexicon.stem(tokens.lower(i)))
        && tokens.lower(i + 1).equals("to");
  }

  private static final Set<String> BINDING = Set.of("oblig", "requir", "commit", "forc", "bind");

  /** "The audit forced him to resign": he did, so that nothing is yet to be done. */
  static boolean isYetToBeDone(Lexicon lexicon, Tokens tokens, int i, int to) {
    return boundTo(lexicon, tokens, i, to) > 0
        && !lexicon.stem(tokens.lower(i)).equals(lexicon.stem("force"));
  }

  private static final int BOUND_REACH = 6;

  /** "Obliges the town to pay": the token of what has to be done; 0 where nothing has. */
  static int boundTo(Lexicon lexicon, Tokens tokens, int i, int to) {
    if (!BINDING.contains(lexicon.stem(tokens.lower(i)))) {
      return 0;
    }
    for (int k = i + 1; k < Math.min(to - 1, i + BOUND_REACH); k++) {
      if (tokens.lower(k).equals("to") && lexicon.isVerb(tokens.lower(k + 1))) {
        return k + 1;
      }
    }
    return 0;
  }

  /** After these what follows is told of the subject: "the vote was unanimous". */
  private static final Set<String> OF_BEING = Set.of("is", "are", "was", "were", "be", "been");

  /** Stems of verbs that, like those, leave it to what follows to tell: "remains unsolved". */
  private static final Set<String> JOINING = stems("remain stay feel seem appear become");

  /** After these such a verb tells of something done: "remained in the city", "appeared in court". */
  private static final Set<String> NOT_JOINED = Set.of(
      "in", "at", "on", "with", "by", "for", "from", "under", "to", "there", "behind", "until",
      "after", "before", "as", "and", "or", "that", "of", "into", "through", "since", "during",
      "within", "inside", "outside", "among", "between", "near", "over", "off", "out", "here",
      "today");

  private static final Set<String> DEGREES =
      Set.of("very", "so", "too", "quite", "more", "most", "less", "rather", "deeply", "extremely");

  /** Stems of verbs that leave it to their noun to say what is done: "made an appeal". */
  private static final Set<String> LIGHT = stems(
      "express make give take voice show hold launch file lodge reach issue conduct undertake "
          + "perform mount stage tender submit provide deliver suffer carry continue undergo");

  /** Those among them after which any noun that has a like tells it: "voiced optimism". */
  private static final Set<String> EXPRESSING = stems("express voice show");

  private static final int LIGHT_REACH = 6;

  /** Words that follow those of plans: "wants to go", "is set for talks", "is due on Friday". */
  private static final Set<String> OF_PLANS = Set.of("to", "for", "in", "on", "at");

  private MainVerb() {}

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" "))
        .map(Lexicon.english()::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The verb after its auxiliaries: "will also join" gives the term of "join".
   *
   * @param isHanding whether a token only hands the statement to a speaker
   */
  static String of(Reading reading, SentenceView view, Piece piece, IntPredicate isHanding) {
    Lexicon lexicon = reading.lexicon();
    Tokens tokens = view.tokens;
    int verb = piece.kind() == Piece.Kind.PARTICIPLE
        ? piece.from()
        : position(reading.verbs(), tokens, piece, isHanding);
    boolean without = piece.kind() == Piece.Kind.COORDINATE || piece.kind() == Piece.Kind.OPENING;
    if (verb == piece.to() && without) {
      verb = doing(lexicon, tokens, piece);
    }
    boolean helped = false;
    boolean is = false;
    for (int i = verb; i < Math.min(piece.to(), verb + 8); i++) {
      String word = tokens.lower(i);
      boolean joins = i == verb && isJoining(lexicon, tokens, i);
      boolean auxiliary = FiniteVerbs.isAuxiliary(word) || HELPING.contains(word) || joins;
      helped |= auxiliary;
      is |= OF_BEING.contains(word) || joins;
      boolean ofPlans = ClauseMood.isOfPlans(word) && OF_PLANS.contains(tokens.lower(i + 1));
      boolean degree = is && DEGREES.contains(word);
      if (auxiliary || word.endsWith("ly") || ofPlans || degree) {
        continue;
      }
      String phrase = lexicon.stem(word) + " " + lexicon.stem(tokens.lower(i + 1));
      if (lexicon.isConcept(phrase)) {
        return "w:" + phrase;
      }
      String idiom = lexicon.stem(word) + " " + lexicon.stem(tokens.lower(i + 2));
      if (tokens.lower(i + 1).equals("the") && lexicon.isIdiom(idiom)) {
        return "w:" + idiom;
      }
      boolean measures = tokens.kind(i) == Tokens.Kind.NUMBER || word.equals("percent");
      int bound = boundTo(lexicon, tokens, i, piece.to());
      if (bound > 0) {
        return "w:" + lexicon.stem(tokens.lower(bound));
      }
      if (refuses(lexicon, tokens, i) || helped && word.equals("to")) {
        helped = true;
        continue; // "refused to take part": what is not done
      }
      if (is && measures) {
        continue; // "was 78 percent effective"
      }
      String carried = carriedBy(lexicon, tokens, i, piece.to());
      if (!carried.isEmpty()) {
        return carried;
      }
      boolean tells = tokens.kind(i) == Tokens.Kind.WORD
          && !lexicon.isCommon(word)
          && (!helped || is || lexicon.isVerb(word));
      return tells ? "w:" + lexicon.stem(word) : "";
    }
    return "";
  }

  /** "With the council refusing to pay": what is done has no tense; the end where nothing is. */
  private static int doing(Lexicon lexicon, Tokens tokens, Piece piece) {
    for (int i = piece.from() + 1; i < piece.to(); i++) {
      if (tokens.lower(i).endsWith("ing") && lexicon.isVerb(tokens.lower(i))) {
        return i;
      }
    }
    return piece.to();
  }

  /** "Remains optimistic", "felt sure": being, though it does not say so. */
  private static boolean isJoining(Lexicon lexicon, Tokens tokens, int verb) {
    return JOINING.contains(lexicon.stem(tokens.lower(verb)))
        && verb + 1 < tokens.count()
        && tokens.kind(verb + 1) == Tokens.Kind.WORD
        && !NOT_JOINED.contains(tokens.lower(verb + 1));
  }

  /** "Expressed clear opposition": what is done is told by the noun; empty where the verb tells it. */
  private static String carriedBy(Lexicon lexicon, Tokens tokens, int verb, int to) {
    if (!LIGHT.contains(lexicon.stem(tokens.lower(verb)))) {
      return "";
    }
    String noun = "";
    for (int i = verb + 1; i < Math.min(to, verb + LIGHT_REACH); i++) {
      String word = tokens.lower(i);
      String phrase = lexicon.stem(word) + " " + lexicon.stem(tokens.lower(i + 1));
      if (lexicon.isVerb(word) && lexicon.isConcept(phrase)) {
        return "w:" + phrase; // "a push for"
      }
      boolean before = Lexicon.PASSED_OVER.contains(word) || word.endsWith("ly");
      if (before && noun.isEmpty()) {
        continue;
      }
      if (tokens.kind(i) != Tokens.Kind.WORD || lexicon.isCommon(word)) {
        break;
      }
      noun = word;
    }
    String stem = noun.isEmpty() ? "" : lexicon.stem(noun);
    boolean deed = !noun.isEmpty() && lexicon.isVerb(noun) && !lexicon.isGeneral(stem);
    boolean feeling = !noun.isEmpty()
        && EXPRESSING.contains(lexicon.stem(tokens.lower(verb)))
        && lexicon.isConcept(stem);
    return deed || feeling ? "w:" + stem : "";
  }

  /** The token of the verb with tense that carries the clause; its end where there is none. */
  static int position(FiniteVerbs verbs, Tokens tokens, Piece piece, IntPredicate isHanding) {
    int verb = piece.from();
    if (SUBORDINATORS.contains(tokens.lower(verb))) {
      while (verb < piece.to() && !tokens.word(verb).equals(",")) {
        verb++;
      }
      verb = verb == piece.to() ? piece.from() : verb; // "while she has hopes" is all of the clause
    }
    verb = next(verbs, tokens, piece, isHanding, verb);
    int later = afterAside(verbs, tokens, piece, isHanding, verb);
    verb = later < piece.to() ? later : verb;
    if (tokens.lower(verb + 1).equals("that") && verb + 2 < piece.to()) {
      int told = next(verbs, tokens, piece, isHanding, verb + 2);
      return told < piece.to() ? told : verb; // "the court found that he had lied"
    }
    return verb;
  }

  private static int next(
      FiniteVerbs verbs, Tokens tokens, Piece piece, IntPredicate isHanding, int from) {
    int verb = from;
    while (verb < piece.to()
        && (!piece.contains(verb) || isHanding.test(verb) || !verbs.isFinite(tokens, verb))) {
      verb++;
    }
    return verb;
  }

  /**
   * The verb of the clause itself where the one found stands in "men who had tried to flee" or ", jailed
   * for fraud,"; the end of the piece where it does not.
   */
  private static int afterAside(
      FiniteVerbs verbs, Tokens tokens, Piece piece, IntPredicate isHanding, int verb) {
    if (verb >= piece.to()) {
      return piece.to();
    }
    String before = tokens.lower(verb - 1);
    if (before.equals(",")) {
      for (int i = verb + 1; i < piece.to() - 1; i++) {
        if (tokens.word(i).equals(",")) {
          int found = next(verbs, tokens, piece, isHanding, i + 1);
          return found <= i + 3 ? found : piece.to();
        }
      }
    }
    if (before.equals("who") || before.equals("which")) {
      int from = verb + 1;
      while (HELPING.contains(tokens.lower(from))
          || FiniteVerbs.isAuxiliary(tokens.lower(verb)) && from == verb + 1) {
        from++;
      }
      int found = next(verbs, tokens, piece, isHanding, from);
      boolean joined = found < piece.to()
          && (tokens.lower(found - 1).equals("and") || tokens.lower(found - 1).equals("to"));
      return joined ? piece.to() : found;
    }
    return piece.to();
  }
}
