package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.store.JdbcFactMemory;
import org.nightdesk.batch.store.JdbcNewsStore;
import org.nightdesk.batch.store.JdbcStoryMemory;
import org.nightdesk.batch.store.JdbcStoryMemory.Past;
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
      String nothing = "there is no earlier night to compare with";
      news.add("", List.of(new News(News.Kind.FIRST_NIGHT, nothing, "", "", "")));
    } else {
      compareStories();
      listQuietStories();
    }
    journal.end(StepCounts.of("changes", news.count()));
    return RepeatStatus.FINISHED;
  }

  private void compareStories() {
    Map<String, Past> before = stories.told();
    Map<String, List<String>> pasts = stories.pasts();
    Map<String, List<Passing>> passings = new HashMap<>();
    stories
        .passings()
        .forEach(p -> passings.computeIfAbsent(p.to(), id -> new ArrayList<>()).add(p));
    Set<String> known = revisions.known();
    Map<String, List<News>> revised = revisions.byStory();
    for (JdbcNewsStore.Told story : news.stories()) {
      List<String> past = pasts.getOrDefault(story.storyId(), List.of());
      List<News> found = new ArrayList<>();
      if (past.isEmpty()) {
        found.add(new News(News.Kind.NEW_STORY, story.headline(), "", "", ""));
        news.add(story.storyId(), found);
        continue;
      }
      passings
          .getOrDefault(story.storyId(), List.of())
          .forEach(passing -> found.add(told(passing, story.headline(), before)));
      List<Past> told =
          past.stream().filter(before::containsKey).map(before::get).toList();
      StoryNews.Found compared = StoryNews.find(facts.of(told), news.of(story.storyId(), known));
      found.addAll(compared.news());
      found.addAll(revised.getOrDefault(story.storyId(), List.of()));
      news.save(story.storyId(), found.isEmpty() ? "unchanged" : "updated", compared);
      news.add(story.storyId(), found);
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
