package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.store.StateDatabase;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.PublishedCandidateRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.WarningRow;

/** Nights as their operator sees them: exit codes, editions, links, what stands and what does not. */
class NightIT {
  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void writeTwoArticles() throws IOException {
    nights = new Nights(folder);
    nights
        .file("alde.txt", Nights.flood("Ostermark", 120))
        .file("more/alde.txt", Nights.flood("Ostermark", 120) + "\nTrains run again.\n")
        .index("alde.txt", "more/alde.txt");
  }

  @Test
  void publishesABriefUnderItsDateAndLeadsLatestToIt() throws IOException {
    assertThat(nights.run()).isZero();

    assertThat(Files.readSymbolicLink(nights.briefs().resolve("latest")))
        .isEqualTo(Path.of("2025-03-07"));
    assertThat(Files.readSymbolicLink(nights.briefs().resolve("2025-03-07")))
        .isEqualTo(Path.of(".editions", nights.editions().getFirst()));
    assertThat(NightProcess.files(nights.briefs()))
        .containsKeys(
            "brief.pdf", "brief.md", "run.json", "csv/points.csv", "csv/technical/texts.jsonl");
    assertThat(nights.briefs().resolve(".staging")).isEmptyDirectory();
  }

  @Test
  void doesNothingWhenNothingHasChanged() throws IOException {
    nights.run();
    Map<String, String> first = NightProcess.files(nights.briefs());
    var written = Files.getLastModifiedTime(nights.briefs().resolve("latest/run.json"));

    assertThat(nights.run()).isZero();

    assertThat(Files.getLastModifiedTime(nights.briefs().resolve("latest/run.json")))
        .isEqualTo(written);
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(first);
  }

  @Test
  void computesAnewWhenAskedToAndWritesTheSameBytes() throws IOException {
    nights.run();
    Map<String, String> first = NightProcess.files(nights.briefs());

    assertThat(nights.run("--fresh")).isZero();

    assertThat(NightProcess.files(nights.briefs())).isEqualTo(first);
    assertThat(nights.editions()).hasSize(1);
  }

  @Test
  void publishesANewEditionOfTheDateWhenAFileHasChanged() throws IOException {
    nights.run();
    String before = nights.editions().getFirst();
    nights.file("alde.txt", Nights.flood("Ostermark", 180));

    assertThat(nights.run()).isZero();

    assertThat(nights.editions()).hasSize(2).contains(before);
    assertThat(nights.briefs().resolve("2025-03-07").toRealPath().getFileName().toString())
        .isNotEqualTo(before);
    assertThat(nights.rows(ArticleRow.class)).hasSize(2);
  }

  @Test
  void publishesAgainWhenTheBriefWasTakenAway() throws IOException {
    nights.run();
    Map<String, String> first = NightProcess.files(nights.briefs());
    Files.delete(nights.briefs().resolve("2025-03-07"));

    assertThat(nights.run()).isZero();

    assertThat(NightProcess.files(nights.briefs())).isEqualTo(first);
  }

  @Test
  void refusesAnOlderDateAndLeavesLatestWhereItIs() throws IOException {
    nights.run();

    assertThat(nights.run("--date=2025-03-01")).isEqualTo(2);

    assertThat(Files.readSymbolicLink(nights.briefs().resolve("latest")))
        .isEqualTo(Path.of("2025-03-07"));
    assertThat(nights.briefs().resolve("2025-03-01")).doesNotExist();
  }

  @Test
  void saysOnTheSecondNightThatAKnownStoryIsUnchanged() {
    nights.run();

    assertThat(nights.run("--date=2025-03-08")).isZero();

    assertThat(nights.rows(StoryRow.class))
        .extracting(StoryRow::status)
        .containsExactly("unchanged");
  }

  @Test
  void knowsTheFooterOfAnOutletOnTheSecondNight() throws IOException {
    String footer = "\nFollow the Alde Courier every morning and every evening.\n";
    nights
        .file("one.txt", Nights.flood("Ostermark", 120) + footer)
        .file(
            "two.txt",
            "Choir of Bellwick sings again\n\nAfter two years without a hall the choir of"
                + " Bellwick has sung in Saint Anselm's, and three hundred people came.\n" + footer)
        .file(
            "three.txt",
            "Heron moves into Garth\n\nA heron has taken to fishing in the fountain"
                + " before the district court of Garth, to the delight of its clerks.\n" + footer)
        .index("one.txt", "two.txt", "three.txt");
    nights.run();
    nights
        .file(
            "four.txt",
            "Ferry to Skerrin sails late\n\nThe ferry to Skerrin will sail an hour late"
                + " until April while divers look at its propeller, the port says.\n" + footer)
        .index("four.txt");

    assertThat(nights.run("--date=2025-03-08")).isZero();

    assertThat(nights.rows(SentenceRow.class))
        .extracting(SentenceRow::role)
        .containsExactly("headline", "body", "boilerplate");
  }

