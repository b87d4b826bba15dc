package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sees to it that no two points of a story show the same words. A sentence with two facts stands in two
 * points; the one told by fewer then shows the wording of another of its sources, or is taken into the
 * other where it has none, for its sentence is read there.
 */
final class ShownOnce {
  private ShownOnce() {}

  /** The points in the order given, those left out that others show. */
  static List<PointWriter.Draft> of(List<PointWriter.Draft> drafts) {
    List<PointWriter.Draft> ranked = new ArrayList<>(drafts);
    ranked.sort(Comparator.comparingInt((PointWriter.Draft draft) -> -draft.articles())
        .thenComparingInt(draft -> -draft.sources().size())
        .thenComparing(PointWriter.Draft::id));
    Map<String, PointWriter.Draft> byWords = new LinkedHashMap<>();
    Map<String, PointWriter.Draft> byId = new LinkedHashMap<>();
    for (PointWriter.Draft draft : ranked) {
      String words = wordsOf(draft.shown());
      PointWriter.Draft other = byWords.get(words);
      if (other == null) {
        put(draft, words, byWords, byId);
        continue;
      }
      Optional<PointWriter.Draft> otherwise = otherWording(draft, byWords);
      if (otherwise.isPresent()) {
        put(otherwise.get(), wordsOf(otherwise.get().shown()), byWords, byId);
      } else if (draft.articles() == 1 && isAmong(draft, other)) {
        put(with(byId.getOrDefault(other.id(), other), draft.clauses()), words, byWords, byId);
      } else {
        byId.put(draft.id(), draft);
      }
    }
    List<PointWriter.Draft> kept = new ArrayList<>();
    for (PointWriter.Draft draft : drafts) {
      PointWriter.Draft known = byId.get(draft.id());
      if (known != null) {
        kept.add(known);
      }
    }
    return kept;
  }

  private static void put(
      PointWriter.Draft draft,
      String words,
      Map<String, PointWriter.Draft> byWords,
      Map<String, PointWriter.Draft> byId) {
    byWords.put(words, draft);
    byId.put(draft.id(), draft);
  }

  private static String wordsOf(PointSource source) {
    return Wording.normal(source.text());
  }

  /** Whether the other one cites all that the draft does, so that nothing is lost with it. */
  private static boolean isAmong(PointWriter.Draft draft, PointWriter.Draft other) {
    return draft.sources().stream()
        .allMatch(own -> other.sources().stream()
            .anyMatch(source ->
                source.article().equals(own.article()) && source.where().equals(own.where())));
  }

  private static Optional<PointWriter.Draft> otherWording(
      PointWriter.Draft draft, Map<String, PointWriter.Draft> taken) {
    for (PointSource source : draft.sources()) {
      for (Clause clause : draft.clauses()) {
        boolean tells = clause.articleId().equals(source.article())
            && source.where().contains(clause.where())
            && clause.mode() == draft.shownClause().mode();
        if (tells
            && !PointWriter.isAgainst(source.stance())
            && !taken.containsKey(wordsOf(source))) {
          return Optional.of(with(draft, source, clause));
        }
      }
    }
    return Optional.empty();
  }

  private static PointWriter.Draft with(
      PointWriter.Draft draft, PointSource shown, Clause shownClause) {
    return new PointWriter.Draft(
        draft.id(),
        draft.clauses(),
        draft.sources(),
        shown,
        shownClause,
        draft.standing(),
        draft.date(),
        draft.precision(),
        draft.planned());
  }

  private static PointWriter.Draft with(PointWriter.Draft draft, List<Clause> more) {
    List<Clause> clauses = new ArrayList<>(draft.clauses());
    clauses.addAll(more);
    return new PointWriter.Draft(
        draft.id(),
        List.copyOf(clauses),
        draft.sources(),
        draft.shown(),
        draft.shownClause(),
        draft.standing(),
        draft.date(),
        draft.precision(),
        draft.planned());
  }
}
