package org.nightdesk.batch.step;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nightdesk.batch.names.NameFiles;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.csv.CsvTotals;
import org.nightdesk.reporting.csv.TableTotals;
import org.nightdesk.reporting.run.FileDigest;
import org.nightdesk.reporting.run.RunFile;
import org.nightdesk.reporting.run.RunFileWriter;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes {@code run.json} when all other files of the night are there. */
public final class WriteRunRecordTasklet implements Tasklet {
  private final NightRun run;
  private final NightPlan plan;
  private final NightCorpus corpus;
  private final NameFiles names;
  private final EditionFolders folders;

  public WriteRunRecordTasklet(
      NightRun run, NightPlan plan, NightCorpus corpus, NameFiles names, EditionFolders folders) {
    this.run = run;
    this.plan = plan;
    this.corpus = corpus;
    this.names = names;
    this.folders = folders;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    CsvTotals totals = StagedTotals.in(context);
    Map<String, Long> counts = new TreeMap<>();
    for (TableTotals table : totals.tables()) {
      if (!table.file().contains("/")) {
        counts.put(table.file().replace(".csv", ""), table.rows());
      }
    }
    counts.put("guarded_cells", totals.guardedCells());
    counts.put("long_cells", totals.longCells());
    RunFile file = RunFile.of(run, inputs(), outputs(), counts, Map.of());
    try (OutputStream out = Files.newOutputStream(folders.staging().resolve("run.json"))) {
      new RunFileWriter().write(file, totals, out);
    }
    return RepeatStatus.FINISHED;
  }

  private List<FileDigest> inputs() throws IOException {
    Path folder = corpus.index().folder();
    TreeSet<Path> files = new TreeSet<>();
    for (IndexEntry entry : corpus.index().entries()) {
      files.add(folder.resolve(entry.relativePath()));
    }
    List<FileDigest> digests = new ArrayList<>();
    Path index = plan.index().toRealPath();
    digests.add(FileDigest.of(index.getParent(), index));
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        digests.add(FileDigest.of(folder, file));
      }
    }
    for (Path file : names.files()) {
      Path whole = file.toAbsolutePath().normalize();
      Path base = folder.toAbsolutePath().normalize();
      digests.add(FileDigest.of(whole.startsWith(base) ? base : whole.getParent(), whole));
    }
    return digests;
  }

  private List<FileDigest> outputs() throws IOException {
    List<FileDigest> digests = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folders.staging())) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.getFileName().toString().equals("run.json")) {
          digests.add(FileDigest.of(folders.staging(), file));
        }
      }
    }
    return digests;
  }
}
