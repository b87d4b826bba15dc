package org.nightdesk.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.reporting.csv.CsvExtractReader;

/** A corpus, a state and an output folder of a test's own, and nights run over them in this process. */
final class Nights {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-08T03:00:00Z"), ZoneOffset.UTC);

  private final Path folder;

  Nights(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(corpus());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  Path index() {
    return corpus().resolve("INDEX.md");
  }

  Path briefs() {
    return folder.resolve("briefs");
  }

  Path state() {
    return folder.resolve("var");
  }

  /** Writes a file of the corpus. */
  Nights file(String name, String text) throws IOException {
    Files.createDirectories(corpus().resolve(name).getParent());
    Files.writeString(corpus().resolve(name), text, StandardCharsets.UTF_8);
    return this;
  }

  /** Writes an index that lists these files, one a line from line 3 on. */
  Nights index(String... files) throws IOException {
    StringBuilder index = new StringBuilder("# Tonight\n\n");
    for (String file : files) {
      index.append("- [%s](%s)\n".formatted(file, file));
    }
    return file("INDEX.md", index.toString());
  }

  /** Runs the night of 7 March 2025, or as the options given say; gives the exit code. */
  int run(String... more) {
    return run(List.of(), more);
  }

  /** The same, watched by beans of further configuration classes. */
  int run(List<Class<?>> watchers, String... more) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--index", index().toString());
    options.put("--out", briefs().toString());
    options.put("--state", state().toString());
    options.put("--date", "2025-03-07");
    List<String> arguments = new ArrayList<>(List.of("run"));
    for (String option : more) {
      options.remove(option.split("=")[0]);
      arguments.add(option);
    }
    options.forEach((name, value) -> arguments.add(name + "=" + value));
    return NightdeskCommand.run(CLOCK, watchers, arguments.toArray(String[]::new));
  }

  /** The rows of a table of the newest brief. */
  <R extends Record> List<R> rows(Class<R> table) {
    try (Stream<R> rows =
        new CsvExtractReader(briefs().resolve("latest").resolve("csv")).rows(table)) {
      return rows.toList();
    }
  }

  /** Names of the editions kept, in order. */
  List<String> editions() throws IOException {
    try (Stream<Path> editions = Files.list(briefs().resolve(".editions"))) {
      return editions.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  /** An invented article of some length about a flood in a town. */
  static String flood(String town, int homes) {
    return """
        River Alde floods %1$s after two days of rain
        2025-03-06 18:20:00

        The river Alde burst its banks in %1$s on Thursday and flooded %2$d homes, the fire service said.
        Mayor Lena Brandt told reporters that nobody was hurt. "We were lucky this time," she said.

        Engineers expect the water to fall by Saturday. Repairs will cost about $4.5 million, the council
        estimates, and two schools stay closed until Monday.
        """.formatted(town, homes);
  }
}
