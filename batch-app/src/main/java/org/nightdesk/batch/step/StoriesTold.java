package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.batch.store.JdbcStoryMemory;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.memory.Passing;
import org.nightdesk.enrichment.memory.StoryContinuation;
import org.nightdesk.enrichment.memory.StoryContinuation.Group;
import org.nightdesk.enrichment.story.Story;
import org.nightdesk.enrichment.story.StoryFindings;
import org.nightdesk.enrichment.story.Storyline;

/**
 * The stories told tonight, under the ids they went by on earlier nights, and what became of those
 * earlier stories. A group without an article of tonight is not told, but what is told tonight may be
 * the outcome of what it announced.
 *
 * @param grouped the stories told, with the storylines they are in
 * @param pasts for each story told the earlier stories it has articles of, and how many
 * @param passings earlier stories that went into a story told under another id
 */
record StoriesTold(
    StoryFindings grouped, Map<String, Map<String, Integer>> pasts, List<Passing> passings) {

  /**
   * Finds them.
   *
   * @param all stories of tonight's articles and of earlier ones together
   * @param tonight the articles that stand in tonight's tables
   * @param storyBefore the story each article of earlier nights was in
   * @param revised for articles that revise another, which
   * @param before the stories of earlier nights
   */
  static StoriesTold of(
      StoryFindings all,
      Set<ArticleId> tonight,
      Map<ArticleId, String> storyBefore,
      Map<ArticleId, ArticleId> revised,
      Map<String, JdbcStoryMemory.Past> before) {
    List<Group> groups = new ArrayList<>();
    for (Story story : all.stories()) {
      Set<String> members = story.articles().stream()
          .map(article -> revised.getOrDefault(article, article).value())
          .collect(Collectors.toSet());
      groups.add(
          new Group(story.id(), members, story.articles().stream().anyMatch(tonight::contains)));
    }
    Map<String, Set<String>> earlier = new TreeMap<>();
    storyBefore.forEach((article, story) ->
        earlier.computeIfAbsent(story, id -> new HashSet<>()).add(article.value()));
    StoryContinuation.Outcome ids = StoryContinuation.of(groups(earlier), groups);
    Set<String> told = groups.stream()
        .filter(Group::told)
        .map(group -> ids.idOf().get(group.id()))
        .collect(Collectors.toSet());
    Map<String, Map<String, Integer>> pasts = new TreeMap<>(ids.pasts());
    pasts.keySet().retainAll(told);
    return new StoriesTold(
        renamed(all, ids.idOf(), told, before),
        pasts,
        ids.passings().stream().filter(p -> told.contains(p.to())).toList());
  }

  private static List<Group> groups(Map<String, Set<String>> members) {
    return members.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue(), true))
        .toList();
  }

  private static StoryFindings renamed(
      StoryFindings all,
      Map<String, String> idOf,
      Set<String> told,
      Map<String, JdbcStoryMemory.Past> before) {
    Map<String, Set<String>> linesBefore = new TreeMap<>();
    before
        .values()
        .forEach(past -> linesBefore
            .computeIfAbsent(past.storylineId(), id -> new HashSet<>())
            .add(past.storyId()));
    Map<String, List<String>> lines = new TreeMap<>();
    List<Group> linesTonight = new ArrayList<>();
    for (Storyline line : all.storylines()) {
      List<String> stories = line.storyIds().stream().map(idOf::get).toList();
      List<String> toldOfIt = stories.stream().filter(told::contains).toList();
      if (!toldOfIt.isEmpty()) {
        lines.put(line.id(), toldOfIt);
        linesTonight.add(new Group(line.id(), Set.copyOf(stories), true));
      }
    }
    Map<String, String> lineOf =
        StoryContinuation.of(groups(linesBefore), linesTonight).idOf();
    List<Storyline> storylines = new ArrayList<>();
    lines.forEach((id, stories) -> storylines.add(new Storyline(lineOf.get(id), stories)));
    List<Story> stories = new ArrayList<>();
    for (Story story : all.stories()) {
      String id = idOf.get(story.id());
      if (told.contains(id)) {
        stories.add(
            new Story(id, lineOf.get(story.storylineId()), story.stage(), story.articles()));
      }
    }
    stories.sort(Comparator.comparing(Story::id));
    storylines.sort(Comparator.comparing(Storyline::id));
    return new StoryFindings(stories, storylines);
  }
}
