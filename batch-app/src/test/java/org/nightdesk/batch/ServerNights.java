package org.nightdesk.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Briefs of nights whose state a server holds, beside those of {@link Nights} of the same folder.
 *
 * @param folder the test's own
 * @param state address of the state
 */
record ServerNights(Path folder, String state) {
  Path briefs() {
    return folder.resolve("server-briefs");
  }

  /** The folder of the logs. */
  Path work() {
    return folder.resolve("work");
  }

  /** Options of a night in this process. */
  String[] options(String... more) {
    return Stream.of(
            Stream.of(places()),
            Stream.of(
                "--nightdesk.state.user=" + PostgresServer.USER,
                "--nightdesk.state.password=" + PostgresServer.PASSWORD),
            Stream.of(more))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  /** A command for {@link #process}. */
  String[] command(String command, String... more) {
    return Stream.of(Stream.of(command), Stream.of(places()), Stream.of(more))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  private String[] places() {
    return new String[] {"--state=" + state, "--out=" + briefs(), "--nightdesk.state.work=" + work()
    };
  }

  /** A process that may use the server. */
  static NightProcess process() {
    return new NightProcess()
        .environment("NIGHTDESK_STATE_USER", PostgresServer.USER)
        .environment("NIGHTDESK_STATE_PASSWORD", PostgresServer.PASSWORD);
  }

  /** Every file of every edition with its bytes, in Latin-1 so that any byte compares. */
  static Map<String, String> editions(Path briefs) throws IOException {
    Path editions = briefs.resolve(".editions");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(editions)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(editions.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  /** The files of a folder that hold these words as they are. */
  static List<String> filesHolding(Path folder, String words) throws IOException {
    List<String> holding = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, ISO_8859_1).contains(words)) {
          holding.add(file.toString());
        }
      }
    }
    return holding;
  }
}
