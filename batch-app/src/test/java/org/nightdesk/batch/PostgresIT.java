package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.batch.ServerNights.editions;
import static org.nightdesk.batch.ServerNights.filesHolding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.ServerAddress;
import org.nightdesk.batch.store.StateDatabase;
import org.nightdesk.batch.store.StatePlace;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nights whose state a PostgreSQL server holds, one that the tests start. */
@Execution(ExecutionMode.SAME_THREAD)
class PostgresIT {
  private static final Path SAMPLE = Path.of(System.getProperty("project.folder", ".."))
      .toAbsolutePath()
      .normalize()
      .resolve("seeds/INDEX.md");

  @RegisterExtension
  static final StartedServer SERVER = new StartedServer();

  @TempDir
  private Path folder;

  @Test
  void theSampleOverTwoNightsGivesTheSameBytesAsWithAFile() throws Exception {
    Nights nights = new Nights(folder);
    String schema = server().schema("sample");
    for (String night : List.of("2025-12-04 md,html,pdf,xlsx", "2025-12-05 md")) {
      String date = "--date=" + night.split(" ")[0];
      String formats = "--formats=" + night.split(" ")[1];
      assertThat(nights.run("--index=" + SAMPLE, date, formats)).isZero();
      assertThat(nights.run(onServer(schema, "--index=" + SAMPLE, date, formats)))
          .isZero();
    }

    assertThat(editions(onServerBriefs())).isEqualTo(editions(nights.briefs()));
    assertThat(server().value("SELECT COUNT(*) FROM sample.night")).isEqualTo("2");
    assertThat(server().value("SELECT COUNT(*) FROM sample.batch_job_execution"))
        .isEqualTo("2");
    assertThat(nights.state()).isDirectoryContaining(file -> file.endsWith("nightdesk.mv.db"));
    assertThat(work()).isDirectoryNotContaining(file -> file.toString().endsWith(".db"));
    assertThat(work().resolve("log/2025-12-05/run.log")).isNotEmptyFile();
    assertThat(work().resolve("log/nights.jsonl")).isNotEmptyFile();
    assertThat(filesHolding(folder, PostgresServer.PASSWORD)).isEmpty();
  }

  @Test
  void textsThatServersMisreadGiveTheSameBytesAsWithAFile() throws Exception {
    String outlet = "Outlet " + "of a very long name ".repeat(400);
    Nights nights = new Nights(folder);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String file = "wharf%d.txt".formatted(i);
      files.add(file);
      nights.file(file, """
          Ferry \uD83D\uDEA2 %s\u001a wharf%d reopens in ﬃ Övelgönne \uE000
          2025-03-0%d 10:00:00
          Source: %s

          \uD83D\uDEA2\uD83D\uDEA2 The ferry donâ€™t stop at wharf %d, Mayor Ödön Zsák said on Friday. It cost $4 million.

          The president of Ukraine, , has \u001a0000 sent %d\uDBFF\uDFFF letters, öl and Zebra said.

          %s
          """.formatted(
              "z".repeat(i),
              i,
              i + 1,
              outlet,
              i,
              i + 40,
              "Sign up for our ferry letter and read all the news of the harbour every day."));
    }
    nights.index(files.toArray(String[]::new));

