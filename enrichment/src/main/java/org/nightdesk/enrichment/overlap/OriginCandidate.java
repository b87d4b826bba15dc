package org.nightdesk.enrichment.overlap;

import java.util.List;
import java.util.stream.IntStream;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;

/**
 * An article as far as its origin is concerned: what its text gives away, and not the text.
 *
 * @param source the outlet; empty where none is stated
 * @param agency the agency it credits; empty where it credits none
 * @param unnamedAgencies whether it credits agencies without naming one
 * @param quoted digests of all runs of words in its direct quotations, in text order; a night has millions
 */
public record OriginCandidate(
    ArticleId article, String source, String agency, boolean unnamedAgencies, long[] quoted) {
  private static final int QUOTE_RUN = 6;

  public OriginCandidate {
    quoted = quoted.clone();
  }

  @Override
  public long[] quoted() {
    return quoted.clone();
  }

  /** @param quotes the words of its direct quotations */
  public static OriginCandidate of(Article article, List<String> quotes) {
    return of(
        new Credited(
            article.about().source(), article.about().author(), article.text(), article.blocks()),
        article.id(),
        quotes);
  }

  /**
   * Where an article may credit an agency.
   *
   * @param author as written; empty where none is stated
   * @param blocks all blocks of the article, in text order
   */
  record Credited(String source, String author, String text, List<Block> blocks) {}

  static OriginCandidate of(Credited by, ArticleId article, List<String> quotes) {
    String agency = AgencyCredits.in(by);
    return new OriginCandidate(
        article,
        by.source(),
        agency,
        agency.isEmpty() && UnnamedAgencies.areCreditedIn(by),
        quotes.stream()
            .map(FoldedWords::of)
            .flatMapToLong(words -> IntStream.rangeClosed(0, words.count() - QUOTE_RUN)
                .mapToLong(from -> words.digest(from, from + QUOTE_RUN, 4)))
            .toArray());
  }
}
