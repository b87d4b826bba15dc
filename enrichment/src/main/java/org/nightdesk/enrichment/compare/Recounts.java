package org.nightdesk.enrichment.compare;

import java.util.IdentityHashMap;
import java.util.Map;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/** Figures that somebody else gives for what was counted already: "the police put the number at 95,000". */
final class Recounts {
  /** Kinship from which a noun is what a clause tells of. */
  private static final double TOLD = 0.5;

  private final ComparedStory story;
  private final Lexicon lexicon = Lexicon.english();
  private final Map<Figure, NumberOf> numbers = new IdentityHashMap<>();

  Recounts(ComparedStory story) {
    this.story = story;
    for (Clause clause : story.clauses()) {
      for (Figure figure : clause.figures()) {
        NumberOf number = NumberOf.of(figure, story.text(clause), clause.where());
        if (number.put()) {
          numbers.put(figure, number);
        }
      }
    }
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** Whether the first figure is another number of what the second one counts. */
  boolean of(FigureGrouper.Placed recount, FigureGrouper.Placed count) {
    NumberOf number = numbers.get(recount.figure());
    if (number == null
        || count.figure().kind() != FigureKind.COUNT
        || FigureTerms.isVague(count.figure())
        || numbers.containsKey(count.figure())
        || !FigureTerms.areNear(recount.figure(), count.figure())) {
      return false;
    }
    boolean oneArticle = recount.clause().article() == count.clause().article();
    return oneArticle
        ? isDirectlyAfter(recount.clause(), count.clause())
            && (number.noun().isEmpty() || canCount(number.noun(), count))
        : !number.noun().isEmpty()
            && canCount(number.noun(), count)
            && tellsOf(count.clause(), number.noun());
  }

  private static boolean isDirectlyAfter(Clause clause, Clause before) {
    return clause.evidence().paragraph() == before.evidence().paragraph()
        && clause.evidence().sentence() == before.evidence().sentence() + 1;
  }

  /** Whether both are people, or the noun is the unit. */
  private boolean canCount(String noun, FigureGrouper.Placed count) {
    String unit = count.figure().unit();
    String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return !unit.isEmpty() && lexicon.stem(unit).equals(lexicon.stem(noun))
        || FigureTerms.isPerson(singular) && FigureTerms.countsPeople(count.figure());
  }

  private boolean tellsOf(Clause clause, String noun) {
    Vocabulary vocabulary = story.likeness().vocabulary();
    int term = vocabulary.number(lexicon.term(noun));
    for (int other : story.likeness().terms(clause)) {
      if (vocabulary.kinship(term, other) >= TOLD) {
        return true;
      }
    }
    return false;
  }
}
