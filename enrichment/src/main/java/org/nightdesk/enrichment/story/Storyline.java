package org.nightdesk.enrichment.story;

import java.util.List;

/**
 * The stages of one affair, in order of what they tell.
 *
 * @param id the letter {@code l} and 16 hexadecimal digits
 * @param storyIds its stories, earliest stage first
 */
public record Storyline(String id, List<String> storyIds) {
  public Storyline {
    storyIds = List.copyOf(storyIds);
  }
}
