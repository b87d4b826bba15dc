package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.enrichment.text.Tokens;

/** Plans that changed: the same people are to do the same on another day or in another place. */
final class RevisionFinder {
  private static final int FEWEST_PEOPLE = 2;

  private final ComparedStory story;
  private final DifferenceWriter writer;
  private final Lexicon lexicon = Lexicon.english();

  RevisionFinder(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  /** A planned clause with the sentence that goes on about it, and where and when it is to be. */
  private record Plan(List<Clause> clauses, Set<String> places, Set<String> days) {
    Clause first() {
      return clauses.getFirst();
    }
  }

  List<Difference> find() {
    List<Plan> plans = plans();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      for (int k = i + 1; k < plans.size(); k++) {
        Plan a = plans.get(i);
        Plan b = plans.get(k);
        if (a.first().article() != b.first().article() && isSamePlan(a, b)) {
          boolean places = apart(a.places(), b.places());
          boolean days = apart(a.days(), b.days());
          if (days || places) {
            difference(a, b).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private Optional<Difference> difference(Plan a, Plan b) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    for (Plan plan : List.of(a, b)) {
      for (Clause clause : plan.clauses()) {
        versionOf.put(
            story.writer().sourceOf(clause, PointWriter.ownStance(clause)),
            plan == a ? "first" : "second");
      }
    }
    List<Clause> shared = List.of(a.first(), b.first());
    return writer.write(
        Difference.Kind.REVISION,
        writer.namesIn(shared),
        "planned: " + told(a) + " / " + told(b),
        versionOf,
        DifferenceWriter.Values.NONE);
  }

  private String told(Plan plan) {
    List<String> parts = new ArrayList<>();
    plan.places().forEach(place -> parts.add(story.nameOf(place)));
    parts.addAll(plan.days());
    return String.join(", ", parts);
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static boolean isSamePlan(Plan a, Plan b) {
    Set<String> people = new TreeSet<>(a.first().people());
    people.retainAll(b.first().people());
    boolean word = false;
    for (Clause first : a.clauses()) {
      for (Clause second : b.clauses()) {
        word |= Likeness.shared(first, second).stream().anyMatch(term -> term.startsWith("w:"));
      }
    }
    return people.size() >= FEWEST_PEOPLE && word && !otherPartner(a.first(), b.first());
  }

  /** Each names somebody the other does not, so the two are different meetings. */
  private static boolean otherPartner(Clause a, Clause b) {
    Set<String> onlyA = new TreeSet<>(a.people());
    onlyA.removeAll(b.people());
    Set<String> onlyB = new TreeSet<>(b.people());
    onlyB.removeAll(a.people());
    return !onlyA.isEmpty() && !onlyB.isEmpty();
  }

  private List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    List<Clause> clauses = story.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      List<Clause> parts = new ArrayList<>(List.of(clause));
      if (i + 1 < clauses.size() && goesOn(clause, clauses.get(i + 1))) {
        parts.add(clauses.get(i + 1));
      }
      boolean planned = clause.people().size() >= FEWEST_PEOPLE
          && parts.stream().anyMatch(part -> part.mode() == Clause.Mode.PLANNED);
      if (!planned) {
        continue;
      }
      Set<String> places = new TreeSet<>();
      Set<String> days = new TreeSet<>();
      for (Clause part : parts) {
        places.addAll(placesOf(part));
        days.addAll(part.days());
      }
      plans.add(new Plan(parts, places, days));
    }
    return plans;
  }

  private static boolean goesOn(Clause clause, Clause next) {
    boolean adjacent = next.article() == clause.article()
        && next.follows()
        && next.evidence().paragraph() == clause.evidence().paragraph()
        && next.evidence().sentence() == clause.evidence().sentence() + 1;
    String words = next.words();
    return adjacent
        && (words.startsWith("it will ")
            || words.startsWith("it is to ")
            || words.startsWith("they will ")
            || words.startsWith("they meet ")
            || words.startsWith("the meeting will ")
            || words.startsWith("the talks will "));
  }

  /** Places of the clause, states and parts of the world among them where "in" stands before. */
  private Set<String> placesOf(Clause clause) {
    Set<String> places = new TreeSet<>(clause.places());
    Tokens tokens = Tokens.of(story.text(clause), clause.where());
    for (int i = 1; i < tokens.count(); i++) {
      String nation = lexicon.nation(tokens.lower(i));
      if (!nation.isEmpty() && tokens.lower(i - 1).equals("in")) {
        places.add((lexicon.isCapital(tokens.lower(i)) ? "c:" : "n:") + nation);
      }
    }
    return places;
  }
}
