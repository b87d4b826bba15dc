package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.store.StateLock;

/** The shell script that starts the program, in a folder of its own that holds no sources. */
class LauncherIT {
  private static final Path PROJECT =
      Path.of(System.getProperty("project.folder", "..")).toAbsolutePath().normalize();
  private static final String JDK = System.getProperty("java.home");

  @TempDir
  private Path folder;

  private Path home;
  private String heap = "";

  @BeforeEach
  void layOutAnInstalledCopy() throws IOException {
    home = Files.createDirectories(folder.resolve("nightdesk home"));
    Files.copy(PROJECT.resolve("nightdesk"), home.resolve("nightdesk"));
    home.resolve("nightdesk").toFile().setExecutable(true);
    Path target = Files.createDirectories(home.resolve("batch-app/target"));
    Path built = PROJECT.resolve("batch-app/target");
    Files.createSymbolicLink(target.resolve("nightdesk.jar"), built.resolve("nightdesk.jar"));
    Files.createSymbolicLink(target.resolve("lib"), built.resolve("lib"));
    Files.writeString(target.resolve("nightdesk.built"), "");
  }

  /** Links that lead out of the folder, so that nothing warns when the folder is cleared away. */
  @AfterEach
  void takeTheLinksAway() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path link : all.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  @Test
  void runsFromAnyFolderAndThroughALink() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("nd"), Path.of("../hop"));
    Files.createSymbolicLink(folder.resolve("hop"), Path.of("nightdesk home", "nightdesk"));

    NightProcess.Ended ended = run(elsewhere, Map.of("JAVA_HOME", JDK), link + "", "--version");

    assertThat(ended).isEqualTo(new NightProcess.Ended(0, "nightdesk 0.1.0\n"));
  }

  @Test
  void saysWhereItLookedWhenThereIsNoJdk() throws Exception {
    NightProcess.Ended ended = run(
        folder,
        Map.of(
            "PATH",
            tools("sh", "sed", "dirname", "readlink"),
            "NIGHTDESK_JDK_FOLDERS",
            "/nowhere/jdks"),
        home.resolve("nightdesk") + "",
        "--version");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.said())
        .contains("no JDK of version 21 or newer was found")
        .contains("JAVA_HOME (not set)")
        .contains("/nowhere/jdks");
  }

  @Test
  void saysWhereItLookedWhenItMustBuildAndThereIsNoMaven() throws Exception {
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.delete(home.resolve("batch-app/target/nightdesk.built"));

    NightProcess.Ended ended = run(
        folder,
        Map.of(
            "JAVA_HOME",
            JDK,
            "PATH",
            tools("sh", "sed", "dirname", "readlink", "mkdir", "cat", "rm", "find", "head")),
        home.resolve("nightdesk") + "",
        "--version");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.said())
        .contains("no Maven was found")
        .contains("MAVEN_HOME (not set)")
        .contains("mvn on the PATH");
    assertThat(home.resolve(".building")).doesNotExist();
  }

  @Test
  void endsWithTheExitCodeOfTheNight() throws Exception {
    Nights nights = new Nights(folder.resolve("news"))
        .file("dam.txt", Valley.DAM)
        .file("choir.txt", Valley.CHOIR)
        .index("dam.txt", "choir.txt");

    ends(night(nights, "--formats=md", "--nightdesk.chunk=zero"), 2, "nightdesk.chunk");
    try (StateLock held = StateLock.take(nights.state(), "a test", Instant.EPOCH)) {
      assertThat(held).isNotNull();
      ends(
          night(nights, "--formats=md"),
          4,
          "is in use by process " + ProcessHandle.current().pid());
    }
    heap = "-Xmx20m";
    ends(night(nights, "--formats=md"), 1, "out of memory: a heap of ");
    heap = "";
    ends(night(nights, "--formats=md"), 0, "outcome=published exit_code=0");
    nights.index("gone.txt");
    ends(night(nights, "--formats=md", "--date=2025-03-08"), 3, "no article was accepted");
    assertThat(nights.briefs().resolve("latest").toRealPath().getFileName().toString())
        .startsWith("2025-03-07-");
  }

  @Test
  void collectsOnAllProcessorsUnlessSomebodyNamesACollector() throws Exception {
    String[] command = {home.resolve("nightdesk").toString(), "--version"};

    NightProcess.Ended ours = run(folder, options("-XX:+PrintCommandLineFlags"), command);
    NightProcess.Ended theirs =
        run(folder, options("-XX:+PrintCommandLineFlags -XX:+UseSerialGC"), command);

    assertThat(ours.said()).contains("-XX:+UseParallelGC").contains("nightdesk ");
    assertThat(theirs.said())
        .contains("-XX:+UseSerialGC")
        .contains("nightdesk ")
        .doesNotContain("-XX:+UseParallelGC");
    assertThat(theirs.exitCode()).isZero();
  }

  @Test
  void asksForLargePagesWhereTheSystemGivesThemToWhoeverAsks() throws Exception {
    Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean given = Files.isReadable(pages) && Files.readString(pages).contains("[madvise]");
    String[] command = {home.resolve("nightdesk").toString(), "--version"};

    NightProcess.Ended ours = run(folder, options("-XX:+PrintCommandLineFlags"), command);
    NightProcess.Ended theirs =
        run(folder, options("-XX:+PrintCommandLineFlags -XX:-UseTransparentHugePages"), command);

    assertThat(ours.said().contains("-XX:+UseTransparentHugePages")).isEqualTo(given);
    assertThat(theirs.said()).contains("-XX:-UseTransparentHugePages");
    assertThat(theirs.exitCode()).isZero();
  }

  private static Map<String, String> options(String options) {
    return Map.of("JAVA_HOME", JDK, "NIGHTDESK_JAVA_OPTS", options);
  }

  /** What a service manager asks to end is the process of the launcher. */
  @Test
  void isTheNightItselfToWhomeverAsksItToEnd() throws Exception {
    Nights nights =
        new Nights(folder.resolve("news")).file("dam.txt", Valley.DAM).index("dam.txt");
    Process process = started(folder, environment(), command(nights));
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.contains("step=readCorpus")) {
          process.toHandle().destroy(); // SIGTERM, and what it says is still read
        }
      }
    }

    assertThat(said).anyMatch(line -> line.contains("asked to end"));
    assertThat(process.waitFor()).as(String.join("\n", said)).isEqualTo(1);
    ends(night(nights), 0, "outcome=published exit_code=0");
  }

  private NightProcess.Ended night(Nights nights, String... more) throws Exception {
    return run(folder, environment(), command(nights, more));
  }

  private Map<String, String> environment() {
    return Map.of("JAVA_HOME", JDK, "NIGHTDESK_JAVA_OPTS", "-XX:TieredStopAtLevel=1 " + heap);
  }

  private String[] command(Nights nights, String... more) {
    List<String> command = new ArrayList<>(List.of(
        home.resolve("nightdesk").toString(),
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state()));
    command.addAll(List.of(more));
    if (List.of(more).stream().noneMatch(option -> option.startsWith("--date"))) {
      command.add("--date=2025-03-07");
    }
    return command.toArray(String[]::new);
  }

  private static void ends(NightProcess.Ended ended, int code, String said) {
    assertThat(ended.said()).contains(said);
    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(code);
  }

  /** A folder that holds nothing but these programs, to stand for the PATH. */
  private String tools(String... names) throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String name : names) {
      Path program = List.of(Path.of("/usr/bin"), Path.of("/bin")).stream()
          .map(place -> place.resolve(name))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();
      Files.createSymbolicLink(tools.resolve(name), program);
    }
    return tools.toString();
  }

  private static NightProcess.Ended run(
      Path where, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Process process = started(where, environment, command);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new NightProcess.Ended(process.waitFor(), said);
  }

  private static Process started(Path where, Map<String, String> environment, String... command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("MAVEN_HOME");
    builder.environment().remove("M2_HOME");
    builder.environment().putAll(environment);
    return builder.start();
  }
}
