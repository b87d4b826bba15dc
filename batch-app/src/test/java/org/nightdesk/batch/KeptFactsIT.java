package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read out of an article on one night is not read again on the next. */
class KeptFactsIT {
  private static final String SECOND = "--date=2025-03-08";

  @TempDir
  private Path folder;

  private Nights firstNight(String name) throws IOException {
    Nights nights = new Nights(folder.resolve(name))
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY)
        .file("flood.txt", Nights.flood("Ilmstead", 40));
    nights.index("dam.txt", "choir.txt", "flood.txt");
    assertThat(nights.run()).isZero();
    return nights;
  }

  private static void secondNight(Nights nights) throws IOException {
    nights
        .file("flood.txt", Nights.flood("Ilmstead", 46))
        .index("dam.txt", "choir.txt", "flood.txt", "ferry.txt");
    assertThat(nights.run(SECOND)).isZero();
  }

  private static List<String> extraction(Nights nights, String night) throws IOException {
    return Files.readAllLines(nights.state().resolve("log").resolve(night).resolve("run.log"))
        .stream()
        .filter(line -> line.contains("step=extractFacts"))
        .map(line -> line.substring(line.indexOf("articles="), line.indexOf(" seconds=")))
        .toList();
  }

  /** Makes the state forget what its facts were read from. */
  private static void forget(Nights nights) throws SQLException {
    String url = "jdbc:h2:file:" + nights.state().resolve("nightdesk");
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM FACTS_READ");
    }
  }

  @Test
  void readsOnlyNewAndRevisedArticlesOfASecondNightAndWritesWhatReadingAllWouldWrite()
      throws Exception {
    Nights kept = firstNight("kept");
    Nights anew = firstNight("anew");
    forget(anew);
    secondNight(kept);
    secondNight(anew);

    assertThat(extraction(kept, "2025-03-07")).containsExactly("articles=3 reused=0");
    assertThat(extraction(kept, "2025-03-08")).containsExactly("articles=4 reused=2");
    assertThat(extraction(anew, "2025-03-08")).containsExactly("articles=4 reused=0");
    assertThat(NightProcess.files(kept.briefs())).isEqualTo(NightProcess.files(anew.briefs()));
  }

  @Test
  void readsAllAgainWhereTheNamesThatPeopleAddedAreOthers() throws Exception {
    Nights nights = firstNight("named");
    nights.file("names.csv", "name,type,note\nSkerrin Point,PLACE,\n");

    assertThat(nights.run("--fresh")).isZero();

    assertThat(extraction(nights, "2025-03-07"))
        .containsExactly("articles=3 reused=0", "articles=3 reused=0");
  }
}
