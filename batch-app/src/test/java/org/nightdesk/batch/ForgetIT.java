package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.disk.FaultyProvider;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.StoryRow;

/** Articles that are taken down after three nights told of them; the third lists the story as quiet. */
class ForgetIT {
  private static final List<String> DATES = List.of("2025-03-06", "2025-03-07", "2025-03-08");

  private static final String ONE_THREAD = "--nightdesk.threads=1";

  /** What is deleted from the state stays in the gaps of its file. */
  private static final String GAPS = "--nightdesk.keep.compact-below=0";

  /** A command that has the log quote the brief. */
  private static final String TELLS_ALL =
      "--nightdesk.watch.after-success=sh -c 'cat \"$BRIEF/csv/articles.csv\" \"$BRIEF/brief.md\"'";

  /** What stands in the article that is taken down and in no other. */
  private static final List<String> WORDS = List.of(
      "dam.txt",
      "Crack found in the Hallin dam",
      "Engineers have found a crack deep in the Hallin dam above the village of Arven",
      "Inspector Jonas Weller said the crack was 40 centimetres long",
      "The board lowered the Hallin reservoir by two metres",
      "Some 300 people were told to be ready to leave their homes",
      "Weller will examine the dam again on Friday");

  @TempDir
  private static Path once;

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeAll
  static void runThreeNights() throws IOException {
    Nights all = new Nights(once)
        .file("dam.txt", Valley.DAM)
        .file("watch.txt", Valley.DAM_AT_NIGHT)
        .file("choir.txt", Valley.CHOIR)
        .file("chorus.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY);
    all.index("dam.txt", "choir.txt", "chorus.txt");
    assertThat(all.run("--date=2025-03-06", ONE_THREAD, GAPS)).isZero();
    all.index("dam.txt", "watch.txt", "choir.txt", "chorus.txt");
    assertThat(all.run("--date=2025-03-07", ONE_THREAD, GAPS, TELLS_ALL)).isZero();
    all.index("ferry.txt");
    assertThat(all.run(
            "--date=2025-03-08",
            ONE_THREAD,
            GAPS,
            "--nightdesk.log.form=json",
            "--nightdesk.keep.replaced-nights=30",
            TELLS_ALL))
        .isZero();
  }

  @BeforeEach
  void copyThem() throws IOException {
    copy(once, folder);
    nights = new Nights(folder);
    Files.writeString(nights.state().resolve("index.txt"), nights.index().toRealPath() + "\n");
  }

  @Test
  void takesAnArticleOutOfEveryNightAndOutOfTheState() throws Exception {
    assertThat(filesWith("Jonas Weller said the crack")).isNotEmpty();
    assertThat(rows("2025-03-08", StoryRow.class))
        .anyMatch(row -> row.headline().contains("Hallin dam"));

    Said said = forget("dam.txt");

    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(said.text())
        .contains("dam.txt  Crack found in the Hallin dam")
        .containsPattern("2025-03-06: 1 article, [1-9][0-9]* points? .* 1 story")
        .containsPattern("2025-03-07: 1 article, [1-9][0-9]* points? .* 0 stories")
        .contains("nights made anew; the state has forgotten it");
    assertThat(filesWith("Jonas Weller said the crack")).isEmpty();
    assertThat(filesWith("Crack found in the Hallin dam")).isEmpty();
    assertThat(rows("2025-03-07", StoryRow.class))
        .anyMatch(row -> row.headline().equals("Night watch at the Hallin dam"));
    assertThat(rows("2025-03-07", PointSourceRow.class)).isNotEmpty();
    assertThat(nights.editions()).hasSize(3);
    for (String date : DATES) {
      isWhole(date);
    }
    assertThat(Said.by("history", "--state=" + nights.state()).text().lines())
        .anyMatch(line -> line.startsWith("2025-03-06") && line.endsWith("forgotten"));
  }

  @Test
  void leavesNoneOfItsWordsInAnyFileOfTheStateAndOfTheNightsKept() throws Exception {
    WordsInFiles before = WordsInFiles.in(nights.briefs());
    for (String words : WORDS) {
      assertThat(before.holding(words))
          .anyMatch(file -> file.contains("2025-03-06-") && file.endsWith("/brief.pdf"))
          .anyMatch(file -> file.contains("2025-03-07-") && file.endsWith("/brief.xlsx"));
      assertThat(WordsInFiles.in(nights.state()).holding(words)).contains("nightdesk.mv.db");
    }
    assertThat(WordsInFiles.in(nights.state()).holding("Crack found in the Hallin dam"))
        .contains("log/2025-03-07/run.log", "log/2025-03-08/run.log");
    long lines = Files.lines(nights.state().resolve("log/2025-03-07/run.log")).count();

    Said said = forget("dam.txt");

    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(said.text()).containsPattern("[1-9][0-9]* lines of logs no longer name it");
    for (String words : WORDS) {
      assertThat(WordsInFiles.in(nights.state()).holding(words)).as(words).isEmpty();
      assertThat(WordsInFiles.in(nights.briefs()).holding(words)).as(words).isEmpty();
    }
    assertThat(Files.readAllLines(nights.state().resolve("log/2025-03-07/run.log")))
        .hasSize((int) lines)
        .anyMatch(line -> line.matches("2025-03-08T03:00:00Z night=2025-03-07 run=[0-9a-f]+"
            + " \\(named an article that was taken down\\)"))
        .anyMatch(line -> line.contains("outcome=published exit_code=0 published "))
        .anyMatch(line -> line.contains("Night watch at the Hallin dam"));
    assertThat(Files.readAllLines(nights.state().resolve("log/2025-03-08/run.log")))
        .allMatch(line -> line.startsWith("{\"time\":\"2025-03-08T03:00:00Z\",\"night\":"))
        .anyMatch(line -> line.endsWith("\"message\":\"(named an article that was taken down)\"}"));
    assertThat(Said.by("history", "--state=" + nights.state()).text().lines()).hasSize(4);
  }

  @Test
  void rejectsItWhereAnIndexStillListsIt() throws Exception {
    assertThat(forget("dam.txt").exitCode()).isZero();
    nights.index("dam.txt", "ferry.txt");

    assertThat(nights.run("--date=2025-03-09", "--formats=md")).isZero();

    assertThat(rows("2025-03-09", RejectedRow.class))
        .extracting(RejectedRow::entry, RejectedRow::reason)
        .containsExactly(tuple("dam.txt", "forgotten"));
    assertThat(rows("2025-03-09", ArticleRow.class))
        .extracting(ArticleRow::file)
        .containsExactly("ferry.txt");
    isWhole("2025-03-09");
  }

  @Test
  void completesWhatAKillCutOffToTheSameBytes() throws IOException {
    Path before = folder.resolve("before");
    copy(nights.briefs(), before.resolve("briefs"));
    copy(nights.state(), before.resolve("var"));
    assertThat(forget("dam.txt").exitCode()).isZero();
    Map<String, String> done = files(nights.briefs());

    // Killed when the latest nights were made and nothing else was: state, first night, old
    // edition.
    Path first = nights.briefs().resolve("2025-03-06");
    Path made = first.toRealPath();
    Path old = before.resolve("briefs/2025-03-06").toRealPath();
    copy(old, made.resolveSibling(old.getFileName()));
    Files.delete(first);
    Files.createSymbolicLink(first, Path.of(".editions", old.getFileName().toString()));
    Path replaced = before.resolve("briefs/2025-03-07").toRealPath();
    copy(replaced, made.resolveSibling(replaced.getFileName()));
    delete(nights.state());
    copy(before.resolve("var"), nights.state());

    Said again = forget("dam.txt");

    assertThat(again.exitCode()).as(again.text()).isZero();
    assertThat(again.text()).contains("deleted ", "1 night made anew");
    assertThat(files(nights.briefs())).isEqualTo(done);
    assertThat(filesWith("Jonas Weller said the crack")).containsOnly(before.toString());
    assertThat(forget("dam.txt").text()).contains("0 nights made anew");
  }

  @Test
  void saysWhereTheStateHadNoRoomToBeWrittenAnewAndTheSameCommandCompletesIt() throws Exception {
    String words = WORDS.get(3);
    NightProcess.Ended full = new NightProcess()
        .option("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName())
        .option("-D" + TestNight.FAULT + "=FULL:1:.mv.db.")
        .run("forget", "dam.txt", "--out=" + nights.briefs(), "--state=" + nights.state());

    assertThat(full.exitCode()).as(full.said()).isEqualTo(1);
    assertThat(full.said())
        .contains("may still stand in the gaps of the state in " + nights.state())
        .contains("no space left on device; give the same command again");

    assertThat(forget("dam.txt").exitCode()).isZero();
    assertThat(WordsInFiles.in(nights.state()).holding(words)).isEmpty();
  }

  @Test
  void letsAnExactCopyTakeThePlaceOfAnOriginalUnlessCopiesGoAsWell() throws Exception {
    String original = rows("2025-03-06", ArticleRow.class).stream()
        .filter(row -> row.relation().equals("exact_copy"))
        .map(ArticleRow::relatesTo)
        .findFirst()
        .orElseThrow();

    Said one = forget(original);

    assertThat(one.text()).contains("stays, though it was folded with it (--copies takes it down)");
    assertThat(rows("2025-03-06", ArticleRow.class))
        .filteredOn(row -> row.title().contains("Choir"))
        .extracting(ArticleRow::relation)
        .containsExactly("original");
    assertThat(filesWith("choir of Bellwick has sung")).isNotEmpty();
    isWhole("2025-03-06");

    copyBack();
    assertThat(forget(original, "--copies").exitCode()).isZero();
    assertThat(filesWith("choir of Bellwick has sung")).isEmpty();
    isWhole("2025-03-07");
  }

  @Test
  void touchesNothingWhereItIsAskedWhatItWouldDoOrDoesNotKnowTheArticle() throws IOException {
    Map<String, String> before = files(nights.briefs());

    Said dry = forget("dam.txt", "--dry-run");
    Said unknown = forget("nothing.txt");

    assertThat(dry.exitCode()).isZero();
    assertThat(dry.text()).contains("3 nights would be made anew; the state is as it was");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.text()).contains("holds nothing.txt; an article that was never read");
    assertThat(files(nights.briefs())).isEqualTo(before);
    assertThat(forget("a0123456789abcdef").text()).contains("0 nights made anew");
  }

  private void isWhole(String date) throws Exception {
    NightProcess.Ended ended = new NightProcess()
        .run("verify", date, "--index=" + nights.index(), "--out=" + nights.briefs());
    assertThat(ended.exitCode()).as(ended.said()).isZero();
    TablesHoldTogetherIT.check(tables(date));
  }

  private Said forget(String article, String... more) {
    List<String> arguments = new ArrayList<>(
        List.of("forget", article, "--out=" + nights.briefs(), "--state=" + nights.state()));
    arguments.addAll(List.of(more));
    return Said.by(arguments.toArray(String[]::new));
  }

  private CsvExtractReader tables(String date) {
    return new CsvExtractReader(nights.briefs().resolve(date).resolve("csv"));
  }

  private <R extends Record> List<R> rows(String date, Class<R> table) {
    try (Stream<R> rows = tables(date).rows(table)) {
      return rows.toList();
    }
  }

  /** The folders, the corpus left out, that have a file with these words in it as they are. */
  private List<String> filesWith(String words) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(nights.corpus()))
          .filter(file -> has(file, words))
          .map(file -> folder.resolve(folder.relativize(file).getName(0)).toString())
          .distinct()
          .toList();
    }
  }

  private static boolean has(Path file, String words) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> files(Path briefs) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(briefs)) {
      for (Path file : all.filter(path -> !Files.isDirectory(path)).toList()) {
        files.put(
            briefs.relativize(file).toString(),
            Files.isSymbolicLink(file)
                ? Files.readSymbolicLink(file).toString()
                : Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private void copyBack() throws IOException {
    delete(nights.briefs());
    delete(nights.state());
    copy(once, folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
          Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }
}
