package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one source says is not, and another says is, though neither answers the other: "no shots were
 * fired" and "heard two shots". That nobody has died is no contradiction of a death that a later article
 * tells of.
 */
final class Contraries {
  /** Share of either clause that the other tells, at least, where both say the same is done. */
  private static final double SAME_DEED = 0.25;

  /** Share of the clause that says no, where only what it says no to is told in the other one. */
  private static final double SAME_THING = 0.4;

  /** Weight both must have in common. */
  private static final double LEAST_SHARED = 0.6;

  /** Clauses that say no which are looked at, so that large stories stay cheap. */
  private static final int MOST = 60;

  private static final int MOST_OTHERS = 600;

  /** Clauses that may tell of the thing of which opposites are told. */
  private static final int MOST_WITH_THING = 4;

  private final ComparedStory story;
  private final DifferenceWriter writer;
  private final Lexicon lexicon = Lexicon.english();

  /** The points each clause stands in. */
  private final Map<Clause, Set<String>> points = new IdentityHashMap<>();

  /** Those of points whose dispute is told already. */
  private final Set<Clause> disputed = Collections.newSetFromMap(new IdentityHashMap<>());

  Contraries(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
    for (PointWriter.Draft draft : story.drafts()) {
      if (draft.standing() == Point.Standing.DISPUTED) {
        disputed.addAll(draft.clauses());
      }
      draft
          .clauses()
          .forEach(
              clause -> points.computeIfAbsent(clause, any -> new HashSet<>()).add(draft.id()));
    }
  }

