package org.nightdesk.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/**
 * The jars executors need besides Spark's own, which they have: Nightdesk's and those of its libraries.
 * Logging is left out, for where executors run it is Spark's.
 */
final class ProgramJars {
  private static final List<String> LOGGING = List.of(
      "logback-",
      "log4j-",
      "slf4j-",
      "jul-to-slf4j",
      "jcl-over-slf4j",
      "spring-boot-starter-logging");

  private ProgramJars() {}

  /** Paths of all that are on the class path and are not Spark's. */
  static List<String> all() {
    Map<String, Path> jars = new LinkedHashMap<>();
    for (String each : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      Path jar = Path.of(each);
      if (each.endsWith(".jar") && Files.isRegularFile(jar)) {
        add(jar, jars);
        namedBy(jar).forEach(named -> add(named, jars));
      }
    }
    return jars.values().stream().map(jar -> jar.toUri().toString()).toList();
  }

  private static void add(Path jar, Map<String, Path> jars) {
    String name = String.valueOf(jar.getFileName());
    if (LOGGING.stream().noneMatch(name::startsWith) && !isSparks(jar)) {
      jars.putIfAbsent(name, jar.toAbsolutePath().normalize());
    }
  }

  /** Spark's own lie in the jars of its home. */
  private static boolean isSparks(Path jar) {
    String home =
        System.getProperty("spark.home.folder", System.getenv().getOrDefault("SPARK_HOME", ""));
    return !home.isEmpty()
        && Files.exists(Path.of(home, "jars", String.valueOf(jar.getFileName())));
  }

  /** What the manifest of a jar says stands beside it. */
  private static List<Path> namedBy(Path jar) {
    List<Path> named = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      String names = file.getManifest() == null
          ? ""
          : String.valueOf(file.getManifest().getMainAttributes().getValue("Class-Path"));
      for (String name : names.split(" ")) {
        Path beside = jar.resolveSibling(name);
        if (name.endsWith(".jar") && Files.isRegularFile(beside)) {
          named.add(beside);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return named;
  }
}
