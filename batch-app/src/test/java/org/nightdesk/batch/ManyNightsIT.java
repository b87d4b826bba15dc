package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.NoveltyRow;

/** Nights in a row: what the state keeps, forgets and hands on. */
class ManyNightsIT {
  private static final String[] SHORT_MEMORY = {
    "--nightdesk.memory.days=2", "--nightdesk.memory.known-days=4", "--nightdesk.threads=1"
  };

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void makeFolders() {
    nights = new Nights(folder);
  }

  @Test
  void forgetsWhatNoNightWillAskFor() throws Exception {
    Map<String, Integer> rowsAfterEight = Map.of();
    for (int day = 1; day <= 12; day++) {
      String file = "n%02d.txt".formatted(day);
      nights.file(file, gathering(day)).index(file);
      assertThat(run(day)).isZero();
      if (day == 8) {
        rowsAfterEight = rows();
      }
    }

    assertThat(rowsAfterEight).containsKeys("PAST_NAME", "PAST_TERM", "PAST_TEXT", "PAST_TOLD");
    Map<String, Integer> before = rowsAfterEight;
    assertThat(rows())
        .allSatisfy((table, count) ->
            assertThat(count).as(table).isLessThanOrEqualTo(before.getOrDefault(table, 0) + 3));
    assertThat(oldest()).isEqualTo("2025-03-06");
  }

  @Test
  void countsTheTermsOfAnArticleOnceThoughItsNightIsRunAgainAndLaterNightsListIt()
      throws Exception {
    nights.file("a.txt", gathering(1)).file("b.txt", gathering(2)).index("a.txt", "b.txt");
    run(1);
    Map<String, String> terms = terms("2025-03-01");

    run(1, "--fresh");
    assertThat(terms("2025-03-01")).isEqualTo(terms).isNotEmpty();
    assertThat(terms.get("WORD 2")).contains("harbour\t2");
    nights.file("c.txt", gathering(3)).index("a.txt", "b.txt", "c.txt");
    run(2);
    nights.file("a.txt", gathering(4)).index("a.txt", "b.txt");
    assertThat(run(1)).as("an older night changes").isEqualTo(2);

    assertThat(terms("2025-03-02").keySet()).allMatch(kind -> kind.endsWith(" 1"));
    assertThat(terms("2025-03-01").keySet()).allMatch(kind -> kind.endsWith(" 2"));
  }

  @Test
  void writesTheSameBytesAnewWhenTermsOfForgottenArticlesCount() throws Exception {
    for (int day = 1; day <= 5; day++) {
      String file = "n%02d.txt".formatted(day);
      nights.file(file, gathering(day)).index(file);
      run(day);
    }
    Map<String, String> fifth = NightProcess.files(nights.briefs());

    assertThat(run(5, "--fresh")).isZero();

    assertThat(NightProcess.files(nights.briefs())).isEqualTo(fifth);
  }

  @Test
  void opensADisputeOneNightAndSettlesItAnother() throws IOException {
    report(
        "one",
        "Courier",
        "2025-03-01",
        "The Marn rebels said on Saturday that they had captured the town of Orlen. Shops in Orlen"
            + " closed early, and buses to the coast were full.");
    run(1);
    report(
        "two",
        "Herald",
        "2025-03-02",
        "The army denied on Sunday that the Marn rebels had captured the town of Orlen. Its troops"
            + " still hold the northern streets of Orlen, General Ada Kerrin said.");
    run(2);

    assertThat(changes("dispute_opened")).hasSize(1).first().asString().contains("Orlen");
    assertThat(conflicts()).containsExactly("open");

    report(
        "three",
        "Herald",
        "2025-03-03",
        "The army said on Monday that the Marn rebels had captured the town of Orlen. General Ada"
            + " Kerrin led her troops over the bridge at night.");
    run(3);

    assertThat(changes("dispute_opened")).isEmpty();
    assertThat(changes("dispute_settled")).hasSize(1).first().asString().contains("Orlen");
    assertThat(conflicts()).containsExactly("settled");
  }

  @Test
  void tellsAPlanThatChangedAndWhoAndWhatIsNewOverThreeNights() throws IOException {
    report(
        "New dock for Orlen",
        "one",
        "Courier",
        "2025-03-01",
        "The shipping line Norsund will open its new dock in Orlen in May. Mayor Ada Kerrin of Orlen"
            + " said the dock would bring 200 jobs to the town.");
    run(1);
    assertThat(changes("first_night")).hasSize(1);
    assertThat(changes("new_story")).isEmpty();
    assertThat(nights.rows(NoveltyRow.class)).isEmpty();

    report(
        "New dock for Orlen",
        "two",
        "Herald",
        "2025-03-02",
        "Norsund has postponed the opening of its new dock in Orlen, the shipping line told Mayor Ada"
            + " Kerrin. Cracks in the quay were found by the engineer Tomo Arai. Kerrin still hopes"
            + " for 200 jobs.");
    nights.file("far.jsonl", """
            {"id": "far", "source": "Herald", "published": "2025-03-02", "title": "Comet seen over Velmark", \
            "text": "Astronomers at the Velmark observatory photographed a green comet on Saturday."}
            """).index("two.jsonl", "far.jsonl");
    run(2);

    assertThat(changes("plan_changed")).hasSize(1).first().asString().contains("Orlen");
    assertThat(changes("new_person")).anyMatch(what -> what.contains("Tomo Arai"));
    assertThat(changes("new_point")).isNotEmpty();
    assertThat(changes("new_story")).hasSize(1);
    assertThat(nights.rows(NoveltyRow.class)).extracting(NoveltyRow::kind).contains("adds");

    run(3);

    assertThat(changes("plan_changed")).isEmpty();
    assertThat(changes("new_person")).isEmpty();
    assertThat(changes("new_point")).isEmpty();
    assertThat(changes("new_story")).isEmpty();
  }

