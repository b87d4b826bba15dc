package org.nightdesk.reporting.story;

import java.util.List;
import org.nightdesk.reporting.row.QuoteRow;

/**
 * One utterance of a story.
 *
 * @param quote the wording shown
 * @param articleIds the articles that carry the utterance in any wording, sorted
 * @param wordings how many different wordings there are
 */
public record StoryQuote(QuoteRow quote, List<String> articleIds, int wordings) {
  public StoryQuote {
    articleIds = List.copyOf(articleIds);
  }
}
