package org.nightdesk.batch.step;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nightdesk.batch.names.NameFiles;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.ForgottenArticles;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.csv.CsvTotals;
import org.nightdesk.reporting.run.FileDigest;
import org.nightdesk.reporting.run.RunFile;
import org.nightdesk.reporting.run.RunFileWriter;
import org.springframework.batch.core.scope.context.ChunkContext;

/** {@code run.json} of the staged edition, written when all its other files are there. */
public final class StagedRunRecord {
  private final NightRun run;
  private final NightPlan plan;
  private final NightCorpus corpus;
  private final NameFiles names;
  private final ForgottenArticles forgotten;
  private final EditionFolders folders;

  public StagedRunRecord(
      NightRun run,
      NightPlan plan,
      NightCorpus corpus,
      NameFiles names,
      ForgottenArticles forgotten,
      EditionFolders folders) {
    this.run = run;
    this.plan = plan;
    this.corpus = corpus;
    this.names = names;
    this.forgotten = forgotten;
    this.folders = folders;
  }

  /**
   * Writes it.
   *
   * @param context of a step of the job that wrote the tables
   * @param publishedAnyway bounds that are passed though the night is published; mostly empty
   */
  void write(ChunkContext context, List<String> publishedAnyway) throws IOException {
    CsvTotals totals = StagedTotals.in(context);
    Map<String, Long> counts = totals.counts();
    RunFile file = RunFile.of(run, inputs(), outputs(), counts, Map.of())
        .forgotten(forgotten.ids())
        .publishedAnyway(publishedAnyway);
    try (OutputStream out = Files.newOutputStream(folders.staging().resolve("run.json"))) {
      new RunFileWriter().write(file, totals, out);
    }
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
