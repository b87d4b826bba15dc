package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nightdesk.batch.backfill.NightLists;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.verify.Findings;
import org.nightdesk.batch.verify.NightVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightdesk verify}: a published brief against its sources, once more. */
@Command(
    name = "verify",
    description = {
      "Checks a published brief again.",
      "Its files, its sources, every line of its tables, and the ids, words and links of its documents.",
      "Ends with 3 where something is found."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "NIGHT", description = "a date; default: the latest")
  private String night = "";

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description = "may have {date} in the place of the night's date; default: seeds/INDEX.md")
  private String index = "";

  @Mixin
  private OutOption out = new OutOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    List<PublishedNight> nights = Briefs.upTo(night, out.briefs());
    PublishedNight chosen = nights.getFirst();
    Path indexFile = new NightLists(Places.resolve(index, "seeds/INDEX.md")).on(chosen.night());
    List<Findings> parts =
        new NightVerification(chosen, nights.subList(1, nights.size()), indexFile).verify();
    PrintWriter print = spec.commandLine().getOut();
    print.printf("night %s, edition %s%n", chosen.night(), chosen.run().runId());
    parts.forEach(part -> print(print, part));
    long wrong = parts.stream().mapToLong(Findings::wrong).sum();
    print.println(wrong == 0 ? "all as it should be" : wrong + " findings");
    print.flush();
    return (wrong == 0 ? ExitStatus.DONE : ExitStatus.NOT_FIT).code();
  }

  private static void print(PrintWriter print, Findings part) {
    String outcome = part.wrong() == 0 ? "good" : part.wrong() + " wrong";
    print.printf(Locale.ROOT, "  %-12s %,9d checked, %s%n", part.part(), part.checked(), outcome);
    part.notes().forEach(note -> print.println("      " + note));
    part.listed().forEach(finding -> print.println("      " + finding));
    if (part.wrong() > part.listed().size()) {
      print.printf("      and %s more%n", part.wrong() - part.listed().size());
    }
  }
}
