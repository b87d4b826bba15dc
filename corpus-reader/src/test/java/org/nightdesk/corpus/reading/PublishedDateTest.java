package org.nightdesk.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Published.Basis;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.date.PublishedCandidate.Place;
import org.nightdesk.corpus.date.WeighedDate;
import org.nightdesk.corpus.date.WeighedDate.Standing;
import org.nightdesk.corpus.index.IndexEntry;

class PublishedDateTest {
  private static final LocalDate NIGHT = LocalDate.of(2031, 5, 3);
  private static final String BODY =
      "\n\nThe ferry across Quill Sound sailed again after nine weeks in dock, the port said.\n";

  @TempDir
  Path folder;

  @Test
  void believesTheMorrowOfTheNightAndNothingLater() throws IOException {
    assertThat(published("Ferry returns\nPublished May 4, 2031" + BODY, "").value())
        .isEqualTo("2031-05-04");
    assertThat(published("Ferry returns\nPublished May 5, 2031" + BODY, ""))
        .isEqualTo(new Published("", Basis.UNKNOWN, "not believed, after the night: 2031-05-05"));
  }

  @Test
  void takesTheNextCandidateWhereTheFirstIsNotBelieved() throws IOException {
    String text = "Ferry returns\nPublished May 13, 2031\nUpdated May 3, 2031 8:00 am" + BODY;

    assertThat(published(text, ""))
        .isEqualTo(new Published(
            "2031-05-03T08:00",
            Basis.STATED,
            "May 3, 2031 8:00 am (labelled as updated, with a time of day, under the headline);"
                + " not believed, after the night: 2031-05-13"));
  }

  @Test
  void doesNotBelieveTheIndexEither() throws IOException {
    String text = "Ferry returns\nPublished May 2, 2031" + BODY;

    assertThat(published(text, "2032-01-01"))
        .isEqualTo(new Published(
            "2031-05-02",
            Basis.STATED,
            "May 2, 2031 (labelled as published, under the headline);"
                + " not believed, after the night: 2032-01-01"));
    assertThat(published(text, "2031-05-01"))
        .isEqualTo(new Published(
            "2031-05-01", Basis.STATED, "the index: 2031-05-01; other days stated: 2031-05-02"));
  }

  @Test
  void neverTakesTheDateOfTheFileOrOfTheNight() throws IOException {
    assertThat(published("Ferry returns" + BODY, "")).isEqualTo(Published.unknown());
  }

  @Test
  void keepsWhatBecameOfEveryCandidate() throws IOException {
    String text = "Ferry returns\nPublished May 13, 2031\nUpdated May 3, 2031 8:00 am" + BODY
        + "\nThe ferry at its pier on May 1, 2031.Ada Brandt / Pool / Reuters\n" + BODY;

    assertThat(article(text, "2031-05-02").dates())
        .extracting(
            one -> one.date().value(),
            one -> one.date().place(),
            WeighedDate::standing,
            WeighedDate::reason)
        .containsExactly(
            tuple("2031-05-02", Place.INDEX, Standing.CHOSEN, "the index wins"),
            tuple("2031-05-13", Place.LINE, Standing.REFUSED, "after the night"),
            tuple(
                "2031-05-03T08:00",
                Place.LINE,
                Standing.PASSED_OVER,
                "labelled as updated, with a time of day, under the headline"),
            tuple(
                "2031-05-01",
                Place.CAPTION,
                Standing.BOUND,
                "not before the date of a picture's caption"));
  }

  private Published published(String text, String index) throws IOException {
    return article(text, index).about().published();
  }

  private Article article(String text, String index) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    Published stated = index.isEmpty()
        ? Published.unknown()
        : new Published(index, Basis.STATED, "the index: " + index);
    IndexEntry entry =
        new IndexEntry(1, "a.txt", "a.txt", new Metadata("", "", "", stated, "", "", "", ""));
    try (ReadOutcomes outcomes =
        new ArticleReader(folder, ReadingLimits.standard(), Optional.of(NIGHT)).read(entry)) {
      return ((ReadOutcome.Accepted) outcomes.next()).article();
    }
  }
}
