package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.KeptStories;
import org.nightdesk.batch.store.StoryStamps;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.compare.Comparison;
import org.nightdesk.enrichment.compare.CopyWordings;
import org.nightdesk.enrichment.compare.Point;
import org.nightdesk.enrichment.compare.SharedOrigins;
import org.nightdesk.enrichment.compare.SourceComparer;
import org.nightdesk.enrichment.compare.StagesTold;
import org.nightdesk.enrichment.compare.StoryMaterial;
import org.nightdesk.enrichment.compare.StoryMaterial.Named;
import org.nightdesk.enrichment.compare.StoryMaterial.Told;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Compares the originals of a story, with its share of what its storyline tells differently, then lets their
 * copies stand beside them. A story that stands compared in the tables, of the same material, is left as it is.
 */
public class CompareSourcesProcessor implements ItemProcessor<String, StoryComparison> {
  private final JdbcArticleStore articles;
  private final JdbcFactStore facts;
  private final JdbcEntityStore entities;
  private final JdbcOverlapStore overlaps;
  private final SourceComparer comparer;
  private final StorylineReader storylines;
  private final StoryStamps stamps;
  private final KeptStories kept;

  public CompareSourcesProcessor(
      JdbcStoryStore stories,
      JdbcArticleStore articles,
      JdbcFactStore facts,
      JdbcEntityStore entities,
      JdbcOverlapStore overlaps,
      SourceComparer comparer,
      StoryStamps stamps,
      KeptStories kept) {
    this.articles = articles;
    this.facts = facts;
    this.entities = entities;
    this.overlaps = overlaps;
    this.comparer = comparer;
    this.storylines = new StorylineReader(stories, articles, facts, entities, comparer, stamps);
    this.stamps = stamps;
    this.kept = kept;
  }

  @Override
  public StoryComparison process(String storyId) {
    Map<ArticleId, Map<Span, Named>> named = entities.namedIn(storyId);
    String stamp = "";
    if (kept.keeps()) {
      stamp =
          stamps.ofStory(storyId, named, overlaps.originsIn(storyId), storylines.stamp(storyId));
      if (kept.has(storyId, stamp)) {
        return new StoryComparison(storyId, stamp, Optional.empty());
      }
    }
    return new StoryComparison(storyId, stamp, Optional.of(compare(storyId, named)));
  }

  private Comparison compare(String storyId, Map<ArticleId, Map<Span, Named>> named) {
    List<Told> told = new ArrayList<>();
    for (Article article : articles.ofStory(storyId)) {
      told.add(new Told(article, facts.of(article.id())));
    }
    StoryMaterial material = new StoryMaterial(storyId, told, named);
    Comparison comparison =
        StagesTold.in(material, comparer.compare(material), storylines.across(storyId));
    List<CopyWordings.Copy> copies = new ArrayList<>();
    for (JdbcOverlapStore.Folded folded : overlaps.foldedInto(storyId)) {
      ArticleId copy = folded.copy();
      articles
          .find(copy)
          .ifPresent(article -> copies.add(
              new CopyWordings.Copy(folded.kept(), article, facts.of(copy).sentences())));
    }
    Comparison beside = CopyWordings.beside(comparison, copies);
    boolean agreed =
        beside.points().stream().anyMatch(point -> point.standing() == Point.Standing.AGREED);
    return agreed ? SharedOrigins.settle(beside, overlaps.originsIn(storyId)) : beside;
  }
}
