package org.nightdesk.enrichment.name;

import java.util.List;
import org.nightdesk.corpus.ArticleId;

/**
 * All mentions of one article that are spelt alike but for case and accents.
 *
 * @param folded the spelling they share, words joined by one space, without full stops after letters
 * @param mentions in text order
 * @param roles the folded roles the article gives to it
 */
record NameUnit(
    ArticleId article, String folded, EntityType type, List<Mention> mentions, List<String> roles) {
  NameUnit {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }

  boolean isOneWord() {
    return folded.indexOf(' ') < 0;
  }
}
