package org.nightdesk.batch.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.index.IndexEntry;

class NightCorpusTest {
  @Test
  void knowsHowManyArticlesThereAreWhereEachFileIsOne() {
    assertThat(corpus("a.txt", "b.html", "c.MD").articles()).isEqualTo(3);
  }

  @Test
  void doesNotTakeFilesOfManyForArticles() {
    assertThat(corpus("a.txt", "day.jsonl").articles()).isZero();
    assertThat(corpus("a.txt", "day.zip").articles()).isZero();
    assertThat(corpus("feed.rss").articles()).isZero();
  }

  private static NightCorpus corpus(String... files) {
    List<IndexEntry> entries = new ArrayList<>();
    for (String file : files) {
      entries.add(new IndexEntry(entries.size() + 1, file, file, Metadata.none()));
    }
    return new NightCorpus(new CorpusIndex(Path.of("/news"), entries, List.of(), List.of()), "");
  }
}