  @Test
  void refusesAStateOfAnotherLayoutAndLeavesItAsItIs() throws Exception {
    nights.file("a.txt", gathering(1)).index("a.txt");
    run(1);
    try (Connection state = state();
        var statement = state.createStatement()) {
      statement.execute("UPDATE STATE_VALUE SET content = '1' WHERE name = 'schema'");
    }

    NightProcess.Ended ended = new NightProcess()
        .run(
            "run",
            "--index=" + nights.index(),
            "--out=" + nights.briefs(),
            "--state=" + nights.state(),
            "--date=2025-03-02");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.said()).contains("has schema version 1, older than", "--state");
    assertThat(terms("2025-03-01")).isNotEmpty();
  }

  private int run(int day, String... more) {
    List<String> options = new ArrayList<>(List.of(SHORT_MEMORY));
    options.addAll(List.of(more));
    options.add("--date=" + LocalDate.of(2025, 3, day));
    return nights.run(options.toArray(String[]::new));
  }

  private void report(String id, String source, String day, String text) throws IOException {
    report("Fighting at Orlen", id, source, day, text);
  }

  private void report(String title, String id, String source, String day, String text)
      throws IOException {
    nights
        .file(id + ".jsonl", """
            {"id": "%s", "source": "%s", "published": "%s", "title": "%s", "text": "%s"}
            """.formatted(id, source, day, title + ": " + source, text))
        .index(id + ".jsonl");
  }

  private List<String> conflicts() {
    return nights.rows(DifferenceRow.class).stream()
        .filter(row -> row.kind().equals("conflict"))
        .map(DifferenceRow::status)
        .toList();
  }

  private List<String> changes(String kind) {
    return nights.rows(ChangeRow.class).stream()
        .filter(row -> row.kind().equals(kind))
        .map(ChangeRow::what)
        .toList();
  }

  private Connection state() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + nights.state().resolve("nightdesk"), "sa", "");
  }

  /** Rows of every table that outlives a night, but for the list of nights. */
  private Map<String, Integer> rows() throws SQLException {
    Map<String, Integer> rows = new TreeMap<>();
    try (Connection state = state();
        var statement = state.createStatement()) {
      for (String table : List.of(
          "PAST_ARTICLE",
          "PAST_TEXT",
          "PAST_STORY",
          "PAST_PASSING",
          "PAST_DIFFERENCE",
          "PAST_TOLD",
          "PAST_NAME",
          "PAST_TERM",
          "PAST_SHINGLE",
          "REPEATED_TEXT")) {
        var found = statement.executeQuery("SELECT COUNT(*) FROM " + table);
        found.next();
        rows.put(table, found.getInt(1));
      }
    }
    return rows;
  }

  /** The first night any table but the list of nights and the digests of articles tells of. */
  private String oldest() throws SQLException {
    try (Connection state = state();
        var statement = state.createStatement()) {
      var found = statement.executeQuery("""
          SELECT MIN(night) FROM (SELECT night FROM PAST_ARTICLE UNION ALL SELECT night FROM PAST_NAME
            UNION ALL SELECT night FROM PAST_TERM UNION ALL SELECT night FROM PAST_TOLD)
          """);
      found.next();
      return found.getString(1);
    }
  }

  /** The terms kept of a night, by kind and number of articles. */
  private Map<String, String> terms(String night) throws SQLException {
    Map<String, String> terms = new TreeMap<>();
    try (Connection state = state();
        var statement =
            state.prepareStatement("SELECT kind, articles, terms FROM PAST_TERM WHERE night = ?")) {
      statement.setString(1, night);
      var found = statement.executeQuery();
      while (found.next()) {
        terms.put(found.getString(1) + " " + found.getInt(2), found.getString(3));
      }
    }
    return terms;
  }

  /** A short report of a gathering, each day another with another speaker. */
  private static String gathering(int day) {
    char letter = (char) ('A' + day);
    return """
        Harbour meeting %1$d in %2$cstead
        2025-03-%3$02d 09:00:00

        People of %2$cstead met at the harbour to speak about the new pier number %1$d, the port said.

        Chairman Tomas %2$corwin said the pier would cost 4%1$d thousand crowns and open in summer.
        """.formatted(day, letter, day);
  }
}
