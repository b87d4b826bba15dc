package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.batch.ServerNights.editions;
import static org.nightdesk.batch.ServerNights.filesHolding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What operators do to a state that a server holds, and what befalls it; beside a state in a file. */
@Execution(ExecutionMode.SAME_THREAD)
class PostgresOperationIT {
  private static final String ROCKFALL = """
      Rockfall closes the road below Merrow quarry
      2025-03-06 09:00:00

      Rocks fell on the road below Merrow quarry on Thursday, and the county of Aldwick closed it.

      Foreman Silas Hartwig said the rockfall was the third in a month and cost 40 thousand crowns.

      The county lowered the speed limit in the valley. Hartwig will look at the quarry again on Friday.
      """;
  private static final String ROAD = """
      Road below Merrow quarry stays closed
      2025-03-07 20:00:00

      The road below Merrow quarry stays closed until Monday after the rockfall, the county of Aldwick said.

      Councillor Berta Lindqvist denied that the quarry was in danger. The county lowered the speed limit in the valley again.
      """;

  /** Of the article that is taken down, and of no other on the server. */
  private static final String WORDS = "Silas Hartwig said the rockfall";

  private static final String[] SMALL = {
    "--formats=md", "--nightdesk.chunk=1", "--nightdesk.threads=1"
  };

  /** Before or behind a commit of the second night, which keeps facts of the first. */
  private static final List<String> KILLED_AT = List.of(
      TestNight.BEFORE_COMMIT + "=extractFacts:range:4",
      TestNight.BEFORE_COMMIT + "=groupStories:1",
      TestNight.BEFORE_COMMIT + "=publishBrief:1",
      TestNight.BEHIND_COMMIT + "=publishBrief:1");

  @RegisterExtension
  static final StartedServer SERVER = new StartedServer();

  @TempDir
  private Path folder;

  @Test
  void aNightKilledInTheMiddleIsResumedToTheSameBytesAndHoldsNoLock() throws Exception {
    Nights nights = valley();
    ServerNights server = server("kills");
    nights.index("dam.txt", "choir.txt", "ferry.txt");
    assertThat(nights.run(SMALL)).isZero();
    assertThat(nights.run(server.options(SMALL))).isZero();
    nights.file("choir.txt", Valley.CHOIR + "\nThe hall will open in May, the parish said.\n");
    nights.index("dam.txt", "choir.txt", "ferry.txt", "watch.txt");
    String[] second = with(SMALL, "--date=2025-03-08");

    for (String moment : KILLED_AT) {
      ServerNights.process()
          .option("-D" + moment)
          .runAndKill(server.command("run", with(second, "--index=" + nights.index())));
    }
    NightProcess.Ended last = ServerNights.process()
        .run(server.command("run", with(second, "--index=" + nights.index())));

    assertThat(last.exitCode()).as(last.said()).isZero();
    assertThat(nights.run(second)).isZero();
    assertThat(editions(server.briefs())).isEqualTo(editions(nights.briefs()));
    assertThat(SERVER.get().value("SELECT COUNT(*) FROM kills.facts_read")).isEqualTo("4");
    assertThat(SERVER.get().value("SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory'"))
        .isEqualTo("0");
  }

  @Test
  void anArticleThatIsTakenDownIsNowhereOnTheServer() throws Exception {
    Nights nights = valley();
    ServerNights server = server("taken");
    String[] log = {"--nightdesk.watch.after-success=sh -c 'cat \"$BRIEF/csv/points.csv\"'"};
    nights.file("fall-0417.txt", ROCKFALL).file("road.txt", ROAD);
    for (String each :
        List.of("2025-03-06 fall-0417.txt choir.txt", "2025-03-07 fall-0417.txt road.txt")) {
      String[] words = each.split(" ");
      nights.index(words[1], words[2]);
      String[] options = with(with(SMALL, log), "--date=" + words[0]);
      assertThat(nights.run(options)).isZero();
      assertThat(nights.run(server.options(options))).isZero();
    }
    assertThat(onServer("taken", WORDS)).isNotEmpty();
    assertThat(filesHolding(server.work(), WORDS)).isNotEmpty();

    // What goes wrong on the way leaves the state as it was, so that the command can complete it.
    SERVER.get().execute("""
        CREATE FUNCTION taken.refuse() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE 'not now'; END $$;
        CREATE TRIGGER refuse BEFORE UPDATE ON taken.batch_job_execution
        EXECUTE FUNCTION taken.refuse()
        """);
    Said refused = forget(server);
    assertThat(refused.exitCode()).as(refused.text()).isEqualTo(1);
    assertThat(SERVER
            .get()
            .value("SELECT COUNT(*) FROM taken.past_text WHERE text LIKE '%" + WORDS + "%'"))
        .isEqualTo("1");
    SERVER.get().execute("DROP TRIGGER refuse ON taken.batch_job_execution");
    SERVER.get().execute("DROP FUNCTION taken.refuse()");

    Said done = forget(server);
    assertThat(done.exitCode()).as(done.text()).isZero();
    Said inFile =
        Said.by("forget", "fall-0417.txt", "--out=" + nights.briefs(), "--state=" + nights.state());
    assertThat(inFile.exitCode()).as(inFile.text()).isZero();

    assertThat(onServer("taken", WORDS)).isEmpty();
    assertThat(onServer("taken", "fall-0417")).isEmpty();
    assertThat(filesHolding(server.work(), WORDS)).isEmpty();
    assertThat(SERVER.get().filesHolding(WORDS)).isEmpty();
    assertThat(editions(server.briefs())).isEqualTo(editions(nights.briefs()));
    nights.index("fall-0417.txt", "ferry.txt");
    String[] third = with(SMALL, "--date=2025-03-08");
    assertThat(nights.run(third)).isZero();
    assertThat(nights.run(server.options(third))).isZero();
    assertThat(editions(server.briefs())).isEqualTo(editions(nights.briefs()));
  }

