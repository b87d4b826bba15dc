package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the articles of a story say together stays from night to night where they are the same. Each night is
 * run twice: over a state that keeps stories, and over one that is made to forget them before.
 */
class KeptStoriesIT {
  private static final List<String> FILES = List.of(
      "ferry.txt",
      "choir.txt",
      "chorus.txt",
      "announced.txt",
      "awaited.txt",
      "met.txt",
      "ended.txt",
      "flood.txt",
      "water.txt");

  /** Tells the flood of {@link Nights#flood} in other words. */
  private static final String WATER = """
      Two days of rain put homes in Ilmstead under water
      2025-03-06 20:00:00

      The river Alde has flooded 40 homes in Ilmstead, the fire service said on Thursday evening. Nobody was hurt in Ilmstead.

      Mayor Lena Brandt said: "We were lucky this time." Two schools in Ilmstead stay closed until Monday, and repairs will cost about $6 million, the county estimates.
      """;

  private static final String QUARRY = """
      Quarry owner Tomas Berglind fined over dust
      2025-03-06 08:00:00

      A court in Arven fined the quarry owner Tomas Berglind on Thursday. Berglind said he would appeal.

      His partner Marta Oswin told reporters that the dust was gone.
      """;

  @TempDir
  private Path folder;

  private Nights kept;
  private Nights anew;
  private final List<String> listed = new ArrayList<>(FILES);

  @BeforeEach
  void twoStatesThatHavePublishedANight() throws Exception {
    kept = new Nights(folder.resolve("kept"));
    anew = new Nights(folder.resolve("anew"));
    file("ferry.txt", Valley.FERRY);
    file("choir.txt", Valley.CHOIR);
    file("chorus.txt", Valley.CHOIR);
    file("announced.txt", StagesOfAnAffairIT.ANNOUNCED);
    file("awaited.txt", StagesOfAnAffairIT.AWAITED);
    file("met.txt", StagesOfAnAffairIT.MET);
    file("ended.txt", StagesOfAnAffairIT.ENDED);
    file("flood.txt", Nights.flood("Ilmstead", 40));
    file("water.txt", WATER);
    night("2031-05-10");
    assertThat(counts(kept, "2031-05-10")).containsExactly("stories=5 kept=0");
  }

  private void file(String name, String text) throws IOException {
    kept.file(name, text);
    anew.file(name, text);
  }

  /** Runs a night over both states and compares every byte. */
  private void night(String date, String... options) throws Exception {
    forget(anew);
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--date=" + date);
    for (Nights nights : List.of(kept, anew)) {
      nights.index(listed.toArray(String[]::new));
      assertThat(nights.run(all.toArray(String[]::new))).isZero();
    }
    assertThat(NightProcess.files(kept.briefs())).isEqualTo(NightProcess.files(anew.briefs()));
  }

  private static List<String> counts(Nights nights, String night) throws IOException {
    return Files.readAllLines(nights.state().resolve("log").resolve(night).resolve("run.log"))
        .stream()
        .filter(line -> line.contains("step=compareSources:stories"))
        .map(line -> line.substring(line.indexOf("stories=", 60), line.indexOf(" seconds=")))
        .toList();
  }

  private static void forget(Nights nights) throws SQLException {
    if (Files.exists(nights.state())) {
      execute(nights, "DELETE FROM STORY_COMPARED");
    }
  }

