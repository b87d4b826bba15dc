package org.nightdesk.enrichment.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;

/** Groups the figures of different articles that tell of the same thing, and compares them. */
final class FigureGrouper {
  /** Figures of one kind and unit beyond which they are only grouped inside points. */
  private static final int CROWDED = 600;

  /** Days before publication from which a dated clause tells of an earlier event. */
  private static final int LONG_AGO = 45;

  /** A figure, the clause it stands in, and the points that clause belongs to. */
  record Placed(Figure figure, Clause clause, Set<String> points) {
    boolean isInPointOf(Placed other) {
      return !Collections.disjoint(points, other.points);
    }
  }

  /**
   * Figures of one thing.
   *
   * @param kind how their values stand to one another; rounding where all agree
   */
  record Group(String id, List<Placed> figures, Difference.Kind kind) {
    FigureComparison.Agreement agreement() {
      return switch (kind) {
        case OTHER_TIME, REVISION -> FigureComparison.Agreement.OTHER_TIME;
        case SCOPE -> FigureComparison.Agreement.OTHER_SCOPE;
        case ROUNDING -> FigureComparison.Agreement.AGREES;
        case CONFLICT, FIGURE, ROLE, NAME, WORDING -> FigureComparison.Agreement.DIFFERS;
      };
    }
  }

  private final ComparedStory story;
  /** Likeness of what two clauses tell of from which equal figures in them are of one thing. */
  private static final double OF_ONE_SUBJECT = 0.42;

  /** The same for figures that are not equal. */
  private static final double OTHER_VALUE = 0.47;

  private static final double OTHER_ACTION = 0.55;

  private final Likeness likeness;
  private final Lexicon lexicon = Lexicon.english();
  private final FigureVersions versions;
  private final Recounts recounts;
  private final Map<String, Integer> tolls = new HashMap<>();

  /** The figures that articles tell as the toll, by article and fate. */
  private final Map<String, Figure> totals = new HashMap<>();

  private final Map<Figure, Fate> fates = new HashMap<>();
  private final Slots slots;
  private final Map<String, List<Figure>> inSentence = new HashMap<>();
  private final Map<Figure, Boolean> ofWhich = new IdentityHashMap<>();
  private final Map<Figure, Boolean> parts = new IdentityHashMap<>();
  private final List<Group> groups;

  FigureGrouper(ComparedStory story) {
    this.story = story;
    this.likeness = story.likeness();
    this.versions = new FigureVersions(story);
    this.recounts = new Recounts(story);
    Set<String> ofEarlier = new HashSet<>();
    for (Clause clause : story.clauses()) {
      if (tellsOfEarlier(clause)) {
        ofEarlier.add(clause.articleId() + " " + clause.evidence());
      }
    }
    for (Clause clause : story.clauses()) {
      boolean earlier = clause.date().isEmpty()
          && ofEarlier.contains(clause.articleId() + " " + clause.evidence());
      inSentence
          .computeIfAbsent(clause.articleId() + " " + clause.evidence(), any -> new ArrayList<>())
          .addAll(clause.figures());
      for (Figure figure : clause.figures()) {
        Fate fate = Fate.of(figure, story.text(clause), clause.where());
        if (fate != Fate.NONE
            && !earlier
            && tellsOfEvent(clause)
            && !PartOfCount.isOfOthers(story.text(clause), new Placed(figure, clause, Set.of()))) {
          fates.put(figure, fate);
          tolls.merge(clause.articleId() + " " + fate, 1, Integer::sum);
          if (versions.isTotal(clause, figure)) {
            totals.putIfAbsent(clause.articleId() + " " + fate, figure);
          }
        }
      }
    }
    this.slots = new Slots(story);
    this.groups = findGroups();
  }

