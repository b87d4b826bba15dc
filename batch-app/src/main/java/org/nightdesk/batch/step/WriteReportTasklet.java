package org.nightdesk.batch.step;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.nightdesk.batch.disk.OnDisk;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.ReportFormat;
import org.nightdesk.reporting.ReportWriter;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.html.HtmlReportWriter;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.markdown.MarkdownReportWriter;
import org.nightdesk.reporting.pdf.PdfReportWriter;
import org.nightdesk.reporting.pdf.TableAttachments;
import org.nightdesk.reporting.workbook.WorkbookSettings;
import org.nightdesk.reporting.workbook.WorkbookWriter;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Writes one report out of the staged tables, so that a brief says nothing its tables do not.
 *
 * @param formats all that is written, for one links to another
 * @param run what the brief says about its own making
 */
public record WriteReportTasklet(
    ReportFormat format,
    Set<ReportFormat> formats,
    StagedBrief brief,
    NightRun run,
    EditionFolders folders,
    NightJournal journal)
    implements Tasklet {
  /** Tables are carried inside the PDF up to this many bytes in all; those beyond are listed with their digests. */
  private static final long MOST_ATTACHED = 10_000_000;

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    NightJournal.Beside step = journal.beside("writeBrief:" + format.label());
    Path staging = folders.staging();
    Path tables = staging.resolve(ReportFormat.CSV.file());
    CsvExtractReader extracts = new CsvExtractReader(tables);
    Path report = staging.resolve(format.file());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(report))) {
      if (format == ReportFormat.WORKBOOK) {
        new WorkbookWriter(WorkbookSettings.DEFAULT)
            .write(extracts, run, Files.createDirectories(folders.work()), out);
      } else {
        writer(tables).write(brief.of(extracts), out);
      }
    }
    OnDisk.force(report);
    step.end(StepCounts.of("bytes", Files.size(report)));
    return RepeatStatus.FINISHED;
  }

  private ReportWriter writer(Path tables) throws IOException {
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
