package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;

/** Groups the figures of different articles that tell of the same thing, and compares them. */
final class FigureGrouper {
  /** Figures of one kind and unit beyond which they are only grouped inside points. */
  private static final int CROWDED = 600;

  private static final Set<String> TOLLS = Set.of(
      "injured",
      "wounded",
      "killed",
      "dead",
      "missing",
      "arrested",
      "detained",
      "evacuated",
      "death",
      "casualty",
      "victim",
      "homeless");

  /** A figure, the clause it stands in, and the point that clause belongs to. */
  record Placed(Figure figure, Clause clause, String pointId) {}

  /** Figures of one thing. */
  record Group(String id, List<Placed> figures, FigureComparison.Agreement agreement) {}

  private final ComparedStory story;
  private final Likeness likeness;
  private final Map<String, Integer> tolls = new HashMap<>();
  private final List<Group> groups;

  FigureGrouper(ComparedStory story) {
    this.story = story;
    this.likeness = story.likeness();
    for (StoryMaterial.Told told : story.material().articles()) {
      told.facts()
          .figures()
          .forEach(
              figure -> tolls.merge(told.facts().article() + " " + figure.unit(), 1, Integer::sum));
    }
    this.groups = findGroups();
  }

  /** The groups with at least two figures of different articles, by id. */
  List<Group> groups() {
    return groups;
  }

  /** One row for each figure of the material, by article in its order, then position. */
  List<FigureComparison> compare() {
    Map<ArticleId, Map<Span, FigureComparison>> grouped = new HashMap<>();
    for (Group group : groups) {
      for (Placed placed : group.figures()) {
        ArticleId article = placed.clause().articleId();
        grouped
            .computeIfAbsent(article, unused -> new HashMap<>())
            .put(
                placed.figure().where(),
                new FigureComparison(
                    article, placed.figure().where(), group.id(), group.agreement()));
      }
    }
    List<FigureComparison> rows = new ArrayList<>();
    for (StoryMaterial.Told told : story.material().articles()) {
      ArticleId article = told.facts().article();
      for (Figure figure : told.facts().figures()) {
        FigureComparison known = grouped.getOrDefault(article, Map.of()).get(figure.where());
        rows.add(
            known != null
                ? known
                : new FigureComparison(
                    article, figure.where(), "", FigureComparison.Agreement.SINGLE));
      }
    }
    return rows;
  }

  private List<Group> findGroups() {
    Map<String, List<Placed>> byUnit = new TreeMap<>();
    for (PointWriter.Draft draft : story.drafts()) {
      for (Clause clause : draft.clauses()) {
        for (Figure figure : clause.figures()) {
          boolean toll = TOLLS.contains(figure.unit());
          String key =
              toll ? figure.unit() : figure.kind() + " " + figure.unit() + " " + figure.per();
          byUnit
              .computeIfAbsent(key, unused -> new ArrayList<>())
              .add(new Placed(figure, clause, draft.id()));
        }
      }
    }
    List<Group> found = new ArrayList<>();
    for (List<Placed> figures : byUnit.values()) {
      figures.sort(Comparator.comparing(Placed::clause, Clause.ORDER)
          .thenComparing(placed -> placed.figure().where()));
      for (List<Placed> group : joined(figures)) {
        if (group.stream().map(placed -> placed.clause().articleId()).distinct().count() > 1) {
          found.add(group(group));
        }
      }
    }
    found.sort(Comparator.comparing(Group::id));
    return List.copyOf(found);
  }

  private List<List<Placed>> joined(List<Placed> figures) {
    List<List<Placed>> groups = new ArrayList<>();
    boolean crowded = figures.size() > CROWDED;
    for (Placed placed : figures) {
      List<Placed> home = null;
      for (List<Placed> group : groups) {
        if (home == null
            && (!crowded || group.getFirst().pointId().equals(placed.pointId()))
            && group.stream().allMatch(other -> areOfOneThing(other, placed))) {
          home = group;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(placed);
    }
    return groups;
  }

  private boolean areOfOneThing(Placed a, Placed b) {
    boolean agree = Values.agree(a.figure(), b.figure());
    if (a.pointId().equals(b.pointId())) {
      return agree || a.clause().article() != b.clause().article();
    }
    boolean sameArticle = a.clause().article() == b.clause().article();
    if (isToll(a) && isToll(b) && !sameArticle) {
      return !Likeness.isElsewhere(cutOut(a), cutOut(b));
    }
    return !sameArticle
        && !isHypothetical(a.clause())
        && !isHypothetical(b.clause())
        && likeness.ofSubject(a.clause(), b.clause()) >= (agree ? 0.6 : 0.8) * Likeness.SAME;
  }

  /** A story has one toll: the only figure of an article for its injured is that of the event. */
  private boolean isToll(Placed placed) {
    String unit = placed.figure().unit();
    return TOLLS.contains(unit)
        && !isHypothetical(placed.clause())
        && tolls.getOrDefault(placed.clause().articleId() + " " + unit, 0) == 1;
  }

  /** The clause as it was cut, before its sentence was put together again. */
  private Clause cutOut(Placed placed) {
    return story.clauses().stream()
        .filter(clause -> clause.articleId().equals(placed.clause().articleId()))
        .filter(clause -> clause.figures().contains(placed.figure()))
        .findFirst()
        .orElse(placed.clause());
  }

  private static boolean isHypothetical(Clause clause) {
    return clause.mode() == Clause.Mode.POSSIBLE;
  }

  private static Group group(List<Placed> figures) {
    Placed first = figures.getFirst();
    String id = Ids.mint(
        'g',
        first.clause().evidence().toString(),
        Integer.toString(first.figure().where().start()));
    return new Group(id, List.copyOf(figures), agreement(figures));
  }

  private static FigureComparison.Agreement agreement(List<Placed> figures) {
    FigureComparison.Agreement worst = FigureComparison.Agreement.AGREES;
    for (int i = 0; i < figures.size(); i++) {
      for (int k = i + 1; k < figures.size(); k++) {
        Placed a = figures.get(i);
        Placed b = figures.get(k);
        if (Values.agree(a.figure(), b.figure())) {
          continue;
        }
        if (!isOtherTime(a, b)) {
          return FigureComparison.Agreement.DIFFERS;
        }
        worst = FigureComparison.Agreement.OTHER_TIME;
      }
    }
    return worst;
  }

  private static boolean isOtherTime(Placed a, Placed b) {
    boolean asOf = !a.figure().asOf().isEmpty()
        && !b.figure().asOf().isEmpty()
        && !a.figure().asOf().equals(b.figure().asOf());
    boolean dates = !a.clause().date().isEmpty()
        && !b.clause().date().isEmpty()
        && !a.clause().date().equals(b.clause().date());
    return asOf || dates;
  }

  static boolean isVague(Placed placed) {
    return placed.figure().amount() instanceof Amount.Vague;
  }
}
