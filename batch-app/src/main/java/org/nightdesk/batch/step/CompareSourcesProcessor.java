package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.compare.Comparison;
import org.nightdesk.enrichment.compare.CopyWordings;
import org.nightdesk.enrichment.compare.Point;
import org.nightdesk.enrichment.compare.SharedOrigins;
import org.nightdesk.enrichment.compare.SourceComparer;
import org.nightdesk.enrichment.compare.StagesTold;
import org.nightdesk.enrichment.compare.StoryMaterial;
import org.nightdesk.enrichment.compare.StoryMaterial.Told;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Compares the originals of a story, with its share of what its storyline tells differently, then lets their copies stand beside them. */
public class CompareSourcesProcessor implements ItemProcessor<String, StoryComparison> {
  private final JdbcArticleStore articles;
  private final JdbcFactStore facts;
  private final JdbcEntityStore entities;
  private final JdbcOverlapStore overlaps;
  private final SourceComparer comparer;
  private final StorylineReader storylines;

  public CompareSourcesProcessor(
      JdbcStoryStore stories,
      JdbcArticleStore articles,
      JdbcFactStore facts,
      JdbcEntityStore entities,
      JdbcOverlapStore overlaps,
      SourceComparer comparer) {
    this.articles = articles;
    this.facts = facts;
    this.entities = entities;
    this.overlaps = overlaps;
    this.comparer = comparer;
    this.storylines = new StorylineReader(stories, articles, facts, entities, comparer);
  }

  @Override
  public StoryComparison process(String storyId) {
    List<Told> told = new ArrayList<>();
    for (Article article : articles.ofStory(storyId)) {
      told.add(new Told(article, facts.of(article.id())));
    }
    StoryMaterial material = new StoryMaterial(storyId, told, entities.namedIn(storyId));
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
    return new StoryComparison(
        storyId, agreed ? SharedOrigins.settle(beside, overlaps.originsIn(storyId)) : beside);
  }
}
