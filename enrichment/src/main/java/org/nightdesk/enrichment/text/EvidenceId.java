package org.nightdesk.enrichment.text;

import java.util.Comparator;
import org.nightdesk.corpus.ArticleId;

/**
 * Points to a sentence of an article; written {@code a0123456789abcdef.3.2}.
 *
 * @param paragraph 1-based number of the block among all blocks of the article, boilerplate included
 * @param sentence 1-based number of the sentence in that block
 */
public record EvidenceId(ArticleId article, int paragraph, int sentence)
    implements Comparable<EvidenceId> {
  private static final Comparator<EvidenceId> ORDER = Comparator.comparing(EvidenceId::article)
      .thenComparingInt(EvidenceId::paragraph)
      .thenComparingInt(EvidenceId::sentence);

  public EvidenceId {
    if (paragraph < 1 || sentence < 1) {
      throw new IllegalArgumentException(
          "paragraphs and sentences are counted from 1: %s.%s".formatted(paragraph, sentence));
    }
  }

  /** Reads the written form. */
  public static EvidenceId parse(String written) {
    String[] parts = written.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "expected article.paragraph.sentence but found \"%s\"".formatted(written));
    }
    return new EvidenceId(
        new ArticleId(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  @Override
  public int compareTo(EvidenceId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return article + "." + paragraph + "." + sentence;
  }
}
