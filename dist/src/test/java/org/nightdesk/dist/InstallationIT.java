package org.nightdesk.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package on a Debian: installed, its service's command run, upgraded, removed, purged. A layer over this
 * machine's own system takes what is written and is gone afterwards; there is no network.
 */
class InstallationIT {
  private static final Path PROJECT =
      Path.of(System.getProperty("project.folder", "..")).toAbsolutePath().normalize();

  @TempDir
  private Path layer;

  @Test
  void isInstalledRunsItsServiceAndGoesWithoutATrace() throws Exception {
    for (String program : List.of("dpkg", "systemd-analyze")) {
      skipUnless(Files.isExecutable(Path.of("/usr/bin", program)), "there is no " + program);
    }
    skipUnless(
        run("unshare", "--mount", "--net", "--propagation", "private", "true").exitCode() == 0,
        "only root may try an installation on a layer over the system");

    Ended ended = run(
        "unshare",
        "--mount",
        "--net",
        "--propagation",
        "private",
        "sh",
        PROJECT.resolve("dist/src/test/sh/installation").toString(),
        PROJECT.resolve("dist/target/nightdesk_0.1.0_all.deb").toString(),
        System.getProperty("java.home"),
        layer.toString());

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    List<String> facts = ended.facts();
    facts.removeIf(fact -> fact.startsWith("exposure: "));
    assertThat(facts).as(ended.said()).containsExactly("""
        installed: 0
        status: installed
        user: /var/lib/nightdesk:/usr/sbin/nologin
        version: nightdesk 0.1.0
        health-setting: health /etc/nightdesk/application.yaml:8
        completion: check
        units: 0
        night: 0
        health: ok
        again: 0
        place: 750 nightdesk var/cache/nightdesk
        place: 640 nightdesk var/cache/nightdesk/nightdesk.jsa
        place: 750 nightdesk var/lib/nightdesk
        place: 750 nightdesk var/lib/nightdesk/briefs
        place: 640 nightdesk var/lib/nightdesk/health
        place: 750 nightdesk var/lib/nightdesk/var
        brief: 750 nightdesk var/lib/nightdesk/briefs/latest/
        brief: 640 nightdesk var/lib/nightdesk/briefs/latest/brief.html
        brief: 640 nightdesk var/lib/nightdesk/briefs/latest/brief.md
        brief: 640 nightdesk var/lib/nightdesk/briefs/latest/brief.pdf
        brief: 640 nightdesk var/lib/nightdesk/briefs/latest/brief.xlsx
        brief: 750 nightdesk var/lib/nightdesk/briefs/latest/csv
        brief: 640 nightdesk var/lib/nightdesk/briefs/latest/run.json
        readable-by-others: 0
        upgraded: 0
        settings-kept: # kept
        nights-kept: yes
        removed: 0
        left-by-remove: etc/nightdesk etc/nightdesk/application.yaml etc/nightdesk/environment var/lib/nightdesk/health
        purged: 0
        left-by-purge:
        user-left:
        """.lines().toArray(String[]::new));
  }

  private static void skipUnless(boolean there, String reason) {
    if (!there) {
      System.out.println("skipped: " + reason);
    }
    assumeTrue(there, reason);
  }

  /** How a command ended, what it printed, and what it said beside. */
  private record Ended(int exitCode, String printed, String said) {
    List<String> facts() {
      return new ArrayList<>(printed.lines().map(String::stripTrailing).toList());
    }
  }

  private static Ended run(String... command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    try {
      Process process = new ProcessBuilder(command).redirectError(said.toFile()).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      return new Ended(code, printed, printed + Files.readString(said));
    } finally {
      Files.delete(said);
    }
  }
}
