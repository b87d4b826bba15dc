package org.nightdesk.batch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.batch.disk.OnDisk;

/**
 * The class path of the processes that tests start. Where the program is packed already, as in the
 * build, its classes come out of an archive the JVM makes of them once: a process then starts in half the time.
 */
final class ClassData {
  private static final String TESTS =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private static List<String> options = List.of();

  private ClassData() {}

  /** Options of the JVM that end in the class path. */
  static synchronized List<String> classPath() {
    if (options.isEmpty()) {
      Path jar = entry("nightdesk.jar");
      options = jar.toString().isEmpty() ? List.of("-cp", TESTS) : packed(jar);
    }
    return options;
  }

  private static List<String> packed(Path jar) {
    Path archive = jar.resolveSibling("nightdesk-tests.jsa");
    String tests = entry("test-classes").toString();
    try {
      if (!Files.exists(archive)
          || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0) {
        make(archive, jar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        "-XX:SharedArchiveFile=" + archive,
        "-Xlog:cds=off",
        "-Xlog:cds+dynamic=off",
        "-cp",
        jar + File.pathSeparator + tests);
  }

  /** Runs a night over the sample, and keeps the classes it needed. */
  private static void make(Path archive, Path jar) throws IOException {
    Path folder = Files.createTempDirectory(jar.getParent(), "classes");
    Path index = Path.of(System.getProperty("project.folder", ".."), "seeds", "INDEX.md");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ArchiveClassesAtExit=" + archive,
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off",
            "-jar",
            jar.toString(),
            "run",
            "--index=" + index,
            "--out=" + folder.resolve("briefs"),
            "--state=" + folder.resolve("var"))
        .redirectErrorStream(true)
        .start();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    OnDisk.delete(folder);
  }

  /** The entry of the tests' class path with this name; empty where there is none. */
  private static Path entry(String name) {
    return Stream.of(TESTS.split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.endsWith(name))
        .findFirst()
        .orElse(Path.of(""));
  }
}
