package org.nightdesk.batch.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.published.RunRecord;
import org.nightdesk.reporting.run.FileDigest;

/** Whether the files of a night are those that its run wrote, byte for byte. */
final class PublishedFiles {
  private PublishedFiles() {}

  static Findings check(PublishedNight night, RunRecord run) throws IOException {
    Findings findings = new Findings("files");
    Path folder = night.folder().toRealPath();
    TreeSet<String> there = files(folder);
    there.remove("run.json");
    if (!run.isWhole()) {
      findings.note("of this night its tables alone are kept; its documents were deleted");
    }
    for (FileDigest written : run.outputs()) {
      boolean found = there.remove(written.path());
      findings.expect(
          found && FileDigest.of(folder, folder.resolve(written.path())).equals(written),
          "%s: expected the %s bytes run.json lists but found %s"
              .formatted(
                  written.path(), written.bytes(), found ? "others" : "that it is not there"));
    }
    there.forEach(file -> findings.expect(
        false, "%s: expected no such file but found it beside the night's own".formatted(file)));
    return findings;
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.add(
            folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
      }
    }
    return files;
  }
}