  private static void execute(Nights nights, String sql) throws SQLException {
    String url = "jdbc:h2:file:" + nights.state().resolve("nightdesk");
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long count(Nights nights, String from) throws SQLException {
    String url = "jdbc:h2:file:" + nights.state().resolve("nightdesk");
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void comparesOnlyWhatIsNewOrOfOtherMaterialNightAfterNight() throws Exception {
    file("quarry.txt", QUARRY);
    listed.add("quarry.txt");
    night("2031-05-11");
    assertThat(counts(kept, "2031-05-11")).containsExactly("stories=6 kept=5");
    assertThat(counts(anew, "2031-05-11")).containsExactly("stories=6 kept=0");

    file("water.txt", WATER.replace("40 homes", "50 homes"));
    listed.remove("ferry.txt");
    night("2031-05-12");
    assertThat(counts(kept, "2031-05-12")).containsExactly("stories=5 kept=4");

    listed.add("ferry.txt");
    night("2031-05-13");
    assertThat(counts(kept, "2031-05-13")).containsExactly("stories=6 kept=5");

    night("2031-05-13", "--fresh");
    assertThat(counts(kept, "2031-05-13").getLast()).isEqualTo("stories=6 kept=6");
    night("2031-05-10", "--fresh");
  }

  @Test
  void comparesAStoryAnewThatANewCopyStandsBeside() throws Exception {
    file("ferry-again.txt", Valley.FERRY);
    listed.add("ferry-again.txt");
    night("2031-05-11");
    assertThat(counts(kept, "2031-05-11")).containsExactly("stories=5 kept=4");

    listed.remove("ferry-again.txt");
    listed.remove("chorus.txt");
    night("2031-05-12");
    assertThat(counts(kept, "2031-05-12").getLast()).startsWith("stories=5 kept=");
  }

  @Test
  void comparesAllStagesOfAnAffairAnewWhereOneIsAnother() throws Exception {
    file("ended.txt", StagesOfAnAffairIT.ENDED.replace("useful", "long and useful"));
    night("2031-05-11");
    assertThat(counts(kept, "2031-05-11")).containsExactly("stories=5 kept=3");

    listed.remove("announced.txt");
    listed.remove("awaited.txt");
    night("2031-05-12");
  }

  @Test
  void comparesAStoryAnewOneOfWhoseNamesPeopleHaveCorrected() throws Exception {
    file("corrections.csv", "action,name,other,type,note\nrename,Lena Brandt,Lena Brandt-Moor,,\n");
    night("2031-05-11");
    assertThat(counts(kept, "2031-05-11")).containsExactly("stories=5 kept=4");
  }

  @Test
  void writesIntoFactsThatWereReadAgainWhatComparingHadWritten() throws Exception {
    execute(kept, "DELETE FROM FACTS_READ");
    assertThat(count(kept, "FIGURE WHERE agreement <> 'single'")).isPositive();
    assertThat(count(kept, "QUOTE WHERE utterance_id <> ''")).isPositive();
    night("2031-05-11");
    assertThat(counts(kept, "2031-05-11")).containsExactly("stories=5 kept=5");
  }

  @Test
  void leavesNoStoryBehindWhereAnArticleIsForgotten() throws Exception {
    for (Nights nights : List.of(kept, anew)) {
      Said said =
          Said.by("forget", "water.txt", "--out=" + nights.briefs(), "--state=" + nights.state());
      assertThat(said.exitCode()).as(said.text()).isZero();
    }
    for (String table : List.of("STORY_COMPARED", "COMPARED_MARK", "POINT", "WORDING", "EVENT")) {
      assertThat(count(kept, table)).as(table).isZero();
    }
    execute(anew, "DELETE FROM FACTS_READ");
    night("2031-05-11");
    assertThat(counts(kept, "2031-05-11")).containsExactly("stories=5 kept=0");
  }

  @Test
  void goesOnBehindAKillInTheMiddleOfTheStep() throws Exception {
    file("flood.txt", Nights.flood("Ilmstead", 46));
    listed.remove("ended.txt");
    kept.index(listed.toArray(String[]::new));
    for (int commit = 1; commit <= 2; commit++) {
      kill(commit);
    }
    night("2031-05-11", "--nightdesk.chunk=1", "--nightdesk.threads=1");
    // Two of five stood before the last start.
    assertThat(counts(kept, "2031-05-11").getLast()).startsWith("stories=5 kept=");
  }

  @Test
  void keepsNothingOfARunThatWasCutOffAndGivenUpWhichIsOtherToday() throws Exception {
    file("flood.txt", Nights.flood("Ilmstead", 46));
    listed.remove("ended.txt");
    listed.remove("chorus.txt");
    kept.index(listed.toArray(String[]::new));
    kill(4);
    file("flood.txt", Nights.flood("Ilmstead", 40));
    listed.add("ended.txt");
    night("2031-05-12");
    assertThat(counts(kept, "2031-05-12").getLast()).startsWith("stories=5 kept=");
  }

  /** Starts the night of 11 May and kills it before a commit of the step. */
  private void kill(int commit) throws Exception {
    new NightProcess()
        .option("-D" + TestNight.BEFORE_COMMIT + "=compareSources:range:" + commit)
        .runAndKill(
            "run",
            "--index=" + kept.index(),
            "--out=" + kept.briefs(),
            "--state=" + kept.state(),
            "--date=2031-05-11",
            "--nightdesk.chunk=1",
            "--nightdesk.threads=1");
  }
}
