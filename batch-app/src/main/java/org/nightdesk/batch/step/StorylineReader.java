package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.StoryStamps;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.compare.SourceComparer;
import org.nightdesk.enrichment.compare.StageDifference;
import org.nightdesk.enrichment.compare.StoryMaterial;
import org.nightdesk.enrichment.compare.StoryMaterial.Told;

/**
 * Compares the stages of a storyline with one another. It looks at the articles alone, never at what was
 * written for another story, so the answer is the same for every stage and whichever is compared first.
 */
final class StorylineReader {
  /** Stages that are compared, the latest. */
  private static final int MOST_STAGES = 8;

  /** Articles that are compared, shared out evenly over the stages. */
  private static final int MOST_ARTICLES = 24;

  /** Storylines whose answer is kept; most of them are without a difference. */
  private static final int MOST_KEPT = 2_000;

  /** A storyline of one story. */
  private static final String ALONE = "";

  private final JdbcStoryStore stories;
  private final JdbcArticleStore articles;
  private final JdbcFactStore facts;
  private final JdbcEntityStore entities;
  private final SourceComparer comparer;
  private final StoryStamps stamps;
  private final Map<List<String>, List<StageDifference>> kept = lastUsed();
  private final Map<List<String>, String> stampOf = lastUsed();

  /** Read when it is first asked for: when stories are compared, storylines no longer change. */
  private @Nullable Map<String, List<String>> stagesBeside;

  StorylineReader(
      JdbcStoryStore stories,
      JdbcArticleStore articles,
      JdbcFactStore facts,
      JdbcEntityStore entities,
      SourceComparer comparer,
      StoryStamps stamps) {
    this.stories = stories;
    this.articles = articles;
    this.facts = facts;
    this.entities = entities;
    this.comparer = comparer;
    this.stamps = stamps;
  }

  private static <V> Map<List<String>, V> lastUsed() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<List<String>, V> eldest) {
        return size() > MOST_KEPT;
      }
    };
  }

  /** The digest of all that {@link #across} looks at. */
  String stamp(String storyId) {
    List<String> stages = stages(storyId);
    if (stages.isEmpty()) {
      return ALONE;
    }
    String known = stampOf.get(stages);
    if (known == null) {
      List<String> each = new ArrayList<>();
      for (String stage : stages) {
        List<ArticleId> chosen = chosen(stage, stages.size());
        each.add(stamps.ofStage(stage, chosen, entities.namedIn(chosen)));
      }
      known = StoryStamps.ofAll(each);
      stampOf.put(stages, known);
    }
    return known;
  }

  /** What the stages of the story's affair tell differently; nothing where it is the only one. */
  List<StageDifference> across(String storyId) {
    List<String> stages = stages(storyId);
    if (stages.isEmpty()) {
      return List.of();
    }
    List<StageDifference> known = kept.get(stages);
    if (known == null) {
      known = compare(stages);
      kept.put(stages, known);
    }
    return known;
  }

  /** The stages that are compared, the earliest first; none where the story is the only one. */
  private List<String> stages(String storyId) {
    if (stagesBeside == null) {
      stagesBeside = stories.stagesBeside();
    }
    List<String> all = stagesBeside.getOrDefault(storyId, List.of());
    return all.size() < 2
        ? List.of()
        : List.copyOf(all.subList(Math.max(0, all.size() - MOST_STAGES), all.size()));
  }

  private List<ArticleId> chosen(String stage, int stages) {
    return firstAndLast(stories.articlesOf(stage), MOST_ARTICLES / stages);
  }

  private List<StageDifference> compare(List<String> stages) {
    List<StoryMaterial> materials = new ArrayList<>();
    for (String stage : stages) {
      List<ArticleId> chosen = chosen(stage, stages.size());
      List<Told> told = new ArrayList<>();
      for (ArticleId id : chosen) {
        articles.find(id).ifPresent(article -> told.add(new Told(article, facts.of(id))));
      }
      materials.add(new StoryMaterial(stage, told, entities.namedIn(chosen)));
    }
    return List.copyOf(comparer.across(materials));
  }

  /** The first to tell and the last, half of each: what was expected, and what is known in the end. */
  private static List<ArticleId> firstAndLast(List<ArticleId> ids, int most) {
    if (ids.size() <= most) {
      return ids;
    }
    List<ArticleId> chosen = new ArrayList<>(ids.subList(0, most / 2));
    chosen.addAll(ids.subList(ids.size() - (most - most / 2), ids.size()));
    return chosen;
  }
}
