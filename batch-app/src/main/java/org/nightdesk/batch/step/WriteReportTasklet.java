package org.nightdesk.batch.step;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.ReportFormat;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Writes one report out of the staged tables, so that a brief says nothing its tables do not.
 *
 * @param run what the brief says about its own making
 */
public record WriteReportTasklet(
    ReportFormat format, BriefEditor editor, NightRun run, EditionFolders folders)
    implements Tasklet {
  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    Path staging = folders.staging();
    Path tables = staging.resolve("csv");
    Brief brief = editor.edit(run, new CsvExtractReader(tables));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(staging.resolve(format.file())))) {
      format.writer(tables).write(brief, out);
    }
    return RepeatStatus.FINISHED;
  }
}
