package org.nightdesk.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsCorpusTest {
  @Test
  void makesTheSameArticleWheneverItIsAskedFor() {
    NewsCorpus corpus = new NewsCorpus(5, 300);
    NewsCorpus again = new NewsCorpus(5, 300);
    GeneratedArticle last = again.article(299);

    assertThat(corpus).hasSize(300).contains(last);
    assertThat(again).containsExactlyElementsOf(corpus);
    assertThat(new NewsCorpus(6, 300).article(299)).isNotEqualTo(last);
  }

  @Test
  void makesEveryKindOfEditFromAnOriginalOfItsFamily() {
    NewsCorpus corpus = new NewsCorpus(5, 4000);
    Set<Edit> seen = EnumSet.noneOf(Edit.class);
    for (GeneratedArticle article : corpus) {
      seen.add(article.edit());
      assertThat(corpus.article(article.original()).family()).isEqualTo(article.family());
    }

    assertThat(seen).isEqualTo(EnumSet.allOf(Edit.class));
  }

  @Test
  void leavesExactCopiesAsTheyWere() {
    NewsCorpus corpus = new NewsCorpus(5, 4000);

    assertThat(corpus)
        .filteredOn(article -> article.edit() == Edit.EXACT)
        .isNotEmpty()
        .allSatisfy(copy ->
            assertThat(copy.text()).isEqualTo(corpus.article(copy.original()).text()));
  }

  @Test
  void writesAnIndexTheArticlesAndTheirLabels(@TempDir Path folder) throws IOException {
    CorpusWriter.write(new NewsCorpus(5, 3), folder);

    assertThat(Files.readString(folder.resolve("INDEX.md")))
        .isEqualTo("# A made-up night\n\n- [3 articles](articles.jsonl)\n");
    assertThat(Files.readAllLines(folder.resolve("articles.jsonl"))).hasSize(3);
    assertThat(List.of(Files.readString(folder.resolve("labels.csv")).split("\r\n")))
        .hasSize(4)
        .startsWith("id,family,edit,original,expected");
  }
}
