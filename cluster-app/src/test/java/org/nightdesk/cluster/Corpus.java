package org.nightdesk.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the sample corpus that a test may change, and what nights over it left. */
record Corpus(Path folder) {
  private static final Path SAMPLE =
      Path.of(System.getProperty("project.folder", "..")).resolve("seeds");

  static Corpus copiedTo(Path folder) throws IOException {
    Path seeds = Files.createDirectories(folder).resolve("seeds");
    try (Stream<Path> all = Files.walk(SAMPLE)) {
      for (Path each : all.toList()) {
        Files.copy(each, seeds.resolve(SAMPLE.relativize(each).toString()));
      }
    }
    return new Corpus(folder);
  }

  Path index() {
    return folder.resolve("seeds/INDEX.md");
  }

  /** Writes a file of the corpus and, where it is new, lists it. */
  Corpus file(String name, String text) throws IOException {
    Path file = folder.resolve("seeds").resolve(name);
    if (!Files.exists(file)) {
      String index = Files.readString(index(), StandardCharsets.UTF_8);
      Files.writeString(index(), index + "\n- [" + name + "](" + name + ")\n");
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return this;
  }

  /** Arguments of a run that keeps its briefs and its state under a name. */
  String[] run(String name, String night, String... more) {
    return Stream.concat(
            Stream.of(
                "run",
                "--index=" + index(),
                "--out=" + folder.resolve(name).resolve("briefs"),
                "--state=" + folder.resolve(name).resolve("var"),
                "--date=" + night,
                "--formats=md,csv"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  /** What was said while a night ran. */
  String log(String name, String night) throws IOException {
    return Files.readString(
        folder.resolve(name).resolve("var/log").resolve(night).resolve("run.log"),
        StandardCharsets.UTF_8);
  }

  /** Every file of a published night with its bytes, in Latin-1 so that any byte compares. */
  Map<String, String> files(String name, String night) {
    Path edition = folder.resolve(name).resolve("briefs").resolve(night);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(edition.toRealPath())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            edition.toRealPath().relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
