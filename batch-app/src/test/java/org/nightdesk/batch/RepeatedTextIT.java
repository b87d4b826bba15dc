package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.SentenceRow;

/** What one outlet puts under its articles night after night is boilerplate in the end. */
class RepeatedTextIT {
  private static final String FOOTER = "Marsh Gazette stands with the readers of the marshes.";
  private static final List<String> REPORTS = List.of(
      "Herons came back to the ponds of Wexley in March, and Ada Brandt of the bird club counted forty.",
      "A baker of Ostermark, Tom Okoro, sold nine hundred loaves on Friday after the fair was put off.",
      "Trains between Karvia and Sund stood still at noon because a goat had climbed the signal box.",
      "The court of Dunmere told Lena Quist to mend the wall she had painted yellow without leave.",
      "Snow fell on Mount Tarn overnight, and the rescue team of Halden brought two walkers down.");

  @TempDir
  private Path folder;

  @Test
  void becomesBoilerplateAfterEnoughNightsAndNoEditionCountsTwice() throws IOException {
    Nights nights = new Nights(folder);

    assertThat(roleOn(nights, 1)).isEqualTo("body");
    assertThat(roleOn(nights, 2)).isEqualTo("body");
    assertThat(nights.run("--date=2025-03-02", "--fresh")).isZero();
    assertThat(nights.file("2.txt", text(2) + "\n\nIt rained.\n").run("--date=2025-03-02"))
        .isZero();
    assertThat(role(nights)).isEqualTo("body");
    assertThat(roleOn(nights, 3)).isEqualTo("boilerplate");
    assertThat(roleOn(nights, 4)).isEqualTo("boilerplate");
    assertThat(nights.run("--date=2025-03-04", "--fresh")).isZero();
    assertThat(role(nights)).isEqualTo("boilerplate");
  }

  private static String roleOn(Nights nights, int night) throws IOException {
    nights.file(night + ".txt", text(night)).index(night + ".txt");
    assertThat(nights.run("--date=2025-03-0" + night)).isZero();
    return role(nights);
  }

  private static String text(int night) {
    String report = REPORTS.get(night);
    String again = "It was the talk of the town: " + report.toLowerCase(Locale.ROOT);
    return report + "\n\n" + again + "\n\n" + FOOTER + "\n";
  }

  /** The role of the footer in the newest brief. */
  private static String role(Nights nights) {
    List<SentenceRow> sentences = nights.rows(SentenceRow.class);
    int length = FOOTER.length();
    return sentences.stream()
        .filter(sentence -> sentence.end() - sentence.start() == length)
        .findFirst()
        .orElseThrow()
        .role();
  }
}
