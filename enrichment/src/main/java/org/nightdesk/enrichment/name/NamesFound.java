package org.nightdesk.enrichment.name;

import java.util.List;

/**
 * The names of one article.
 *
 * @param mentions in text order, without overlap
 * @param roles in text order
 */
public record NamesFound(List<Mention> mentions, List<RoleStatement> roles) {
  public NamesFound {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }
}
