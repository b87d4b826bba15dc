package org.nightdesk.enrichment.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.text.Tokens;

/**
 * What one stage tells as to be, and a later one as having been on another day or in another place. A
 * plan that was kept, whatever else the same people did, is none.
 */
final class OverturnedPlans {
  private static final int FEWEST_PEOPLE = 2;

  /** Days after a plan was told from which on another event of the sort is as likely. */
  private static final int LONGEST = 14;

  /** Clauses of either sort that are looked at. */
  private static final int MOST = 400;

  private final ComparedStory affair;
  private final Map<ArticleId, Integer> stageOf;
  private final DifferenceWriter writer;
  private final Lexicon lexicon = Lexicon.english();

  OverturnedPlans(ComparedStory affair, Map<ArticleId, Integer> stageOf) {
    this.affair = affair;
    this.stageOf = stageOf;
    this.writer = new DifferenceWriter(affair);
  }

  /** A clause with the towns it is said to be in, and the states. */
  private record Placed(Clause clause, Set<String> towns, Set<String> states) {
    String deed() {
      return new TreeSet<>(clause.people()) + " " + clause.action();
    }
  }

  List<Difference> find() {
    List<Placed> plans = clauses(Clause.Mode.PLANNED);
    List<Placed> held = clauses(Clause.Mode.TOLD);
    Map<String, Set<Placed>> overturned = new TreeMap<>();
    Map<String, Set<Placed>> events = new TreeMap<>();
    for (Placed plan : plans) {
      List<Placed> after =
          held.stream().filter(event -> isOneEvent(plan, event)).toList();
      if (after.stream().anyMatch(event -> agrees(plan, event))) {
        continue;
      }
      for (Placed event : after) {
        if (isOtherwise(plan, event)) {
          overturned.computeIfAbsent(plan.deed(), deed -> inOrder()).add(plan);
          events.computeIfAbsent(plan.deed(), deed -> inOrder()).add(event);
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    overturned.forEach((deed, told) ->
        difference(List.copyOf(told), List.copyOf(events.getOrDefault(deed, Set.of())), found));
    return found;
  }

  private static Set<Placed> inOrder() {
    return new TreeSet<>((one, other) -> Clause.ORDER.compare(one.clause(), other.clause()));
  }

  private void difference(List<Placed> plans, List<Placed> events, List<Difference> found) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    List<Clause> all = new ArrayList<>();
    for (Placed plan : plans) {
      versionOf.put(source(plan.clause()), "planned");
      all.add(plan.clause());
    }
    for (Placed event : events) {
      versionOf.put(source(event.clause()), "held");
      all.add(event.clause());
    }
    writer
        .write(
            Difference.Kind.REVISION,
            writer.namesIn(all),
            "planned: " + told(plans.getFirst()) + " / held: " + told(events.getFirst()),
            versionOf,
            DifferenceWriter.Values.NONE)
        .ifPresent(found::add);
  }

  private List<Placed> clauses(Clause.Mode mode) {
    return affair.clauses().stream()
        .filter(clause -> clause.mode() == mode && clause.isPlain())
        .filter(clause ->
            clause.people().size() >= FEWEST_PEOPLE && !clause.action().isEmpty())
        .limit(MOST)
        .map(clause -> new Placed(clause, townsOf(clause), statesOf(clause)))
        .toList();
  }

  /** What is "in" a place: others are only spoken of. */
  private Set<String> townsOf(Clause clause) {
    String words = clause.where().in(affair.text(clause));
    Set<String> towns = new TreeSet<>();
    for (String place : clause.places()) {
      if (words.contains(" in " + affair.nameOf(place))) {
        towns.add(place);
      }
    }
    statesAfterIn(clause, true).forEach(nation -> towns.add("c:" + nation));
    return towns;
  }

  private Set<String> statesOf(Clause clause) {
    Set<String> states = new TreeSet<>();
    statesAfterIn(clause, false).forEach(nation -> states.add("n:" + nation));
    return states;
  }

  private Set<String> statesAfterIn(Clause clause, boolean capitals) {
    Set<String> nations = new TreeSet<>();
    Tokens tokens = Tokens.of(affair.text(clause), clause.where());
    for (int i = 1; i < tokens.count(); i++) {
      String nation = lexicon.nation(tokens.lower(i));
      if (!nation.isEmpty()
          && tokens.lower(i - 1).equals("in")
          && lexicon.isCapital(tokens.lower(i)) == capitals) {
        nations.add(nation);
      }
    }
    return nations;
  }

  /** The same people, the same deed, and not one that the plan's own article could look back on. */
  private boolean isOneEvent(Placed plan, Placed event) {
    Clause before = plan.clause();
    Clause after = event.clause();
    String published = before.setting().published();
    boolean later =
        stageOf.getOrDefault(before.articleId(), 0) < stageOf.getOrDefault(after.articleId(), 0);
    return later
        && plan.deed().equals(event.deed())
        && after.days().stream().noneMatch(day -> day.compareTo(published) < 0)
        && isSoonAfter(published, after.setting().published());
  }

  private static boolean isSoonAfter(String planned, String told) {
    try {
      return !LocalDate.parse(told).isAfter(LocalDate.parse(planned).plusDays(LONGEST));
    } catch (DateTimeException e) {
      return false; // undated: no telling how long after
    }
  }

  /** Towns are set against towns, states against states: a town may lie in the state. */
  private static boolean isOtherwise(Placed plan, Placed event) {
    return apart(plan.clause().days(), event.clause().days())
        || apart(plan.towns(), event.towns())
        || apart(plan.states(), event.states());
  }

  private static boolean agrees(Placed plan, Placed event) {
    boolean shared = !Collections.disjoint(plan.clause().days(), event.clause().days())
        || !Collections.disjoint(plan.towns(), event.towns());
    return shared && !isOtherwise(plan, event);
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private String told(Placed placed) {
    List<String> parts = new ArrayList<>();
    placed.towns().forEach(place -> parts.add(affair.nameOf(place)));
    placed.states().forEach(state -> parts.add(affair.nameOf(state)));
    parts.addAll(new TreeSet<>(placed.clause().days()));
    return String.join(", ", parts);
  }

  private PointSource source(Clause clause) {
    return affair.writer().sourceOf(clause, PointWriter.ownStance(clause));
  }
}