  @Test
  void missedNightsAreRunAndLaterOnesRebuiltToTheBytesOfNightsInOrder() throws Exception {
    Nights nights = valley();
    ServerNights server = server("missed");
    list(nights, 6, "dam.txt");
    list(nights, 7, "dam.txt", "watch.txt");
    list(nights, 8, "watch.txt", "ferry.txt");
    String index = "--index=" + nights.corpus().resolve("INDEX-{date}.md");
    for (String night : List.of("2025-03-06", "2025-03-08")) {
      assertThat(nights.run(server.options(with(SMALL, index, "--date=" + night))))
          .isZero();
    }

    String[] range = with(SMALL, index, "--from=2025-03-06", "--to=2025-03-07");
    Said late = Said.by(with(new String[] {"backfill"}, server.options(range)));
    assertThat(late.exitCode()).as(late.text()).isEqualTo(2);
    assertThat(late.text())
        .contains("2025-03-07 was missed, and 1 later night up to 2025-03-08 was told");
    Said rebuilt = Said.by(with(new String[] {"backfill", "--rebuild"}, server.options(range)));

    assertThat(rebuilt.exitCode()).as(rebuilt.text()).isZero();
    assertThat(rebuilt.text()).contains("3 nights run, 0 stand, 0 without an index");
    for (String night : List.of("2025-03-06", "2025-03-07", "2025-03-08")) {
      assertThat(nights.run(with(SMALL, index, "--date=" + night))).isZero();
    }
    assertThat(editions(server.briefs())).containsAllEntriesOf(editions(nights.briefs()));
    assertThat(server.briefs().resolve("2025-03-08").toRealPath().getFileName())
        .isEqualTo(nights.briefs().resolve("2025-03-08").toRealPath().getFileName());
  }

  private static void list(Nights nights, int day, String... files) throws IOException {
    StringBuilder list = new StringBuilder("# Tonight\n\n");
    for (String file : files) {
      list.append("- [%1$s](%1$s)\n".formatted(file));
    }
    nights.file("INDEX-2025-03-0%d.md".formatted(day), list.toString());
  }

  private static Said forget(ServerNights server) {
    return Said.by(with(new String[] {"forget", "fall-0417.txt"}, server.options()));
  }

  /** The tables of a schema that have a row with these words. */
  private static List<String> onServer(String schema, String words) throws Exception {
    String tables = SERVER.get().value("""
        SELECT string_agg(tablename, ' ' ORDER BY tablename) FROM pg_tables
        WHERE schemaname = '%s'
        """.formatted(schema));
    List<String> holding = new ArrayList<>();
    for (String table : tables.split(" ")) {
      String count = SERVER
          .get()
          .value("SELECT COUNT(*) FROM %s.%s t WHERE t::text LIKE '%%%s%%'"
              .formatted(schema, table, words));
      if (!count.equals("0")) {
        holding.add(table);
      }
    }
    return holding;
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  private Nights valley() throws IOException {
    return new Nights(folder)
        .file("dam.txt", Valley.DAM)
        .file("watch.txt", Valley.DAM_AT_NIGHT)
        .file("choir.txt", Valley.CHOIR)
        .file("ferry.txt", Valley.FERRY);
  }

  private ServerNights server(String schema) throws Exception {
    return new ServerNights(folder, SERVER.get().schema(schema));
  }
}
