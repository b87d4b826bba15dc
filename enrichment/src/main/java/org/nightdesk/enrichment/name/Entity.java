package org.nightdesk.enrichment.name;

import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;

/**
 * A person, body or place under all its spellings.
 *
 * @param id the letter {@code e} and 16 hexadecimal digits
 * @param type what it is
 * @param usedAs {@code ORG} for a place that acts in at least one article, otherwise {@code type}
 * @param name the spelling shown
 * @param variants all spellings, most mentioned first, then by code point
 * @param mentions where it is named: for each article, in id order, the spans in text order
 */
public record Entity(
    String id,
    EntityType type,
    EntityType usedAs,
    String name,
    List<Variant> variants,
    Map<ArticleId, List<Span>> mentions) {
  public Entity {
    variants = List.copyOf(variants);
  }
}
