package org.nightdesk.batch.night;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.ReportFormat;
import org.nightdesk.reporting.ReportWriter;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.html.HtmlReportWriter;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.markdown.MarkdownReportWriter;
import org.nightdesk.reporting.pdf.PdfReportWriter;
import org.nightdesk.reporting.pdf.TableAttachments;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.workbook.WorkbookSettings;
import org.nightdesk.reporting.workbook.WorkbookWriter;

/** Writes reports out of the tables that stand in a folder, so that a brief says nothing its tables do not. */
public final class ReportFiles {
  /** Tables are carried inside the PDF up to this many bytes in all; those beyond are listed with their digests. */
  private static final long MOST_ATTACHED = 10_000_000;

  private ReportFiles() {}

  /**
   * Writes one.
   *
   * @param format any but the tables themselves
   * @param formats all that is written, for one links to another
   * @param editor makes a brief of the tables
   * @param run what the brief says about its own making
   * @param folder of the night, its tables in it
   */
  public static void write(
      ReportFormat format,
      Set<ReportFormat> formats,
      Function<NightExtracts, Brief> editor,
      NightRun run,
      Path folder)
      throws IOException {
    Path tables = folder.resolve(ReportFormat.CSV.file());
    CsvExtractReader extracts = new CsvExtractReader(tables);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(format.file())))) {
      if (format == ReportFormat.WORKBOOK) {
        new WorkbookWriter(WorkbookSettings.DEFAULT).write(extracts, run, out);
      } else {
        writer(format, formats, run, tables).write(editor.apply(extracts), out);
      }
    }
  }

  private static ReportWriter writer(
      ReportFormat format, Set<ReportFormat> formats, NightRun run, Path tables)
      throws IOException {
    return switch (format) {
      case PDF ->
        new PdfReportWriter(
            FontSet.shipped(), TableAttachments.of(tables, run.night(), MOST_ATTACHED));
      case MARKDOWN -> new MarkdownReportWriter(formats.contains(ReportFormat.PDF));
      case HTML -> new HtmlReportWriter(formats.contains(ReportFormat.PDF));
      case CSV, WORKBOOK ->
        throw new IllegalStateException("tables are written without a brief: " + format);
    };
  }
}
