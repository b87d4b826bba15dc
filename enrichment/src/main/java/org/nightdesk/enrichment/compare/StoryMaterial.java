package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.name.EntityType;

/**
 * Everything the comparison of one story looks at.
 *
 * @param articles the story's articles with their facts, by published date, undated last, then id
 * @param entityOf for each article the entity each mention belongs to, by the mention's position
 */
public record StoryMaterial(
    String storyId, List<Told> articles, Map<ArticleId, Map<Span, Named>> entityOf) {
  /** An article and what was read out of it. */
  public record Told(Article article, ArticleFacts facts) {}

  /** The entity behind a mention, as much as the comparison needs of it. */
  public record Named(String entityId, EntityType type, String name) {}

  public StoryMaterial {
    articles = List.copyOf(articles);
  }
}
