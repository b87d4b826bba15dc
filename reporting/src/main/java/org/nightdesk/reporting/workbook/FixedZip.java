package org.nightdesk.reporting.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook's zip once more, the same for the same content: entries in a fixed order, each of
 * the night's date, and the page of properties without the clock.
 */
final class FixedZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final List<String> FIRST =
      List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", PROPERTIES);

  private FixedZip() {}

  /**
   * @param time the time every entry bears
   * @param properties in place of the page of properties
   * @param out stays open
   */
  static void write(Path workbook, LocalDateTime time, String properties, OutputStream out)
      throws IOException {
    var zip = new ZipOutputStream(out, UTF_8);
    try (var file = new ZipFile(workbook.toFile(), UTF_8)) {
      for (var entry : file.stream()
          .sorted(Comparator.comparingInt((ZipEntry each) -> place(each.getName()))
              .thenComparing(ZipEntry::getName))
          .toList()) {
        var fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(time);
        zip.putNextEntry(fixed);
        if (entry.getName().equals(PROPERTIES)) {
          zip.write(properties.getBytes(UTF_8));
        } else {
          try (var content = file.getInputStream(entry)) {
            content.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static int place(String name) {
    int place = FIRST.indexOf(name);
    return place < 0 ? FIRST.size() : place;
  }
}
