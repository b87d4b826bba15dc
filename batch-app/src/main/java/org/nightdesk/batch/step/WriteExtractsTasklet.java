package org.nightdesk.batch.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.nightdesk.batch.disk.OnDisk;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvTotals;
import org.nightdesk.reporting.csv.TableTotals;
import org.nightdesk.reporting.row.NightExtracts;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the tables of the night into an empty staging folder; the reports are made out of them. */
public final class WriteExtractsTasklet implements Tasklet {
  private final Supplier<? extends NightExtracts> extracts;
  private final CsvReportWriter writer;
  private final EditionFolders folders;
  private final String night;
  private final NightJournal journal;

  /** @param extracts asked for when the step begins */
  public WriteExtractsTasklet(
      Supplier<? extends NightExtracts> extracts,
      CsvReportWriter writer,
      EditionFolders folders,
      String night,
      NightJournal journal) {
    this.extracts = extracts;
    this.writer = writer;
    this.folders = folders;
    this.night = night;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    journal.begin("writeBrief:csv", 0);
    Path staging = folders.begin();
    CsvTotals totals = writer.write(extracts.get(), night, staging.resolve("csv"));
    OnDisk.forceAll(staging);
    long rows = totals.tables().stream().mapToLong(TableTotals::rows).sum();
    StagedTotals.keep(context, totals);
    int tables = totals.tables().size();
    journal.end(
        Wording.count(rows, "row", "rows") + " in " + Wording.count(tables, "table", "tables"),
        StepCounts.of("rows", rows).and("tables", tables));
    return RepeatStatus.FINISHED;
  }
}
