package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what the articles of a story say: statements of the same joined to points, what differs
 * set side by side. Nothing is weighed for truth, and the outcome does not depend on the order of
 * the articles. Safe for several threads at once.
 */
public final class SourceComparer {
  private final Lexicon lexicon = Lexicon.english();

  /** What the articles say together, everything in the order {@link Comparison} states. */
  public Comparison compare(StoryMaterial material) {
    StoryMaterial ordered = SameName.unite(inOrder(material));
    Offices offices = new Offices(lexicon, ordered);
    ComparedStory story = read(ordered, offices);
    List<PointWriter.Draft> drafts = story.drafts();
    StrandGrouper.Grouped strands = new StrandGrouper(story).group();
    List<Point> points = pointsOf(drafts, strands);
    FigureGrouper figures = new FigureGrouper(story);
    List<UtteranceGrouper.Spoken> spoken = new UtteranceGrouper(story, lexicon, offices).group();
    List<Difference> differences = new DifferenceFinder(story, figures.groups(), spoken).find();
    List<Event> events = EventLister.list(drafts);
    HeadlineChooser headlines = new HeadlineChooser(lexicon, story.weights());
    return new Comparison(
        headlines.choose(story),
        SummaryWriter.write(story, strands),
        strands.strands(),
        points,
        differences,
        events,
        figures.compare(),
        UtteranceGrouper.utterances(spoken));
  }

  /**
   * What the stages of one affair tell differently, each difference once. Every stage gives the same
   * answer, whichever of them asks.
   *
   * @param stages the stories of a storyline, the earliest stage first
   */
  public List<StageDifference> across(List<StoryMaterial> stages) {
    StoryMaterial together = SameName.unite(inOrder(StageExcerpt.of(stages)));
    ComparedStory affair = read(together, new Offices(lexicon, together));
    return new StageDifferenceFinder(affair, stages).find();
  }

  /** The clauses of a story joined to points. */
  ComparedStory read(StoryMaterial material) {
    StoryMaterial ordered = SameName.unite(inOrder(material));
    return read(ordered, new Offices(lexicon, ordered));
  }

  private ComparedStory read(StoryMaterial ordered, Offices offices) {
    Surnames surnames = new Surnames(lexicon, ordered);
    QuotedPhrases phrases = new QuotedPhrases(lexicon, ordered);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < ordered.articles().size(); i++) {
      StoryMaterial.Told told = ordered.articles().get(i);
      ArticleView view =
          new ArticleView(told, ordered.entityOf().getOrDefault(told.facts().article(), Map.of()));
      clauses.addAll(
          new ClauseReader(Reading.of(lexicon, offices, surnames, phrases, i, view)).read());
    }
    clauses.sort(Clause.ORDER);
    EntityNames names = new EntityNames(lexicon, ordered);
    Likeness likeness = new Likeness(new Vocabulary(lexicon, names, clauses));
    TermWeights weights = new TermWeights(likeness.vocabulary(), clauses.size());
    List<Cluster> clusters = new PointAligner(likeness).align(clauses);
    clusters = new DenialFinder(likeness).find(DenialLinker.link(clusters, clauses));
    clusters = new StillHeld(likeness).find(clusters);
    clusters = Rejoining.of(clusters);
    clusters = new EchoFinder(likeness).pair(clusters);
    clusters.removeIf(Cluster::tellsNoFact);
    PointWriter writer = new PointWriter(ordered, likeness);
    List<PointWriter.Draft> drafts =
        ShownOnce.of(clusters.stream().map(writer::write).toList());
    return new ComparedStory(ordered, clauses, weights, likeness, drafts, writer);
  }

  private static StoryMaterial inOrder(StoryMaterial material) {
    List<StoryMaterial.Told> articles = new ArrayList<>(material.articles());
    articles.sort(Comparator.comparing((StoryMaterial.Told told) -> {
          String value = told.article().about().published().value();
          return value.isEmpty() ? "~" : value;
        })
        .thenComparing(told -> told.facts().article()));
    return new StoryMaterial(material.storyId(), articles, material.entityOf());
  }

  private static List<Point> pointsOf(
      List<PointWriter.Draft> drafts, StrandGrouper.Grouped strands) {
    List<Point> points = new ArrayList<>();
    Map<String, Integer> rankOf = new HashMap<>();
    Map<String, Integer> articlesOf = new HashMap<>();
    strands.strands().forEach(strand -> rankOf.put(strand.id(), strand.rank()));
    for (PointWriter.Draft draft : drafts) {
      articlesOf.put(draft.id(), draft.articles());
      points.add(new Point(
          draft.id(),
          strands.strandOf(draft.id()),
          draft.shown(),
          draft.sources(),
          draft.standing(),
          draft.date(),
          draft.planned()));
    }
    points.sort(Comparator.comparing((Point point) -> rankOf.getOrDefault(point.strandId(), 0))
        .thenComparing(point -> standingOrder(point.standing()))
        .thenComparing(point -> -articlesOf.getOrDefault(point.id(), 0))
        .thenComparing(Point::id));
    return points;
  }

  /** Best supported first: agreed, then disputed, then told by one. */
  private static int standingOrder(Point.Standing standing) {
    return switch (standing) {
      case AGREED -> 0;
      case DISPUTED -> 1;
      case SINGLE -> 2;
    };
  }
}
