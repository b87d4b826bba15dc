package org.nightdesk.enrichment.overlap;

import java.util.List;
import org.nightdesk.corpus.ArticleId;

/**
 * Articles that draw on one report, as far as a machine can tell.
 *
 * @param id the letter {@code o} and 16 hexadecimal digits
 * @param name the agency or outlet the report comes from; empty where none is named
 * @param basis {@code agency credit}, {@code copy}, {@code shared passage}, {@code same quotes},
 *     {@code same publisher}, {@code unnamed agencies} or {@code own text}
 * @param articles by id
 */
public record Origin(String id, String name, String basis, List<ArticleId> articles) {
  public Origin {
    articles = List.copyOf(articles);
  }
}
