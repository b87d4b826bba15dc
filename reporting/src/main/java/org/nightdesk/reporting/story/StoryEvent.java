package org.nightdesk.reporting.story;

import java.util.List;
import org.nightdesk.reporting.row.EventRow;

/**
 * Something dated a story tells of.
 *
 * @param articleIds the articles that tell of it, as far as they are known, sorted; never empty
 */
public record StoryEvent(EventRow event, List<String> articleIds) {
  public StoryEvent {
    articleIds = List.copyOf(articleIds);
  }
}
