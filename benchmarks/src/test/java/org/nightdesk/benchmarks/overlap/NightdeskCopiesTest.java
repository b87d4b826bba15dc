package org.nightdesk.benchmarks.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nightdesk.benchmarks.corpus.NewsCorpus;
import org.nightdesk.enrichment.overlap.CopyCandidate;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.CopySettings;

class NightdeskCopiesTest {
  private static final News NEWS = News.held(new NewsCorpus(11, 3000));

  @Test
  void findsTheEditsThatKeepMostOfATextAndFoldsNoHardNegative() {
    PairScore score = new PairScore(NEWS, new NightdeskCopies().find(NEWS, () -> {}));

    assertThat(score.recall()).isGreaterThanOrEqualTo(.98);
    assertThat(score.precision()).isGreaterThanOrEqualTo(.93);
    assertThat(score.apartKept()).isGreaterThanOrEqualTo(.999);
  }

  @Property(tries = 3)
  void findsTheSameWhateverTheOrderOfTheInput(@ForAll long seed) {
    CopyFinder finder = new CopyFinder(CopySettings.defaults());
    List<CopyCandidate> articles = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      articles.add(NEWS.candidate(i));
    }
    CopyFindings expected = finder.find(articles);
    Collections.shuffle(articles, new Random(seed));

    assertThat(finder.find(articles)).isEqualTo(expected);
  }

  @Test
  void findsTheSameWhetherTextsAreHeldOrReadAgain() {
    NewsCorpus corpus = new NewsCorpus(12, 1000);
    FoundPairs held = new NightdeskCopies().find(News.held(corpus), () -> {});

    assertThat(new NightdeskCopies().find(News.streamed(corpus), () -> {}).pairs())
        .containsExactlyElementsOf(held.pairs());
  }
}
