package org.nightdesk.enrichment.overlap;

import java.util.Set;
import org.nightdesk.corpus.ArticleId;

/**
 * Finds exact copies, near copies, parts and shared passages among any number of articles.
 *
 * <p>Equal texts are folded first. The others are looked up by sampled hashes of their word 3-grams
 * in sorted arrays, and every pair found is compared on all its 3-grams and aligned word by word, so
 * no relation rests on a sample. Texts are judged in order of originality: each is folded into the
 * text kept so far that is most like it, or is kept itself; so a copy is always like its own
 * original, never only like another copy. A folded copy is compared with others only where it has
 * more in common with them than its original. The outcome does not depend on the order of the input.
 * Some 500 bytes an article stay in memory while it runs, and no text: those that may overlap are
 * read a second time.
 */
public final class CopyFinder {
  private final CopySettings settings;

  public CopyFinder(CopySettings settings) {
    this.settings = settings;
  }

  /**
   * What a night gives.
   *
   * @param known to be handed to the next night
   */
  public record Night(CopyFindings findings, KnownShingles known) {}

  public CopyFindings find(Iterable<CopyCandidate> articles) {
    return find(articles, Set.of());
  }

  /** The same with nothing known of what outlets repeat; the articles stay in memory. */
  public CopyFindings find(Iterable<CopyCandidate> articles, Set<ArticleId> published) {
    return find(CopyCandidates.held(articles), published, KnownShingles.none()).findings();
  }

  /**
   * Finds copies.
   *
   * @param published originals of earlier nights, which come before all others
   * @param known what the night before handed on
   * @throws IllegalArgumentException when an article comes twice
   */
  public Night find(CopyCandidates candidates, Set<ArticleId> published, KnownShingles known) {
    ReadArticles articles = new ReadArticles(published);
    HashBuckets entries = new HashBuckets();
    FoldedWords words = FoldedWords.of("");
    for (CopyCandidate candidate : candidates) {
      words.read(candidate);
      int text = articles.add(candidate, words);
      if (text > HashBuckets.MOST) {
        throw new IllegalArgumentException(
            "at most %s different texts".formatted(HashBuckets.MOST));
      }
      if (text >= 0) {
        for (long shingle : CopyShingles.sample(words, settings)) {
          entries.add(HashBuckets.entry(shingle, text));
        }
      }
    }
    articles.close();
    HouseShingles house = new HouseShingles(articles, known);
    ShingleIndex index = new ShingleIndex(settings, articles, entries, house.before());
    TextPrints prints = new TextPrints(settings, candidates, articles, index);
    CopySearch search = new CopySearch(settings, articles, index, prints);
    CopyFindings findings = search.run();
    return new Night(findings, house.after(index, search));
  }
}