  /** The groups of different articles, or with two counts that one article gives, by id. */
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
    if (story.material().articles().size() < 2 && recounts.isEmpty()) {
      return List.of();
    }
    Map<String, Set<String>> pointsOf = new HashMap<>();
    for (PointWriter.Draft draft : story.drafts()) {
      for (Clause clause : draft.clauses()) {
        clause
            .figures()
            .forEach(figure -> pointsOf
                .computeIfAbsent(placeOf(clause, figure), unused -> new TreeSet<>())
                .add(draft.id()));
      }
    }
    Map<String, List<Placed>> byFamily = new TreeMap<>();
    for (Clause clause : story.clauses()) {
      for (Figure figure : clause.figures()) {
        Set<String> points = pointsOf.getOrDefault(placeOf(clause, figure), Set.of());
        if (!points.isEmpty()) {
          byFamily
              .computeIfAbsent(FigureTerms.family(figure), unused -> new ArrayList<>())
              .add(new Placed(figure, clause, points));
        }
      }
    }
    List<Group> found = new ArrayList<>();
    for (List<Placed> figures : byFamily.values()) {
      figures.sort(Comparator.comparing(Placed::clause, Clause.ORDER)
          .thenComparing(placed -> placed.figure().where()));
      for (List<Placed> group : joined(figures)) {
        if (isOfSeveralArticles(group) || tellsTwice(group)) {
          found.add(group(group));
        }
      }
    }
    found.sort(Comparator.comparing(Group::id));
    return List.copyOf(found);
  }

  private static boolean isOfSeveralArticles(List<Placed> group) {
    int first = group.getFirst().clause().article();
    return group.stream().anyMatch(placed -> placed.clause().article() != first);
  }

  /** One article that counts something and tells how somebody else counts it. */
  private boolean tellsTwice(List<Placed> group) {
    return group.stream()
        .anyMatch(one -> group.stream().anyMatch(other -> recounts.of(one, other)));
  }

  private static String placeOf(Clause clause, Figure figure) {
    return clause.articleId() + " " + figure.where();
  }

  private List<List<Placed>> joined(List<Placed> figures) {
    boolean crowded = figures.size() > CROWDED;
    Map<String, List<List<Placed>>> groupsIn = new HashMap<>();
    List<List<Placed>> groups = new ArrayList<>();
    for (Placed placed : figures) {
      List<List<Placed>> near = groupsIn.computeIfAbsent(
          crowded ? placed.points().iterator().next() : "", unused -> new ArrayList<>());
      List<Placed> home = null;
      for (List<Placed> group : near) {
        if (home == null && belongs(group, placed)) {
          home = group;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        near.add(home);
        groups.add(home);
      }
      home.add(placed);
    }
    return groups;
  }

  /** Told as of one thing with one of the group, and no second value of an article that has one. */
  private boolean belongs(List<Placed> group, Placed placed) {
    boolean second = group.stream()
        .anyMatch(other ->
            other.clause().article() == placed.clause().article() && !areOfOneThing(other, placed));
    return !second && group.stream().anyMatch(other -> areOfOneThing(other, placed));
  }

  private boolean areOfOneThing(Placed a, Placed b) {
    Figure first = a.figure();
    Figure second = b.figure();
    if (!FigureTerms.areOfOneKind(lexicon, first, second)) {
      return false;
    }
    if (recounts.of(a, b) || recounts.of(b, a)) {
      return true;
    }
    boolean oneArticle = a.clause().article() == b.clause().article();
    if (oneArticle && !a.isInPointOf(b) && !toldByAnother(a.clause(), b.clause())) {
      return false;
    }
    double alike = FigureTerms.likeness(first, second);
    boolean agree = alike > 0;
    boolean onePoint = a.isInPointOf(b);
    if (oneArticle && !(onePoint && agree || toldByAnother(a.clause(), b.clause()))) {
      return false;
    }
    if (!agree && !canDiffer(a, b)) {
      return false;
    }
    if (alike < 1 && (isToldBy(first, b.clause()) || isToldBy(second, a.clause()))) {
      return false;
    }
    if (areAges(a, b)) {
      return AgeBearer.isOne(story, a, b);
    }
    if (onePoint) {
      return true;
    }
    if (isToll(a) && isToll(b) && fate(a) == fate(b)) {
      boolean total = totals.containsValue(first) || totals.containsValue(second);
      return !likeness.isPlacedApart(a.clause(), b.clause())
          && (total || !Match.datesApart(likeness, a.clause(), b.clause()));
    }
    boolean oneHarmed = fates.containsKey(first) != fates.containsKey(second);
    if (!agree
        && oneHarmed
        && FigureTerms.countsPeople(first)
        && FigureTerms.countsPeople(second)) {
      return false; // "killed five guests", "had 96 guests that night"
    }
    if (slots.areOne(a, b)) {
      return true;
    }
    boolean oneIsOfEarlier = tellsOfEarlier(a.clause()) != tellsOfEarlier(b.clause());
    if (!agree && (oneIsOfEarlier || likeness.isPlacedApart(a.clause(), b.clause()))) {
      return false;
    }
    return !isHypothetical(a.clause())
        && !isHypothetical(b.clause())
        && likeness.ofSubject(a.clause(), b.clause())
            >= (agree ? OF_ONE_SUBJECT : otherValue(a.clause(), b.clause()));
  }

  /** The likeness that figures need which are not equal: more where one says that other things are done. */
  private double otherValue(Clause a, Clause b) {
    boolean planned = a.mode() == Clause.Mode.PLANNED;
    boolean otherMode = planned != (b.mode() == Clause.Mode.PLANNED);
    boolean harm = likeness.tellsOfHarm(a) && likeness.tellsOfHarm(b);
    boolean doneApart = likeness.match(a, b).action() < 0;
    return !harm && doneApart ? otherMode ? 1 : OTHER_ACTION : OTHER_VALUE;
  }

  /** Whether two values can be versions of one: not ten times the other, and counts of the like. */
  private boolean canDiffer(Placed a, Placed b) {
    boolean oneBare = a.figure().unit().isEmpty() != b.figure().unit().isEmpty();
    boolean harm = likeness.tellsOfHarm(a.clause()) && likeness.tellsOfHarm(b.clause());
    boolean tolls = isToll(a) && isToll(b) && fate(a) == fate(b);
    boolean people = FigureTerms.countsPeople(a.figure()) && FigureTerms.countsPeople(b.figure());
    return (!oneBare || harm && people || tolls)
        && FigureTerms.areNear(a.figure(), b.figure())
        && isOfWhich(a) == isOfWhich(b)
        && isPart(a) == isPart(b)
        && !OtherRound.is(a.clause(), b.clause());
  }

  /** Whether the figure is the number of which a part is counted. */
  private boolean isOfWhich(Placed placed) {
    return ofWhich.computeIfAbsent(
        placed.figure(), unused -> PartOfCount.isWhole(story.text(placed.clause()), placed));
  }

  private boolean isPart(Placed placed) {
    return parts.computeIfAbsent(
        placed.figure(), unused -> PartOfCount.isPart(story.text(placed.clause()), placed));
  }

  /** An article that gives its own figure and beside it that of somebody who is named. */
  private static boolean toldByAnother(Clause a, Clause b) {
    return a != b && !a.where().overlaps(b.where()) && a.isReported() != b.isReported();
  }

  /** Whether the sentence of a clause gives the very value, so that another value it gives is of something else. */
  private boolean isToldBy(Figure figure, Clause clause) {
    return inSentence.getOrDefault(clause.articleId() + " " + clause.evidence(), List.of()).stream()
        .anyMatch(other -> FigureTerms.isSameValue(figure, other));
  }

  /** A story has one toll: the only figure of an article for its injured is that of the event. */
  private boolean isToll(Placed placed) {
    Fate fate = fate(placed);
    Figure total = totals.get(placed.clause().articleId() + " " + fate);
    if (total != null) {
      return total == placed.figure();
    }
    return fate != Fate.NONE
        && tolls.getOrDefault(placed.clause().articleId() + " " + fate, 0) == 1;
  }

  private Fate fate(Placed placed) {
    return fates.getOrDefault(placed.figure(), Fate.NONE);
  }

  /** Neither what may happen nor what happened long before the article. */
  private static boolean tellsOfEvent(Clause clause) {
    return !isHypothetical(clause) && !tellsOfEarlier(clause);
  }

  /** "In 2019 a similar fire killed twelve". */
  static boolean tellsOfEarlier(Clause clause) {
    String published = clause.setting().published();
    String date = clause.date();
    if (published.isEmpty() || date.isEmpty()) {
      return false;
    }
    if (date.length() < 10) {
      return date.compareTo(published.substring(0, date.length())) < 0;
    }
    try {
      LocalDate told = LocalDate.parse(date.substring(0, 10));
      return told.isBefore(LocalDate.parse(published).minusDays(LONG_AGO));
    } catch (DateTimeException e) {
      return false; // "2031-06-XX": no day to count from
    }
  }

  private static boolean areAges(Placed a, Placed b) {
    return a.figure().measured().equals("age") && b.figure().measured().equals("age");
  }

  private static boolean isHypothetical(Clause clause) {
    return clause.mode() == Clause.Mode.POSSIBLE;
  }

  private Group group(List<Placed> figures) {
    Placed first = figures.getFirst();
    String id = Ids.mint(
        'g',
        first.clause().evidence().toString(),
        Integer.toString(first.figure().where().start()));
    Difference.Kind kind = versions.kind(figures);
    return new Group(id, List.copyOf(figures), kind);
  }

  static boolean isVague(Placed placed) {
    return placed.figure().amount() instanceof Amount.Vague;
  }
}
