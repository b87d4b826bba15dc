package org.nightdesk.reporting.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nightdesk.reporting.Golden;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

class DataDictionaryTest {
  @Test
  void isWhatThePageInDocsSays() throws IOException {
    Golden.assertSame(Path.of("../docs/csv.md"), DataDictionary.markdown().getBytes(UTF_8));
  }

  @Test
  void hasALineForEveryColumnOfEveryTable() {
    String page = DataDictionary.markdown();
    for (var extract : Extract.values()) {
      int from = page.indexOf("### " + extract.file() + "\n");
      int to = page.indexOf("\n### ", from + 1);
      assertThat(page.substring(from, to).lines().filter(line -> line.startsWith("| ")))
          .as(extract.file())
          .hasSize(extract.columns().size() + 3);
    }
  }

  @Test
  void namesATableThatExistsForEveryIdThatStandsInAnother() {
    for (var extract : Extract.values()) {
      for (var column : extract.columns()) {
        if (!column.references().isEmpty()) {
          var other = Extract.named(column.references());
          assertThat(other.uniqueKey().stream().map(ExtractColumn::name))
              .containsExactly(other.columns().getFirst().name());
        }
      }
    }
  }
}
