package org.nightdesk.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The packages the profile has made: what is in them, and under which licences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagesIT {
  private static final Path PROJECT =
      Path.of(System.getProperty("project.folder", "..")).toAbsolutePath().normalize();
  private static final Path TARGET = PROJECT.resolve("dist/target");
  private static final long BUILT = 1764547200; // project.build.outputTimestamp

  /** How the plugin names what has an identifier. */
  private static final Map<String, String> OTHER_WORDS = Map.of(
      "GNU Lesser General Public License (LGPL), Version 2.1", "LGPL-2.1",
      "LGPL-2.1-only", "LGPL-2.1",
      "Mozilla Public License Version 2.0", "MPL-2.0",
      "EPL 1.0", "EPL-1.0",
      "GPL-2.0-with-classpath-exception", "GPL-2.0");

  private final Map<String, Packed> installed = new LinkedHashMap<>();

  @Test
  void theBillOfMaterialsListsExactlyTheShippedJars() throws IOException {
    TreeSet<String> billed = new TreeSet<>(bill().keySet());

    assertThat(jars(archive(), "nightdesk-0.1.0/")).isEqualTo(billed);
    assertThat(jars(installed(), "./usr/share/nightdesk/")).isEqualTo(billed);
  }

  @Test
  void theBillOfMaterialsIsInBothPackagesAndTellsNoTimeAndNoNumberOfItsOwn() throws IOException {
    byte[] bill = Files.readAllBytes(TARGET.resolve("nightdesk.cdx.json"));

    assertThat(archive().get("nightdesk-0.1.0/nightdesk.cdx.json").content()).isEqualTo(bill);
    assertThat(installed().get("./usr/share/doc/nightdesk/nightdesk.cdx.json").content())
        .isEqualTo(bill);
    assertThat(new String(bill, StandardCharsets.UTF_8))
        .contains("\"bomFormat\" : \"CycloneDX\"")
        .doesNotContain("serialNumber")
        .doesNotContain("\"timestamp\"");
  }

  @Test
  void theNoticeNamesEveryShippedLibraryOnceWithTheLicencesItIsPublishedUnder() throws IOException {
    Notice notice = Notice.read(PROJECT.resolve("NOTICE"));
    List<String> faults = new ArrayList<>();
    bill().forEach((jar, licences) -> {
      List<TreeSet<String>> noted = notice.rows().stream()
          .filter(row -> row.isOf(jar))
          .map(Notice.Row::licences)
          .toList();
      if (!isOurs(jar) && !noted.equals(List.of(licences))) {
        faults.add("%s is under %s but noted under %s".formatted(jar, licences, noted));
      }
    });

    assertThat(faults).isEmpty();
    assertThat(notice.rows())
        .allSatisfy(row -> assertThat(bill().keySet()).as("%s", row).anyMatch(row::isOf));
  }

  @Test
  void nothingIsShippedThatIsUnderTheGplAlone() throws IOException {
    assertThat(bill())
        .allSatisfy((jar, licences) -> assertThat(licences)
            .as(jar)
            .anyMatch(licence -> !licence.startsWith("GPL") && !licence.startsWith("AGPL")));
  }

  @Test
  void filesBelongToRootAreOfOneTimeAndNobodyElseMayWriteThem() throws IOException {
    assertThat(installed()).allSatisfy((path, file) -> {
      TarArchiveEntry entry = file.header();
      assertThat(entry.getUserName() + ":" + entry.getGroupName()).as(path).isEqualTo("root:root");
      assertThat(entry.getLongUserId() + entry.getLongGroupId()).as(path).isZero();
      assertThat(entry.getLastModifiedTime().toMillis()).as(path).isEqualTo(BUILT * 1000);
      if (!entry.isSymbolicLink()) {
        assertThat(entry.getMode() & 0022).as(path).isZero();
      }
    });
    assertThat(List.copyOf(installed().keySet())).isSorted();
  }

  @Test
  void whatPeopleChangeIsMarkedSoThatAnUpgradeKeepsIt() throws IOException {
    Map<String, Packed> control =
        tar(part(TARGET.resolve("nightdesk_0.1.0_all.deb"), "control.tar.gz"));
    List<String> settings = installed().entrySet().stream()
        .filter(file -> file.getKey().startsWith("./etc/") && !file.getKey().endsWith("/"))
        .map(file -> file.getKey().substring(1))
        .toList();

    assertThat(new String(control.get("./conffiles").content(), StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(settings);
    assertThat(installed().get("./etc/nightdesk/environment").header().getMode() & 0777)
        .as("what is secret may stand there")
        .isEqualTo(0640);
  }

  @Test
  void theArchiveRunsWhereItIsUnpacked(@TempDir Path folder) throws Exception {
    Path archive = TARGET.resolve("nightdesk-0.1.0.tar.gz");
    assertThat(said(folder, "tar", "-xf", archive.toString())).isEqualTo("0 ");

    String program = folder.resolve("nightdesk-0.1.0/nightdesk").toString();
    assertThat(said(folder, program, "--version")).isEqualTo("0 nightdesk 0.1.0\n");
    assertThat(said(folder, program, "check"))
        .startsWith("3 " + folder.resolve("nightdesk-0.1.0/seeds/INDEX.md"));
  }

  /** The exit code and all that was said. */
  private static String said(Path folder, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said;
  }

  private static boolean isOurs(String jar) {
    return jar.matches("(corpus-reader|enrichment|reporting|batch-app)-[0-9.]+\\.jar");
  }

  private static Map<String, TreeSet<String>> bill() throws IOException {
    Map<String, TreeSet<String>> told = new TreeMap<>();
    Bill.read(TARGET.resolve("nightdesk.cdx.json"))
        .licencesByJar()
        .forEach((jar, licences) -> told.put(
            jar,
            licences.stream()
                .map(licence -> OTHER_WORDS.getOrDefault(licence, licence))
                .collect(Collectors.toCollection(TreeSet::new))));
    return told;
  }

  /** Names of the jars, the program's own as its module is called. */
  private static TreeSet<String> jars(Map<String, Packed> files, String folder) {
    TreeSet<String> jars = new TreeSet<>();
    for (String path : files.keySet()) {
      if (path.equals(folder + "nightdesk.jar")) {
        jars.add("batch-app-0.1.0.jar");
      } else if (path.endsWith(".jar")) {
        assertThat(path).startsWith(folder + "lib/");
        jars.add(path.substring(path.lastIndexOf('/') + 1));
      }
    }
    return jars;
  }

  private record Packed(TarArchiveEntry header, byte[] content) {}

  private Map<String, Packed> archive() throws IOException {
    return tar(Files.readAllBytes(TARGET.resolve("nightdesk-0.1.0.tar.gz")));
  }

  /** Read once, for it is large. */
  private Map<String, Packed> installed() throws IOException {
    if (installed.isEmpty()) {
      installed.putAll(tar(part(TARGET.resolve("nightdesk_0.1.0_all.deb"), "data.tar.gz")));
    }
    return installed;
  }

  private static byte[] part(Path debian, String name) throws IOException {
    try (InputStream in = Files.newInputStream(debian);
        ArArchiveInputStream ar = new ArArchiveInputStream(in)) {
      for (var entry = ar.getNextEntry(); entry != null; entry = ar.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return ar.readAllBytes();
        }
      }
    }
    throw new AssertionError(debian + " has no " + name);
  }

  /** In the order they are packed in. */
  private static Map<String, Packed> tar(byte[] packed) throws IOException {
    Map<String, Packed> files = new LinkedHashMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)), "UTF-8")) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        files.put(entry.getName(), new Packed(entry, tar.readAllBytes()));
      }
    }
    return files;
  }
}