  @Test
  void doesNotBelieveADateAfterTheNightAndSaysWhatIsLeftOutInAnotherLanguage() throws IOException {
    nights
        .file("later.txt", Nights.flood("Ostermark", 120).replace("2025-03-06", "2025-06-06"))
        .file(
            "german.txt",
            "Hochwasser in Ostermark\n2025-03-06\n\nDie Alde ist am Donnerstag in"
                + " Ostermark über die Ufer getreten und hat viele Häuser unter Wasser gesetzt, wie die"
                + " Feuerwehr mitteilte. Niemand wurde verletzt, und die Schulen bleiben bis Montag"
                + " geschlossen, sagte die Bürgermeisterin am Abend.\n")
        .index("later.txt", "german.txt");

    assertThat(nights.run()).isZero();

    assertThat(nights.rows(ArticleRow.class))
        .extracting(ArticleRow::file, ArticleRow::published, ArticleRow::language)
        .containsExactlyInAnyOrder(
            tuple("later.txt", "", "en"), tuple("german.txt", "2025-03-06", "de"));
    assertThat(nights.rows(WarningRow.class))
        .extracting(WarningRow::kind)
        .contains("other_language");
  }

  @Test
  void listsTheRunsOfAState() throws Exception {
    nights.run();
    nights.run();

    NightProcess.Ended ended = new NightProcess().run("history", "--state=" + nights.state());

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.said().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("2025-03-07") && line.endsWith("published  0"))
        .anyMatch(line -> line.startsWith("2025-03-07") && line.endsWith("unchanged  0"));
  }

  @Test
  void checksAFolderAndListsEveryProblemWithFileAndLine() throws Exception {
    nights
        .file("all/a.txt", Nights.flood("Ostermark", 120))
        .file("all/b.txt", "")
        .file(
            "all/c.jsonl",
            "{\"title\": \"A title alone\"}\n{\"text\": \"The bridge at Colmery is open again.\"}\n")
        .file("all/d.xyz", "?")
        .index("all/");

    NightProcess.Ended ended = new NightProcess().run("check", "--index=" + nights.index());

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.said().lines())
        .anySatisfy(line ->
            assertThat(line).contains("INDEX.md:3: ").contains("b.txt").contains(": empty: "))
        .anySatisfy(line -> assertThat(line).contains("c.jsonl:1: bad_record: "))
        .anySatisfy(line -> assertThat(line).contains("d.xyz").contains(": unknown_type: "))
        .endsWith("2 articles would be read, 3 entries rejected");
    assertThat(nights.state()).doesNotExist();
  }

  @Test
  void rejectsWhatItCannotReadWithLineAndReasonAndGoesOn() throws IOException {
    nights.file("empty.txt", "").file("binary.txt", "PK\u0000\u0000\u0001 data");
    nights.file("../outside.txt", "A secret.");
    nights.index(
        "alde.txt",
        "empty.txt",
        "binary.txt",
        "missing.txt",
        "alde.txt",
        "../outside.txt",
        "https://example.org/x",
        "picture.png");
    nights.file("picture.png", "x");

    assertThat(nights.run()).isZero();

    assertThat(nights.rows(RejectedRow.class))
        .extracting(RejectedRow::indexLine, RejectedRow::reason)
        .containsExactly(
            tuple(4, "empty"),
            tuple(5, "not_text"),
            tuple(6, "missing"),
            tuple(7, "listed_twice"),
            tuple(8, "outside_folder"),
            tuple(9, "remote"),
            tuple(10, "unknown_type"));
    assertThat(nights.rows(ArticleRow.class))
        .extracting(ArticleRow::file)
        .containsExactly("alde.txt");
  }

  @Test
  void endsWithThreeAndPublishesNothingWhenNoArticleIsAccepted() throws IOException {
    nights.file("empty.txt", "").index("empty.txt");

    assertThat(nights.run()).isEqualTo(3);

    assertThat(nights.briefs().resolve("latest")).doesNotExist();
  }

  @Test
  void keepsTheLastGoodBriefWhenALaterNightIsNotFit() throws IOException {
    nights.run();
    Map<String, String> good = NightProcess.files(nights.briefs());
    nights.file("empty.txt", "").index("empty.txt");

    assertThat(nights.run()).isEqualTo(3);

    assertThat(NightProcess.files(nights.briefs())).isEqualTo(good);
  }

  @Test
  void endsWithTwoAndTouchesNothingWithoutAnIndex() throws IOException {
    Files.delete(nights.index());

    assertThat(nights.run()).isEqualTo(2);

    assertThat(nights.state()).doesNotExist();
    assertThat(nights.briefs()).doesNotExist();
  }

  @Test
  void endsWithTwoForABadDateABadFormatAnUnknownOptionAndABadSetting() {
    assertThat(List.of(
            nights.run("--date=2025-02-30"),
            nights.run("--formats=docx"),
            nights.run("--colour=red"),
            nights.run("--nightdesk.chunk=many"),
            nights.run("--nightdesk.chunk=0")))
        .containsOnly(2);
    assertThat(nights.briefs()).doesNotExist();
  }

  @Test
  void endsWithTwoWhenTheStateBelongsToAnotherIndex() throws IOException {
    nights.run();
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    Files.writeString(other.resolve("INDEX.md"), "# Other\n");

    assertThat(nights.run("--index=" + other.resolve("INDEX.md"))).isEqualTo(2);
  }

  @Test
  void endsWithFourWhileAnotherProcessHoldsTheState() throws Exception {
    try (StateDatabase held = StateDatabase.open(nights.state(), 1)) {
      assertThat(held.dataSource()).isNotNull();
      NightProcess.Ended second = new NightProcess()
          .run(
              "run",
              "--index=" + nights.index(),
              "--out=" + nights.briefs(),
              "--state=" + nights.state());

      assertThat(second.exitCode()).as(second.said()).isEqualTo(4);
      assertThat(second.said()).contains("is in use by another run");
    }
    assertThat(nights.briefs()).doesNotExist();
  }

  @Test
  void endsWithOneAndLeavesTheLastBriefWhenTheOutputCannotBeWritten() throws IOException {
    nights.run();
    Map<String, String> good = NightProcess.files(nights.briefs());
    nights.file("alde.txt", Nights.flood("Ostermark", 180));
    Path staging = nights.briefs().resolve(".staging");
    Files.delete(staging);
    Files.writeString(staging, "in the way");

    assertThat(nights.run()).isEqualTo(1);
    assertThat(NightProcess.files(nights.briefs())).isEqualTo(good);

    Files.delete(staging);
    assertThat(nights.run()).isZero();
    assertThat(NightProcess.files(nights.briefs())).isNotEqualTo(good);
  }

  @Test
  void listsEveryDateAnArticleMayBeOfAndWhatBecameOfIt() throws IOException {
    nights.file("pier.txt", """
            Pier opens in Ostermark
            Updated 2025-03-06 18:20
            Published 2025-03-05
            Published 2026-01-01

            The pier of Ostermark opened after nine weeks of work, the council said, and a band played.
            """).file("INDEX.md", "| file |\n|---|\n| pier.txt |\n");

    assertThat(nights.run()).isZero();

    String id = nights.rows(ArticleRow.class).getFirst().articleId();
    assertThat(nights.rows(ArticleRow.class))
        .extracting(ArticleRow::published, ArticleRow::publishedEvidence)
        .containsExactly(tuple(
            "2025-03-05",
            "2025-03-05 (labelled as published, under the headline);"
                + " other days stated: 2025-03-06T18:20;"
                + " not believed, after the night: 2026-01-01"));
    assertThat(nights.rows(PublishedCandidateRow.class))
        .containsExactly(
            new PublishedCandidateRow(
                id,
                1,
                "2025-03-05",
                "day",
                "line",
                "chosen",
                "labelled as published, under the headline",
                "2025-03-05",
                id + ".3.1"),
            new PublishedCandidateRow(
                id,
                2,
                "2026-01-01",
                "day",
                "line",
                "refused",
                "after the night",
                "2026-01-01",
                id + ".4.1"),
            new PublishedCandidateRow(
                id,
                3,
                "2025-03-06T18:20",
                "minute",
                "line",
                "passed_over",
                "labelled as updated, with a time of day, under the headline",
                "2025-03-06 18:20",
                id + ".2.1"));
  }
}
