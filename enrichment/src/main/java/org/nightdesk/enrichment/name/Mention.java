package org.nightdesk.enrichment.name;

import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * A name where it stands, without title and possessive.
 *
 * @param evidence the sentence it stands in
 * @param where position in the article's text
 * @param text exactly the characters at {@code where}
 * @param acts whether the name does what only people and bodies do ("Moscow said")
 */
public record Mention(EvidenceId evidence, Span where, String text, EntityType type, boolean acts) {
  public Mention {
    if (text.isEmpty() || text.length() != where.length()) {
      throw new IllegalArgumentException(
          "\"%s\" is %s characters long but stands at %s".formatted(text, text.length(), where));
    }
  }
}