  List<Difference> find() {
    List<Difference> found = new ArrayList<>();
    if (story.clauses().size() > MOST_OTHERS) {
      return found;
    }
    List<Clause> negated = story.clauses().stream()
        .filter(clause -> clause.tone() == Clause.Tone.NEGATED)
        .filter(clause -> clause.mode() != Clause.Mode.POSSIBLE && !disputed.contains(clause))
        .limit(MOST)
        .toList();
    List<Clause> told = story.clauses().stream()
        .filter(clause -> clause.isPlain() && clause.mode() == Clause.Mode.TOLD)
        .filter(clause -> clause.isReported() && !disputed.contains(clause))
        .limit(MOST)
        .toList();
    Set<Clause> used = Collections.newSetFromMap(new IdentityHashMap<>());
    firstDeaths(negated, used).ifPresent(found::add);
    for (Clause no : negated) {
      Clause best = null;
      double most = 0;
      for (Clause yes : story.clauses()) {
        double shared = contrary(no, yes);
        if (shared > most && !used.contains(yes)) {
          best = yes;
          most = shared;
        }
      }
      if (best != null && !used.contains(no)) {
        used.add(best);
        difference(no, best).ifPresent(found::add);
      }
    }
    for (Clause one : told) {
      for (Clause other : story.clauses()) {
        if (!used.contains(one) && !used.contains(other) && saysTheOpposite(one, other)) {
          used.add(one);
          used.add(other);
          difference(one, other).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** All who told that nobody had died, and all who tell of a death since. */
  private Optional<Difference> firstDeaths(List<Clause> negated, Set<Clause> used) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    List<Clause> told = new ArrayList<>();
    for (Clause no : negated) {
      for (Clause yes : tellsOfDeath(no) ? story.clauses() : List.<Clause>of()) {
        if (yes.isPlain() && yes.mode() == Clause.Mode.TOLD && isFirstDeath(no, yes)) {
          versionOf.put(source(no), "none");
          versionOf.put(source(yes), "a death");
          told.addAll(List.of(no, yes));
        }
      }
    }
    used.addAll(told);
    return writer.write(
        Difference.Kind.REVISION,
        writer.namesIn(told),
        "no deaths at first / deaths by now",
        versionOf,
        DifferenceWriter.Values.NONE);
  }

  /** "The brakes had failed", "the brakes had worked": of one thing, and by different people. */
  private boolean saysTheOpposite(Clause one, Clause other) {
    Likeness likeness = story.likeness();
    boolean comparable = other.isPlain()
        && other.mode() == Clause.Mode.TOLD
        && !disputed.contains(other)
        && (other.article() != one.article() || isToldByAnother(one, other))
        && !one.attributedTo().equals(other.attributedTo())
        && !isInOnePoint(one, other)
        && !Likeness.isElsewhere(one, other)
        && !likeness.isPlacedApart(one, other);
    if (!comparable) {
      return false;
    }
    return areOpposite(likeness.of(one).action, likeness.of(other).action)
        && likeness.match(one, other).mass() >= LEAST_SHARED
        && sharesThing(one, other);
  }

  /** Whether what the one does is the opposite of what the other does; below 0 where nothing is done. */
  private boolean areOpposite(int one, int other) {
    return one >= 0 && other >= 0 && story.likeness().vocabulary().kinship(one, other) < 0;
  }

  /** A word that few clauses have and both tell. */
  private boolean sharesThing(Clause a, Clause b) {
    Vocabulary vocabulary = story.likeness().vocabulary();
    return Likeness.shared(a, b).stream()
        .anyMatch(term -> isTelling(term) && vocabulary.clausesWith(term) <= MOST_WITH_THING);
  }

  /** Weight both have in common where one says that not and the other that so; otherwise 0. */
  private double contrary(Clause no, Clause yes) {
    Likeness likeness = story.likeness();
    boolean said = yes.isPlain()
        && yes.mode() != Clause.Mode.POSSIBLE
        && !(no.mode() == Clause.Mode.TOLD && yes.mode() == Clause.Mode.PLANNED)
        && !isLimitedInTime(no)
        && !likeness.decides(yes)
        && !disputed.contains(yes)
        && (yes.article() != no.article() || isToldByAnother(no, yes))
        && !isInOnePoint(no, yes)
        && !Likeness.isElsewhere(no, yes)
        && !likeness.isPlacedApart(no, yes);
    if (!said) {
      return 0;
    }
    Match match = likeness.match(no, yes);
    if (match.mass() < LEAST_SHARED || match.opposed()) {
      return 0;
    }
    boolean deed = match.action() == 1
        && isTelling(no.action())
        && Math.min(match.directA(), match.directB()) >= SAME_DEED;
    boolean thing =
        match.directA() >= SAME_THING && DeniedThing.isTold(yes, DeniedThing.of(lexicon, no));
    return deed || thing ? match.mass() : 0;
  }

  /** "No flights before Friday": what is told of Friday is no contradiction. */
  private static boolean isLimitedInTime(Clause no) {
    String words = " " + no.words() + " ";
    return words.contains(" before ") || words.contains(" until ");
  }

  /** "Nobody was killed", and a later article tells of a death, while none had told of one by then. */
  private boolean isFirstDeath(Clause no, Clause yes) {
    String day = no.setting().published();
    return tellsOfDeath(no)
        && tellsOfDeath(yes)
        && yes.setting().published().compareTo(day) > 0
        && !day.isEmpty()
        && !FigureGrouper.tellsOfEarlier(yes)
        && story.clauses().stream()
            .noneMatch(clause -> clause.isPlain()
                && tellsOfDeath(clause)
                && clause.setting().published().compareTo(day) <= 0);
  }

  private boolean tellsOfDeath(Clause clause) {
    String deadThings = DeadThings.isTold(clause) ? lexicon.term("dead") : "";
    return clause.terms().stream()
        .filter(term -> !term.equals(deadThings))
        .anyMatch(term -> lexicon.isOf(term, "die") || lexicon.isOf(term, "kill"));
  }

  private boolean isInOnePoint(Clause a, Clause b) {
    return !Collections.disjoint(
        points.getOrDefault(a, Set.of()), points.getOrDefault(b, Set.of()));
  }

  private static boolean isToldByAnother(Clause a, Clause b) {
    return !a.evidence().equals(b.evidence()) && Likeness.speakersApart(a.speakers(), b.speakers());
  }

  private boolean isTelling(String term) {
    return DeniedThing.isTelling(lexicon, term);
  }

  private Optional<Difference> difference(Clause no, Clause yes) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    versionOf.put(source(no), "not so");
    versionOf.put(source(yes), "so");
    return writer.write(
        Difference.Kind.CONFLICT,
        writer.namesIn(List.of(no, yes)),
        "not so / so",
        versionOf,
        DifferenceWriter.Values.NONE);
  }

  private PointSource source(Clause clause) {
    return story.writer().sourceOf(clause, PointWriter.ownStance(clause));
  }
}
