package org.nightdesk.enrichment.compare;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;

/** Whose age a figure is. */
final class AgeBearer {
  /** Characters between a name and the age that is told of it: "Tamm, the mayor, 58", "58-year-old mayor Tamm". */
  private static final int REACH = 30;

  private AgeBearer() {}

  /** Whether two ages are those of one person. */
  static boolean isOne(ComparedStory story, FigureGrouper.Placed a, FigureGrouper.Placed b) {
    Set<String> one = of(story, a);
    Set<String> other = of(story, b);
    if (!one.isEmpty() && !other.isEmpty()) {
      return one.equals(other);
    }
    return a.isInPointOf(b) && !isOfSomebodyNew(story, a) && !isOfSomebodyNew(story, b);
  }

  private static boolean isOfSomebodyNew(ComparedStory story, FigureGrouper.Placed age) {
    return isOfSomebodyNew(story.text(age.clause()), age.figure().where().start());
  }

  /** Entity keys of the person; empty where the text does not tell. */
  private static Set<String> of(ComparedStory story, FigureGrouper.Placed age) {
    Clause clause = age.clause();
    Set<String> named = namedBeside(story, age);
    if (!named.isEmpty()) {
      return named;
    }
    if (isOfSomebodyNew(story.text(clause), age.figure().where().start())) {
      return Set.of();
    }
    return clause.people().isEmpty()
        ? Likeness.entities(clause.setting().about())
        : clause.people().size() == 1 ? clause.people() : Set.of();
  }

  /** The one person whose name stands beside the age. */
  private static Set<String> namedBeside(ComparedStory story, FigureGrouper.Placed age) {
    Clause clause = age.clause();
    Span figure = age.figure().where();
    Map<Span, StoryMaterial.Named> names =
        story.material().entityOf().getOrDefault(clause.articleId(), Map.of());
    Set<String> beside = new HashSet<>();
    int nearest = REACH + 1;
    for (Map.Entry<Span, StoryMaterial.Named> name : names.entrySet()) {
      Span where = name.getKey();
      boolean person = name.getValue().type() == EntityType.PERSON;
      if (!person || !clause.sentence().contains(where)) {
        continue;
      }
      int gap = where.end() <= figure.start()
          ? figure.start() - where.end()
          : where.start() - figure.end();
      if (gap < nearest) {
        nearest = gap;
        beside.clear();
      }
      if (gap == nearest) {
        beside.add("e:" + name.getValue().entityId());
      }
    }
    return beside.size() == 1 ? beside : Set.of();
  }

  /** "A 34-year-old": somebody who has not been told of before. */
  private static boolean isOfSomebodyNew(String text, int start) {
    String before = Wording.normal(text.substring(Math.max(0, start - REACH), start));
    return before.equals("a") || before.endsWith(" a") || before.endsWith(" an");
  }
}
