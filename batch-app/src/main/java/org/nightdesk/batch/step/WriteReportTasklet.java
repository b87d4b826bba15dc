package org.nightdesk.batch.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.ReportFiles;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.ReportFormat;
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
  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    NightJournal.Beside step = journal.beside("writeBrief:" + format.label());
    Path staging = folders.staging();
    ReportFiles.write(format, formats, brief::of, run, staging);
    step.end(StepCounts.of("bytes", Files.size(staging.resolve(format.file()))));
    return RepeatStatus.FINISHED;
  }
}