    assertThat(nights.run()).isZero();
    assertThat(nights.run(onServer(server().schema("misread")))).isZero();
    assertThat(editions(onServerBriefs())).isEqualTo(editions(nights.briefs()));
  }

  @Test
  void whatNoServerCanStoreComesBackAsItWas() throws Exception {
    List<String> texts = List.of(
        "",
        "plain",
        "a\0b",
        "\0",
        "\uD83D",
        "\uDEA2\uD83D",
        "\uD83D\uDEA2",
        "\u001a001a",
        "x\uDBFF");
    try (StateDatabase state = place("stored").open(2)) {
      JdbcNightStore values = new JdbcNightStore(new JdbcTemplate(state.dataSource()));
      for (int i = 0; i < texts.size(); i++) {
        values.setValue("text" + i, texts.get(i));
      }

      assertThat(texts)
          .allSatisfy(
              text -> assertThat(values.value("text" + texts.indexOf(text))).isEqualTo(text));
    }
  }

  @Test
  void aSecondRunEndsWithFourAndAKilledOneIsResumedToTheSameBytes() throws Exception {
    Nights nights = valley();
    String schema = server().schema("killed");
    try (NightProcess.Standing first = process()
        .option("-D" + TestNight.STEP + "=extractFacts")
        .option("-D" + TestNight.ROWS + "=1")
        .standStill(arguments(nights, schema))) {
      NightProcess.Ended second = process().run(arguments(nights, schema));

      assertThat(second.exitCode()).as(second.said()).isEqualTo(4);
      assertThat(second.said())
          .contains("the state in " + schema + " is in use by nightdesk process " + first.pid()
              + ", night 2025-03-07, from 127.0.0.1, since 20")
          .contains("wait for it to end, then run again")
          .doesNotContain(PostgresServer.PASSWORD);
    }
    assertThat(onServerBriefs().resolve("latest")).doesNotExist();

    assertThat(nights.run(onServer(schema))).isZero();
    assertThat(nights.run()).isZero();
    assertThat(editions(onServerBriefs())).isEqualTo(editions(nights.briefs()));
    assertThat(server().value("SELECT COUNT(*) FROM killed.batch_job_execution"))
        .isEqualTo("2");
    assertThat(server().value("SELECT COUNT(*) FROM killed.batch_job_instance")).isEqualTo("1");
  }

  @Test
  void anOlderStateIsMigratedAndOneThatIsNewerOrSomebodyElsesRefused() throws Exception {
    Nights nights = valley();
    String schema = server().schema("versions");
    assertThat(nights.run(onServer(schema))).isZero();
    server().execute("DROP INDEX versions.repeated_text_by_night");
    // Gone since version 9; what the migrations before it want of it.
    server().execute("CREATE TABLE versions.mention (article_id VARCHAR(17) PRIMARY KEY)");
    server()
        .execute("DELETE FROM versions.flyway_schema_history WHERE installed_rank >"
            + " (SELECT installed_rank FROM versions.flyway_schema_history WHERE version = '4')");
    server().execute("UPDATE versions.state_value SET content = '4' WHERE name = 'schema'");

    assertThat(nights.run(onServer(schema))).isZero();
    assertThat(server()
            .value("SELECT COUNT(*) FROM pg_indexes WHERE schemaname = 'versions'"
                + " AND indexname = 'repeated_text_by_night'"))
        .isEqualTo("1");

    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("INDEX.md"), "# Other\n");
    assertThat(nights.run(onServer(schema, "--index=" + other.resolve("INDEX.md"))))
        .isEqualTo(2);

    server().execute("UPDATE versions.state_value SET content = '1000' WHERE name = 'schema'");
    assertThat(nights.run(onServer(schema))).isEqualTo(2);

    server()
        .execute("CREATE DATABASE narrow TEMPLATE template0 ENCODING 'SQL_ASCII'"
            + " LOCALE_PROVIDER libc LOCALE 'C'");
    assertThat(nights.run(onServer(schema.replaceFirst("/postgres.*", "/narrow"))))
        .isEqualTo(2);

    String foreign = server().schema("others");
    server().execute("CREATE TABLE others.guests (name TEXT)");
    assertThat(nights.run(onServer(foreign))).isEqualTo(2);
    assertThat(server().value("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'others'"))
        .isEqualTo("1");
  }

  @Test
  void aPasswordIsSaidNowhere() throws Exception {
    Nights nights = valley();
    String schema = server().schema("secret");

    NightProcess.Ended wrong = new NightProcess()
        .environment("NIGHTDESK_STATE_USER", PostgresServer.USER)
        .environment("NIGHTDESK_STATE_PASSWORD", "blue-heron")
        .run(Stream.concat(
                Stream.of(arguments(nights, schema)),
                Stream.of("--nightdesk.watch.after-failure=sh -c 'echo told:"
                    + "$NIGHTDESK_STATE_USER:$NIGHTDESK_STATE_PASSWORD:'"))
            .toArray(String[]::new));
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.said())
        .contains("cannot work with the state in " + schema)
        .contains("told:" + PostgresServer.USER + "::")
        .doesNotContain("blue-heron");

    NightProcess.Ended inAddress =
        new NightProcess().run(arguments(nights, schema + "&password=blue-heron"));
    assertThat(inAddress.exitCode()).isEqualTo(2);
    assertThat(inAddress.said())
        .contains("NIGHTDESK_STATE_PASSWORD", schema)
        .doesNotContain("blue-heron");

    assertThat(process().run("settings").said())
        .containsPattern(
            "nightdesk.state.password +\\*\\*\\* +environment variable NIGHTDESK_STATE_PASSWORD")
        .doesNotContain(PostgresServer.PASSWORD);
  }

  private static PostgresServer server() {
    return SERVER.get();
  }

  private Nights valley() throws IOException {
    return new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY)
        .index("dam.txt", "choir.txt", "ferry.txt");
  }

  private StatePlace place(String schema) throws Exception {
    return new StatePlace(
        work(),
        Optional.of(new ServerAddress(
            server().schema(schema), PostgresServer.USER, PostgresServer.PASSWORD)));
  }

  /** Options of a night whose state the server holds. */
  private String[] onServer(String schema, String... more) {
    return new ServerNights(folder, schema).options(more);
  }

  private String[] arguments(Nights nights, String schema) {
    return new ServerNights(folder, schema)
        .command(
            "run",
            "--index=" + nights.index(),
            "--date=2025-03-07",
            "--nightdesk.chunk=1",
            "--nightdesk.threads=1");
  }

  private static NightProcess process() {
    return ServerNights.process();
  }

  private Path onServerBriefs() {
    return new ServerNights(folder, "").briefs();
  }

  private Path work() {
    return new ServerNights(folder, "").work();
  }
}
