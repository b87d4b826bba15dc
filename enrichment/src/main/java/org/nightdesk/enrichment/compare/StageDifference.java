package org.nightdesk.enrichment.compare;

import java.util.Map;
import org.nightdesk.corpus.ArticleId;

/**
 * What stages of one affair tell differently.
 *
 * @param storyId the latest stage that tells a version of it, where it is shown
 * @param published when the articles of the affair were published; empty where unknown
 */
public record StageDifference(
    String storyId, Difference difference, Map<ArticleId, String> published) {
  public StageDifference {
    published = Map.copyOf(published);
  }
}
