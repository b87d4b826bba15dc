package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.EntityRow;

/** What {@code verify} finds in published nights, and that it finds nothing where nothing is wrong. */
class VerifyIT {
  @TempDir
  private static Path once;

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeAll
  static void runANight() throws IOException {
    assertThat(valley(once).run()).isZero();
  }

  /** Each test has a copy of the published night to spoil. */
  @BeforeEach
  void copyTheNight() throws IOException {
    try (Stream<Path> all = Files.walk(once)) {
      for (Path file : all.sorted().toList()) {
        Path copy = folder.resolve(once.relativize(file));
        if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
          Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
    nights = new Nights(folder);
  }

  private static Nights valley(Path folder) throws IOException {
    return new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .index("dam.txt", "choir.txt");
  }

  @Test
  void findsNothingInANightThatStandsAsItWasPublished() throws Exception {
    NightProcess.Ended ended = verify();

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said())
        .startsWith("night 2025-03-07, edition ")
        .containsPattern("files +\\d+ checked, good")
        .containsPattern("sources +3 checked, good")
        .containsPattern("tables +\\d+ checked, good")
        .containsPattern("brief.md +\\d+ checked, good")
        .containsPattern("brief.html +\\d+ checked, good")
        .containsPattern("brief.pdf +\\d+ checked, good")
        .containsPattern("brief.xlsx +[\\d,]+ checked, good")
        .endsWith("all as it should be\n");
  }

  @Test
  void holdsAnEarlierNightAgainstItsOwnSourcesThoughTheIndexListsOthersNow() throws Exception {
    nights = valley(folder.resolve("two"));
    assertThat(nights.run()).isZero();
    nights
        .file("dam2.txt", Valley.DAM_LATER)
        .file("wire/dam.txt", "From our desk\n\n" + Valley.DAM)
        .index("dam2.txt", "wire/dam.txt");
    assertThat(nights.run("--date=2025-03-08")).isZero();

    NightProcess.Ended first = verify("2025-03-07");
    NightProcess.Ended second = verify();

    assertThat(first.exitCode()).as(first.said()).isZero();
    assertThat(first.said())
        .contains(
            "INDEX.md is not the index of that night any more: its rejections are not counted again");
    assertThat(second.exitCode()).as(second.said()).isZero();
    assertThat(nights.rows(ArticleRow.class)).anyMatch(row -> !row.inIndex());
  }

  @Test
  void saysThatEarlierArticlesStandForThemselvesWhereTheirNightIsGone() throws Exception {
    nights = valley(folder.resolve("two"));
    assertThat(nights.run()).isZero();
    nights.file("wire/dam.txt", "From our desk\n\n" + Valley.DAM).index("wire/dam.txt");
    assertThat(nights.run("--date=2025-03-08")).isZero();
    Files.delete(nights.briefs().resolve("2025-03-07"));

    NightProcess.Ended ended = verify();

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said())
        .contains("1 article of earlier nights is held against this night's own texts");
  }

  @Test
  void namesASourceThatSaysSomethingElseNow() throws Exception {
    nights.file("dam.txt", Valley.DAM.replace("40 centimetres", "41 centimetres"));

    NightProcess.Ended ended = verify();

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.said())
        .containsPattern("dam.txt: expected the file that was read, \\d+ bytes, but found another")
        .contains("figures.csv: \"40 centimetres\" does not stand at ");
  }

  @Test
  void namesASourceThatIsGone() throws Exception {
    Files.delete(nights.corpus().resolve("choir.txt"));

    NightProcess.Ended ended = verify();

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.said())
        .containsPattern(
            "choir.txt: expected the file that was read, \\d+ bytes, but found that it is not there");
  }

  @Test
  void namesAFileOfTheNightThatWasChangedOrAdded() throws Exception {
    Path table = edition().resolve("csv/figures.csv");
    Files.writeString(table, Files.readString(table).replace("40 centimetres", "50 centimetres"));
    Files.writeString(edition().resolve("csv/notes.txt"), "mine");

    NightProcess.Ended ended = verify();

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.said())
        .containsPattern(
            "csv/figures.csv: expected the [\\d,]+ bytes run.json lists but found others")
        .contains("csv/notes.txt: expected no such file but found it beside the night's own")
        .contains("figures.csv: \"50 centimetres\" does not stand at ")
        .containsPattern("brief.pdf .*wrong")
        .contains("attached figures.csv is not csv/figures.csv")
        .containsPattern("brief.xlsx .*wrong")
        .containsPattern(
            "figures, row \\d+, text: expected \"50 centimetres\" but found \"40 centimetres\"");
  }

  @Test
  void namesAnIdWithoutARowAndARowShownInOtherWordsInTheMarkdown() throws Exception {
    String inspector = nights.rows(EntityRow.class).stream()
        .filter(row -> row.name().equals("Jonas Weller"))
        .findFirst()
        .orElseThrow()
        .entityId();
    Path markdown = edition().resolve("brief.md");
    String text = Files.readString(markdown);
    assertThat(text).contains(inspector);
    Files.writeString(
        markdown,
        text.replace("Jonas Weller", "Jonas Keller")
            + "\n- made up `p0123456789abcdef` and [nothing](csv/nothing.csv)\n",
        StandardCharsets.UTF_8);

    NightProcess.Ended ended = verify();

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.said())
        .contains("p0123456789abcdef stands in no table")
        .contains(inspector + " is shown without its words")
        .contains("the link csv/nothing.csv leads nowhere");
  }

  @Test
  void namesWhatAPageLoadsAndWhereItLeadsNowhere() throws Exception {
    Path page = edition().resolve("brief.html");
    Files.writeString(
        page,
        Files.readString(page)
            .replace("</body>", "<script>1</script><a href=\"#nowhere\">more</a></body>"));

    NightProcess.Ended ended = verify();

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.said())
        .contains("the page holds a script, which loads or runs something")
        .contains("the link #nowhere leads nowhere");
  }

  @Test
  void endsWithTwoForANightThatIsNotThere() throws Exception {
    assertThat(verify("2025-03-01").exitCode()).isEqualTo(2);
    assertThat(verify("2025-03-01").said()).contains("the nights there are 2025-03-07");
  }

  private Path edition() throws IOException {
    return nights.briefs().resolve("latest").toRealPath();
  }

  private NightProcess.Ended verify(String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("verify", "--out=" + nights.briefs(), "--index=" + nights.index()));
    arguments.addAll(List.of(more));
    return new NightProcess().run(arguments.toArray(String[]::new));
  }
}
