package org.nightdesk.reporting.story;

import java.util.List;
import org.nightdesk.reporting.row.EntityRow;

/**
 * Somebody or something a story names.
 *
 * @param mentions in this story
 * @param roles as stated, in alphabetical order
 * @param spellings other than the name shown, in alphabetical order
 * @param articleIds the story's articles that name it, sorted
 */
public record NamedEntity(
    EntityRow entity,
    int mentions,
    List<Stated> roles,
    List<Stated> spellings,
    List<String> articleIds) {
  /**
   * Words about the entity, with the articles they stand in.
   *
   * @param articleIds sorted
   */
  public record Stated(String words, List<String> articleIds) {
    public Stated {
      articleIds = List.copyOf(articleIds);
    }
  }

  public NamedEntity {
    roles = List.copyOf(roles);
    spellings = List.copyOf(spellings);
    articleIds = List.copyOf(articleIds);
  }
}
