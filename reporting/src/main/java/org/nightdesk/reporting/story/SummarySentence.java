package org.nightdesk.reporting.story;

import java.util.List;

/**
 * A sentence of a summary, as written by a source.
 *
 * @param attributedTo who is said to say so; empty where an article itself does
 * @param pointId the point it states; empty when none could be told
 * @param evidenceId where that point stands; empty with it
 * @param articleIds the articles that support it, sorted; empty only when none could be told
 */
public record SummarySentence(
    String text, String attributedTo, String pointId, String evidenceId, List<String> articleIds) {
  public SummarySentence {
    articleIds = List.copyOf(articleIds);
  }
}
