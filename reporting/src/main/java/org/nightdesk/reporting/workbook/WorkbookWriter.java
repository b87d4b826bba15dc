package org.nightdesk.reporting.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.NightExtracts;

/** Writes {@code brief.xlsx}, one row in memory at a time. */
public final class WorkbookWriter {
  static final String NAVY = "0F3D5E";
  static final String BLUE = "0072B2";
  static final String TINT = "F3F5F7";

  /** The first writing is only a step on the way, so it is packed fast rather than small. */
  private static final int FAST = 1;

  private static final int BUFFER_BYTES = 1 << 16;

  private final WorkbookSettings settings;

  public WorkbookWriter(WorkbookSettings settings) {
    this.settings = settings;
  }

  /**
   * @param out gets the whole file; stays open
   * @param work an existing folder for a file that is gone when this returns
   */
  public void write(NightExtracts extracts, NightRun run, Path work, OutputStream out)
      throws IOException {
    Path draft = Files.createTempFile(work, "brief", ".xlsx.part");
    try {
      draft(extracts, run, draft);
      FixedZip.write(draft, run.night().atStartOfDay(), properties(run), out);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void draft(NightExtracts extracts, NightRun run, Path draft) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER_BYTES);
        var workbook = new Workbook(out, "Nightdesk", applicationVersion(run.version()))) {
      workbook.setCompressionLevel(FAST);
      workbook.setGlobalDefaultFont("Arial", 10);
      var first = workbook.newWorksheet(ExplainingSheet.NAME);
      var sheets = new TableSheets(workbook, settings, run.night());
      List<SheetTotals> totals = new ArrayList<>();
      for (var table : Extract.values()) {
        if (!table.technical()) {
          try (Stream<? extends Record> rows = extracts.rows(table.rowClass())) {
            totals.add(sheets.write(table, rows.iterator()));
          }
        }
      }
      ExplainingSheet.columns(workbook.newWorksheet(ExplainingSheet.COLUMNS), totals);
      ExplainingSheet.write(first, run, totals);
    }
  }

  /** Digits, a point, digits, which is all that is allowed there. */
  private static String applicationVersion(String version) {
    String[] parts = version.split("[^0-9]+");
    return Optional.of(parts)
        .filter(each -> each.length > 1 && !each[0].isEmpty())
        .map(each -> each[0] + "." + each[1])
        .orElse("1.0");
  }

  private static String properties(NightRun run) {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>News brief, %1$s</dc:title>\
        <dc:creator>Nightdesk</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">%1$sT00:00:00Z</dcterms:created>\
        </cp:coreProperties>
        """.formatted(run.night());
  }
}
