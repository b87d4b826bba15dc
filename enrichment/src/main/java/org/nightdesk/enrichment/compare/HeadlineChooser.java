package org.nightdesk.enrichment.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/** Takes the headline that fits the story's points best and shouts least. */
final class HeadlineChooser {
  private static final Set<String> SHOUTING = Set.of(
      "secret",
      "secretly",
      "dramatic",
      "dramatically",
      "shock",
      "shocking",
      "stunning",
      "bombshell",
      "explosive",
      "sensational",
      "chaos",
      "fury",
      "furious",
      "slams",
      "blasts",
      "horror",
      "terrifying",
      "unbelievable",
      "breaking",
      "exclusive",
      "revealed",
      "amazing",
      "insane",
      "outrage",
      "meltdown",
      "nightmare",
      "devastating",
      "jaw-dropping");

  /** What each cue of sensation costs, in shares of the best possible fit. */
  private static final double COST = 0.25;

  /** Scores as near as this are a tie, and the newer headline wins. */
  private static final double NEAR = 0.02;

  /** Words of a usual headline; a longer one fits better when it tells more of the points. */
  private static final int USUAL_WORDS = 8;

  private final Lexicon lexicon;
  private final TermWeights weights;

  HeadlineChooser(Lexicon lexicon, TermWeights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /** The headline; empty where no article has one. Ties go to the newer article. */
  String choose(ComparedStory story) {
    String best = "";
    double bestScore = Double.NEGATIVE_INFINITY;
    List<String> titles = story.material().articles().stream()
        .map(told -> told.article().about().title())
        .filter(title -> !title.isEmpty())
        .toList();
    if (titles.size() < 2) {
      return titles.isEmpty() ? "" : titles.getFirst();
    }
    Set<String> told = new HashSet<>();
    for (PointWriter.Draft draft : story.drafts()) {
      if (draft.articles() > 1) {
        draft.clauses().forEach(clause -> told.addAll(clause.terms()));
      }
    }
    boolean shared = !told.isEmpty();
    if (!shared) {
      story.clauses().forEach(clause -> told.addAll(clause.terms()));
    }
    for (String title : titles) {
      double score = score(title, told);
      if (score >= bestScore - NEAR) {
        best = title;
        bestScore = Math.max(score, bestScore);
      }
    }
    return best;
  }

  private double score(String title, Set<String> told) {
    Tokens tokens = Tokens.of(title, new Span(0, title.length()));
    double fit = 0;
    int words = 0;
    int shouts = 0;
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.lower(i);
      if (word.equals("!") || word.equals("?") || SHOUTING.contains(word) || isShouted(tokens, i)) {
        shouts++;
      }
      if (tokens.kind(i) != Tokens.Kind.WORD) {
        continue;
      }
      words++;
      String nation = lexicon.nation(word);
      String meaning = "w:" + lexicon.stem(word);
      boolean known = told.contains(meaning) || !nation.isEmpty() && told.contains("n:" + nation);
      fit += known && !lexicon.isCommon(word) ? Math.min(3.0, weights.of(meaning)) : 0;
    }
    double size = Math.sqrt(USUAL_WORDS * Math.max(6, words));
    return fit / (3 * size) * 2 - COST * shouts - (words > 18 ? 0.02 * (words - 18) : 0);
  }

  private static boolean isShouted(Tokens tokens, int i) {
    String word = tokens.word(i);
    return word.length() > 5 && word.chars().allMatch(Character::isUpperCase);
  }
}
