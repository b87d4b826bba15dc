package org.nightdesk.enrichment.story;

import java.util.List;

/**
 * Stories and the affairs they are stages of.
 *
 * @param stories by id; every article is in exactly one
 * @param storylines by id; every story is in exactly one
 */
public record StoryFindings(List<Story> stories, List<Storyline> storylines) {
  public StoryFindings {
    stories = List.copyOf(stories);
    storylines = List.copyOf(storylines);
  }
}
