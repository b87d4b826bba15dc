package org.nightdesk.enrichment.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.enrichment.figure.Figure;

/** Which figures of a story are the only ones their article gives for a {@link Slot}. */
final class Slots {
  /** Likeness of what two clauses tell of from which figures of one slot are versions. */
  private static final double OF_ONE_SUBJECT = 0.2;

  /** Values further apart are of different things. */
  private static final double MOST_TIMES = 2.6;

  private final Likeness likeness;
  private final Map<Figure, Slot> slotOf = new IdentityHashMap<>();

  /** The values that an article gives for a slot. */
  private final Map<String, Set<String>> values = new HashMap<>();

  Slots(ComparedStory story) {
    this.likeness = story.likeness();
    for (Clause clause : story.clauses()) {
      for (Figure figure : clause.figures()) {
        Slot slot = Slot.of(figure, story.text(clause), clause.where());
        if (slot != Slot.NONE) {
          slotOf.put(figure, slot);
          values
              .computeIfAbsent(clause.articleId() + " " + slot, any -> new TreeSet<>())
              .add(FigureTerms.value(figure));
        }
      }
    }
  }

  /** Whether two figures of different articles are values of one slot, whatever else is told. */
  boolean areOne(FigureGrouper.Placed a, FigureGrouper.Placed b) {
    Slot slot = slotOf.getOrDefault(a.figure(), Slot.NONE);
    Clause first = a.clause();
    Clause second = b.clause();
    return slot != Slot.NONE
        && slot == slotOf.get(b.figure())
        && isOnly(a, slot)
        && isOnly(b, slot)
        && areNear(a.figure(), b.figure())
        && first.mode() != Clause.Mode.POSSIBLE
        && second.mode() != Clause.Mode.POSSIBLE
        && !likeness.of(first).ofAnother
        && !likeness.of(second).ofAnother
        && FigureGrouper.tellsOfEarlier(first) == FigureGrouper.tellsOfEarlier(second)
        && !likeness.isPlacedApart(first, second)
        && likeness.ofSubject(first, second) >= OF_ONE_SUBJECT;
  }

  private boolean isOnly(FigureGrouper.Placed placed, Slot slot) {
    return values
            .getOrDefault(placed.clause().articleId() + " " + slot, Set.of())
            .size()
        == 1;
  }

  private static boolean areNear(Figure a, Figure b) {
    double one = Values.high(a).abs().doubleValue() * FigureTerms.scale(a);
    double other = Values.high(b).abs().doubleValue() * FigureTerms.scale(b);
    return Math.max(one, other) <= MOST_TIMES * Math.min(one, other);
  }
}
