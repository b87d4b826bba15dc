package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one article tells as to come, and another as put off, called off or lifted. */
final class ChangedPlans {
  /** Weight that a plan and what is not to be after all must have in common. */
  private static final double LEAST_SHARED = 0.6;

  /** The same for words alone, whatever names stand beside them. */
  private static final double LEAST_WORDS = 1.2;

  /** Likeness of what both tell of from which they tell of one plan. */
  private static final double ONE_PLAN = 0.42;

  /** The same where they share words enough. */
  private static final double ABOUT_ONE = 0.3;

  /** Share of a plan that a clause with another verb must tell, to say that it is not to be. */
  private static final double LARGELY = 0.45;

  /** Clauses of either sort that are looked at, so that large stories stay cheap. */
  private static final int MOST = 400;

  private final ComparedStory story;
  private final DifferenceWriter writer;

  ChangedPlans(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  List<Difference> find() {
    Likeness likeness = story.likeness();
    Set<String> tellingOfChange = new HashSet<>(); // "will not open in May as planned but in June"
    for (Clause clause : story.clauses()) {
      if (isTakenBack(likeness, clause)) {
        tellingOfChange.add(sentenceOf(clause));
      }
    }
    List<Clause> plans = story.clauses().stream()
        .filter(clause -> clause.mode() == Clause.Mode.PLANNED && !likeness.changes(clause))
        .filter(clause -> !tellingOfChange.contains(sentenceOf(clause)))
        .limit(MOST)
        .toList();
    List<Clause> changes = story.clauses().stream()
        .filter(clause -> isTakenBack(likeness, clause))
        .limit(MOST)
        .toList();
    List<Difference> found = new ArrayList<>();
    for (Clause change : changes) {
      Map<PointSource, String> versionOf = new LinkedHashMap<>();
      List<Clause> told = new ArrayList<>(List.of(change));
      Map<Integer, Clause> likest = new TreeMap<>();
      for (Clause plan : plans) {
        if (plan.article() < change.article() && isOnePlan(plan, change)) {
          likest.merge(
              plan.article(),
              plan,
              (one, other) ->
                  likeness.sharedWords(one, change) >= likeness.sharedWords(other, change)
                      ? one
                      : other);
        }
      }
      for (Clause plan : likest.values()) {
        if (!plan.evidence().equals(change.evidence())) {
          versionOf.put(source(plan), "planned");
          told.add(plan);
        }
      }
      if (!versionOf.isEmpty()) {
        versionOf.put(source(change), "changed");
        writer
            .write(
                Difference.Kind.REVISION,
                writer.namesIn(told),
                "planned / changed",
                versionOf,
                DifferenceWriter.Values.NONE)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static String sentenceOf(Clause clause) {
    return clause.articleId() + " " + clause.evidence();
  }

  /** Told as put off or dropped; or as what is not to be after all: "the airline will not appeal". */
  private static boolean isTakenBack(Likeness likeness, Clause clause) {
    boolean told = clause.mode() == Clause.Mode.TOLD && clause.isPlain();
    boolean notToBe = clause.mode() == Clause.Mode.PLANNED && clause.tone() == Clause.Tone.NEGATED;
    return told && likeness.changes(clause) || notToBe;
  }

  private boolean isOnePlan(Clause plan, Clause change) {
    Likeness likeness = story.likeness();
    if (change.mode() == Clause.Mode.PLANNED) {
      Match match = likeness.match(plan, change);
      String published = change.setting().published();
      boolean beside = match.action() > -1 && match.directA() >= LARGELY;
      return (match.action() > 0 || beside)
          && match.mass() >= LEAST_SHARED
          && plan.isPlain()
          && published.compareTo(plan.setting().published()) > 0;
    }
    double subject = likeness.ofSubject(plan, change);
    return subject >= ONE_PLAN
        || subject >= ABOUT_ONE
            && likeness.sharedWords(plan, change) >= LEAST_WORDS
            && !likeness.isPlacedApart(plan, change);
  }

  private PointSource source(Clause clause) {
    return story.writer().sourceOf(clause, PointWriter.ownStance(clause));
  }
}
