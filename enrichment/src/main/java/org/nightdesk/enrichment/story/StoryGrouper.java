package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.story.Stages.Draft;

/**
 * Groups articles into stories, and stories into storylines.
 *
 * <p>Articles are compared by the words they use, the names they name, how those are spelled, and
 * the numbers and days they mention; far apart in time and without a number in common they tell two
 * events of one kind. Where dates and tense are clear, an event is parted into the stories of what
 * was to come, what came of it and what followed; those are stages of one storyline. Other stories
 * join a storyline when they are alike at a lower threshold, have main entities in common and lie
 * within days of each other. The outcome does not depend on the order of the input.
 */
public final class StoryGrouper {
  private final StorySettings settings;

  public StoryGrouper(StorySettings settings) {
    this.settings = settings;
  }

  /** Groups, with nothing known of other articles. */
  public StoryFindings group(List<StoryCandidate> unsorted) {
    return group(unsorted, TermCounts.NONE);
  }

  /**
   * Groups.
   *
   * @param known the terms of earlier articles that are not among these
   * @throws IllegalArgumentException when an article comes twice
   */
  public StoryFindings group(List<StoryCandidate> unsorted, TermCounts known) {
    return group(StoryArticles.of(unsorted), known);
  }

  /**
   * The same of articles that were read one by one. What they are compared by is let go on the way: they
   * are grouped once.
   *
   * @param known the terms of earlier articles that are not among these
   * @throws IllegalArgumentException when an article comes twice
   */
  public StoryFindings group(StoryArticles read, TermCounts known) {
    Weighed weighed = weighed(read, known);
    return storylines(
        weighed.reports, weighed.profiles, EventGroups.of(weighed.profiles, settings));
  }

  private record Weighed(List<Report> reports, List<Profile> profiles) {}

  /** In a method of its own, for what a method names is held until it ends: the spelling of each term here. */
  private Weighed weighed(StoryArticles read, TermCounts known) {
    StoryArticles.Numbered articles = read.numbered();
    return new Weighed(articles.reports(), Profile.of(articles, known, settings));
  }

  /** Parts the events into stories and links the stories; everything in the order of the reports. */
  StoryFindings storylines(List<Report> reports, List<Profile> profiles, EventGroups events) {
    NewsSplit news = new NewsSplit(profiles, settings);
    StageSplit stages = new StageSplit(settings.storylineDays());
    List<List<Draft>> drafts = events.joined().parallelStream()
        .map(group -> news.of(group).stream()
            .map(part -> part.stream().map(reports::get).toList())
            .flatMap(part -> stages.of(part).stream())
            .map(StoryGrouper::draft)
            .toList())
        .toList();
    Affairs affairs = Affairs.of(events.joined(), reports, profiles, settings);
    List<Story> stories = new ArrayList<>();
    List<Storyline> storylines = new ArrayList<>();
    for (List<Integer> affair : new Linking(affairs.events(), affairs, Contrast.NONE, settings)
        .group(settings.sameStoryline())) {
      tell(affair.stream().flatMap(i -> drafts.get(i).stream()).toList(), stories, storylines);
    }
    stories.sort(Comparator.comparing(Story::id));
    storylines.sort(Comparator.comparing(Storyline::id));
    return new StoryFindings(stories, storylines);
  }

  private static Draft draft(StageSplit.Part part) {
    return new Draft(
        Ids.mint('s', part.reports().get(0).article().value()),
        part.reports().stream().sorted(StoryDates.ORDER).toList(),
        part.ahead());
  }

  private static void tell(List<Draft> affair, List<Story> stories, List<Storyline> storylines) {
    List<Draft> ordered = Stages.ordered(affair);
    List<Story.Stage> stages = Stages.of(ordered);
    String smallest = ordered.stream().map(Draft::id).sorted().findFirst().orElseThrow();
    String id = Ids.mint('l', smallest);
    for (int i = 0; i < ordered.size(); i++) {
      Draft draft = ordered.get(i);
      stories.add(new Story(
          draft.id(),
          id,
          stages.get(i),
          draft.reports().stream().map(Report::article).toList()));
    }
    storylines.add(new Storyline(id, ordered.stream().map(Draft::id).toList()));
  }
}
