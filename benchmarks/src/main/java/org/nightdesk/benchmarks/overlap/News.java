package org.nightdesk.benchmarks.overlap;

import java.util.List;
import org.nightdesk.benchmarks.corpus.GeneratedArticle;
import org.nightdesk.benchmarks.corpus.NewsCorpus;
import org.nightdesk.enrichment.overlap.CopyCandidate;

/** The articles of one measurement, held in memory or made anew whenever they are asked for. */
public final class News {
  private final NewsCorpus corpus;
  private final String[] texts;
  private final GeneratedArticle[] labels;
  private final CopyCandidate[] candidates;

  private News(NewsCorpus corpus, int held) {
    this.corpus = corpus;
    texts = new String[held];
    labels = new GeneratedArticle[held];
    candidates = new CopyCandidate[held];
    for (int i = 0; i < held; i++) {
      GeneratedArticle article = corpus.article(i);
      texts[i] = article.text();
      labels[i] = label(article);
      candidates[i] = NightdeskCopies.candidate(labels[i], texts[i]);
    }
  }

  /** All texts in memory, so that making them costs no time while copies are looked for. */
  public static News held(NewsCorpus corpus) {
    return new News(corpus, corpus.size());
  }

  /** No text in memory; each is made when it is read. */
  public static News streamed(NewsCorpus corpus) {
    return new News(corpus, 0);
  }

  public int size() {
    return corpus.size();
  }

  /** Title and body. */
  public String text(int number) {
    return texts.length == 0 ? corpus.article(number).text() : texts[number];
  }

  /** All that is known of the article apart from its text. */
  public GeneratedArticle label(int number) {
    return labels.length == 0 ? label(corpus.article(number)) : labels[number];
  }

  /** The article as the reader of files hands it on, its blocks known. */
  CopyCandidate candidate(int number) {
    return candidates.length == 0
        ? NightdeskCopies.candidate(label(number), text(number))
        : candidates[number];
  }

  private static GeneratedArticle label(GeneratedArticle article) {
    return new GeneratedArticle(
        article.number(),
        article.family(),
        article.original(),
        article.edit(),
        article.source(),
        article.published(),
        "",
        List.of());
  }
}
