package org.nightdesk.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Makes {@code nightdesk-<version>.tar.gz} and {@code nightdesk_<version>_all.deb} in {@code dist/target}. */
public final class Packages {
  private static final String SHARE = "usr/share/nightdesk/";
  private static final String BILL = "nightdesk.cdx.json";
  private static final String DOC = "usr/share/doc/nightdesk/";

  private final Path project;
  private final String version;
  private final Instant time;
  private final Path system;
  private final Path target;

  private Packages(Path project, String version, Instant time) {
    this.project = project;
    this.version = version;
    this.time = time;
    this.system = project.resolve("dist/src/main/system");
    this.target = project.resolve("dist/target");
  }

  /**
   * Makes both.
   *
   * @param arguments folder of the project, its version, the time every file gets (ISO 8601)
   */
  public static void main(String[] arguments) throws IOException {
    Path bill = Path.of(arguments[0], "dist/target", BILL);
    if (!Files.isRegularFile(bill)) {
      throw new IOException(
          "expected %s but there is none; Maven makes it only where it is not offline"
              .formatted(bill));
    }
    Packages packages =
        new Packages(Path.of(arguments[0]), arguments[1], Instant.parse(arguments[2]));
    packages.writeArchive();
    packages.writeDebianPackage();
  }

  /** All in one folder, for any system with a shell. */
  private void writeArchive() throws IOException {
    FileTree tree = new FileTree();
    addProgram(tree, "");
    addDocuments(tree, "");
    tree.copyAll("seeds", project.resolve("seeds"));
    tree.file("share/man/man1/nightdesk.1", manualPage(), FileTree.READ);
    tree.text("share/bash-completion/completions/nightdesk", ShellCompletion.bash());
    tree.copy("share/crontab", system.resolve("crontab"), FileTree.READ);
    tree.copy("share/systemd/nightdesk.service", service(), FileTree.READ);
    tree.copy("share/systemd/nightdesk.timer", timer(), FileTree.READ);
    tree.copy("share/systemd/environment", system.resolve("environment"), FileTree.READ);
    String root = "nightdesk-" + version;
    Files.write(target.resolve(root + ".tar.gz"), Tarball.of(tree, root + "/", time));
  }

  private void writeDebianPackage() throws IOException {
    FileTree data = new FileTree();
    addProgram(data, SHARE);
    data.copy(SHARE + "places", system.resolve("debian/places"), FileTree.READ);
    data.copyAll(SHARE + "seeds", project.resolve("seeds"));
    data.link("usr/bin/nightdesk", "../share/nightdesk/nightdesk");
    data.copy("etc/nightdesk/application.yaml", system.resolve("application.yaml"), FileTree.READ);
    data.copy("etc/nightdesk/environment", system.resolve("environment"), 0640);
    data.copy("lib/systemd/system/nightdesk.service", service(), FileTree.READ);
    data.copy("lib/systemd/system/nightdesk.timer", timer(), FileTree.READ);
    data.file("usr/share/man/man1/nightdesk.1.gz", Tarball.gzipped(manualPage()), FileTree.READ);
    data.text("usr/share/bash-completion/completions/nightdesk", ShellCompletion.bash());
    addDocuments(data, DOC);
    data.copy(DOC + "copyright", system.resolve("debian/copyright"), FileTree.READ);
    data.copy(DOC + "examples/crontab", system.resolve("crontab"), FileTree.READ);
    FileTree control = new FileTree();
    control.text("control", controlFile(data));
    control.text("conffiles", "/etc/nightdesk/application.yaml\n/etc/nightdesk/environment\n");
    for (String script : new String[] {"postinst", "prerm", "postrm"}) {
      control.copy(script, system.resolve("debian").resolve(script), FileTree.RUN);
    }
    Files.write(
        target.resolve("nightdesk_%s_all.deb".formatted(version)),
        DebianArchive.of(control, data, time));
  }

  private void addProgram(FileTree tree, String folder) throws IOException {
    Path program = project.resolve("batch-app/target/nightdesk.jar");
    tree.copy(folder + "nightdesk", project.resolve("nightdesk"), FileTree.RUN);
    for (String path : ShippedJars.of(program)) {
      tree.copy(folder + path, program.resolveSibling(path), FileTree.READ);
    }
  }

  private void addDocuments(FileTree tree, String folder) throws IOException {
    for (String name :
        new String[] {"README.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", "NOTICE"}) {
      tree.copy(folder + name, project.resolve(name), FileTree.READ);
    }
    tree.copyAll(folder + "docs", project.resolve("docs"));
    tree.copyAll(folder + "licences", system.resolve("licences"));
    tree.copy(folder + BILL, target.resolve(BILL), FileTree.READ);
    tree.copy(
        folder + "settings.yaml",
        project.resolve("batch-app/src/main/resources/application.yaml"),
        FileTree.READ);
  }

  private String controlFile(FileTree data) throws IOException {
    return Files.readString(system.resolve("debian/control"), StandardCharsets.UTF_8)
        .replace("${version}", version.replace("-SNAPSHOT", "~"))
        .replace("${kibibytes}", Long.toString(data.kibibytes()));
  }

  private byte[] manualPage() {
    return ManualPage.of(version, time).getBytes(StandardCharsets.UTF_8);
  }

  private Path service() {
    return system.resolve("nightdesk.service");
  }

  private Path timer() {
    return system.resolve("nightdesk.timer");
  }
}
