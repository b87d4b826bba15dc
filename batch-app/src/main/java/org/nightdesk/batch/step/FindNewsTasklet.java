package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.store.IdPages;
import org.nightdesk.batch.store.JdbcFactMemory;
import org.nightdesk.batch.store.JdbcNewsStore;
import org.nightdesk.batch.store.JdbcStoryMemory;
import org.nightdesk.batch.store.JdbcStoryMemory.Past;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.memory.News;
import org.nightdesk.enrichment.memory.Passing;
import org.nightdesk.enrichment.memory.StoryNews;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Tells what is new since the nights before: story by story, then the stories gone quiet. */
public final class FindNewsTasklet implements Tasklet {
  private final JdbcNewsStore news;
  private final JdbcStoryMemory stories;
  private final JdbcFactMemory facts;
  private final Revisions revisions;
  private final boolean firstNight;
  private final NightJournal journal;

  public FindNewsTasklet(
      JdbcNewsStore news,
      JdbcStoryMemory stories,
      JdbcFactMemory facts,
      Revisions revisions,
      boolean firstNight,
      NightJournal journal) {
    this.news = news;
    this.stories = stories;
    this.facts = facts;
    this.revisions = revisions;
    this.firstNight = firstNight;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("compareSources:news", 0);
    news.clear();
    stories.saveQuiet(List.of());
    if (firstNight) {
      news.forgetSeen();
      String nothing = "there is no earlier night to compare with";
      news.add("", List.of(new News(News.Kind.FIRST_NIGHT, nothing, "", "", "")));
    } else {
      compareStories();
      listQuietStories();
    }
    journal.end(StepCounts.of("changes", news.count()));
    return RepeatStatus.FINISHED;
  }

  /**
   * What the stories of earlier nights have to do with tonight's.
   *
   * @param told as they were last told, by id
   * @param pasts for each story of tonight the earlier ids it has articles of
   * @param passings by the story they lead to
   * @param known articles earlier nights told of
   * @param revised what revised articles say otherwise, by story
   */
  private record Earlier(
      Map<String, Past> told,
      Map<String, List<String>> pasts,
      Map<String, List<Passing>> passings,
      Set<String> known,
      Map<String, List<News>> revised) {}

  /**
   * A story and its news.
   *
   * @param found what of it was told before, and is settled; empty for a new one
   */
  private record Compared(String story, List<News> news, Optional<StoryNews.Found> found) {}

  /** What is read this transaction does not write, so pages of stories are compared side by side. */
  private void compareStories() {
    Map<String, List<Passing>> passings = new HashMap<>();
    stories
        .passings()
        .forEach(p -> passings.computeIfAbsent(p.to(), id -> new ArrayList<>()).add(p));
    Map<ArticleId, ArticleId> revised = revisions.all();
    Earlier earlier = new Earlier(
        stories.told(),
        stories.pasts(),
        passings,
        revisions.known(revised),
        revisions.byStory(revised));
    TreeMap<String, String> headlines = new TreeMap<>();
    news.stories().forEach(story -> headlines.put(story.storyId(), story.headline()));
    new IdPages(List.copyOf(headlines.keySet()))
        .<List<Compared>>sideBySide(
            (after, upTo) -> headlines.subMap(after, false, upTo, true).entrySet().stream()
                .map(story -> compare(story.getKey(), story.getValue(), earlier))
                .toList(),
            this::save);
  }

  private Compared compare(String story, String headline, Earlier earlier) {
    List<String> past = earlier.pasts.getOrDefault(story, List.of());
    if (past.isEmpty()) {
      News isNew = new News(News.Kind.NEW_STORY, headline, "", "", "");
      return new Compared(story, List.of(isNew), Optional.empty());
    }
    List<News> all = new ArrayList<>();
    earlier
        .passings
        .getOrDefault(story, List.of())
        .forEach(passing -> all.add(told(passing, headline, earlier.told)));
    List<Past> told =
        past.stream().filter(earlier.told::containsKey).map(earlier.told::get).toList();
    StoryNews.Found found = StoryNews.find(facts.of(told), news.of(story, earlier.known));
    all.addAll(found.news());
    all.addAll(earlier.revised.getOrDefault(story, List.of()));
    return new Compared(story, all, Optional.of(found));
  }

  private void save(List<Compared> page) {
    for (Compared each : page) {
      each.found()
          .ifPresent(found ->
              news.save(each.story(), each.news().isEmpty() ? "unchanged" : "updated", found));
      news.add(each.story(), each.news());
    }
  }

  private static News told(Passing passing, String headline, Map<String, Past> before) {
    News.Kind kind = switch (passing.kind()) {
      case STORY_MERGED -> News.Kind.STORY_MERGED;
      case STORY_SPLIT -> News.Kind.STORY_SPLIT;
    };
    Past from = before.get(passing.from());
    String earlier = from == null ? passing.from() : from.headline() + " (" + passing.from() + ")";
    return new News(kind, headline, earlier, passing.to(), "");
  }

  private void listQuietStories() {
    Set<String> tonight = new HashSet<>();
    news.stories().forEach(story -> tonight.add(story.storyId()));
    Set<String> merged = new HashSet<>();
    stories.passings().stream()
        .filter(p -> p.kind() == Passing.Kind.STORY_MERGED)
        .forEach(p -> merged.add(p.from()));
    List<Past> quiet = stories.quiet(tonight, merged);
    stories.saveQuiet(quiet);
    Map<String, List<News>> gone = new TreeMap<>();
    quiet.stream()
        .filter(past -> stories.nightsSince(past.toldOn()) == 0)
        .forEach(past -> gone.put(
            past.storyId(),
            List.of(new News(News.Kind.STORY_QUIET, past.headline(), past.toldOn(), "", ""))));
    gone.forEach(news::add);
  }
}
