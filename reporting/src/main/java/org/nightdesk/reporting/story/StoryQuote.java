package org.nightdesk.reporting.story;

import java.util.List;
import org.nightdesk.reporting.row.QuoteRow;

/**
 * One utterance of a story.
 *
 * @param quote the wording shown
 * @param articleIds the articles that carry this wording, sorted
 * @param otherwiseIds the articles that carry the utterance in other words, sorted
 */
public record StoryQuote(QuoteRow quote, List<String> articleIds, List<String> otherwiseIds) {
  public StoryQuote {
    articleIds = List.copyOf(articleIds);
    otherwiseIds = List.copyOf(otherwiseIds);
  }
}
