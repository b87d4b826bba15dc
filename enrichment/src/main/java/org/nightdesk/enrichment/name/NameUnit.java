package org.nightdesk.enrichment.name;

import java.util.List;
import org.nightdesk.corpus.ArticleId;

/**
 * All mentions of one article that are spelt alike but for case and accents.
 *
 * @param folded the spelling they share, words joined by one space, without full stops after letters
 * @param mentions in text order
 * @param offices what the article says the bearer is, see {@link OfficeName#words}, sorted
 * @param within the folded state or region the article puts a place in ("Paris, Texas"); empty where
 *     it says nothing
 */
record NameUnit(
    ArticleId article,
    String folded,
    EntityType type,
    List<Mention> mentions,
    List<String> offices,
    String within) {
  NameUnit {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }

  boolean isOneWord() {
    return folded.indexOf(' ') < 0;
  }

  NameUnit as(EntityType other) {
    return new NameUnit(article, folded, other, mentions, offices, within);
  }
}
