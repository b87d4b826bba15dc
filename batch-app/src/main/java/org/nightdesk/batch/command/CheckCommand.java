package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
import org.nightdesk.reporting.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightdesk check}: reads everything, writes nothing, lists what would be rejected. */
@Command(
    name = "check",
    description = "Reads the index and every file, writes nothing, lists what would be rejected.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Option(names = "--index", paramLabel = "FILE", description = "default: seeds/INDEX.md")
  private String index = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private int accepted;
  private int rejected;

  @Override
  public Integer call() throws Exception {
    Path file = Places.resolve(index, "seeds/INDEX.md");
    CorpusIndex entries = CorpusIndex.open(file);
    PrintWriter out = spec.commandLine().getOut();
    entries.refusals().forEach(refusal -> reject(out, file, refusal));
    ArticleReader reader = new ArticleReader(entries.folder(), ReadingLimits.standard());
    for (IndexEntry entry : entries.entries()) {
      try (ReadOutcomes outcomes = reader.read(entry)) {
        while (outcomes.hasNext()) {
          switch (outcomes.next()) {
            case ReadOutcome.Accepted one -> accepted++;
            case ReadOutcome.Rejected refusal -> reject(out, file, refusal);
          }
        }
      }
    }
    out.printf(
        "%s would be read, %s rejected%n",
        Wording.count(accepted, "article", "articles"),
        Wording.count(rejected, "entry", "entries"));
    out.flush();
    return (rejected == 0 && accepted > 0 ? ExitStatus.DONE : ExitStatus.NOT_FIT).code();
  }

  private void reject(PrintWriter out, Path file, ReadOutcome.Rejected refusal) {
    rejected++;
    out.printf(
        "%s:%s: %s: %s: %s%n",
        file, refusal.indexLine(), refusal.entry(), refusal.reason().label(), refusal.detail());
  }
}
