package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.batch.diff.DiffText;
import org.nightdesk.batch.diff.NightDiff;
import org.nightdesk.batch.published.PublishedNight;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code nightdesk diff}: what changed between two nights. */
@Command(
    name = "diff",
    description = {
      "Prints what changed from one published night to another.",
      "Totals, settings, articles, stories with their points and differences, and people.",
      "Reads published files only."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "NIGHT", description = "the night that stood")
  private String first = "";

  @Parameters(index = "1", paramLabel = "NIGHT", description = "the night that stands")
  private String second = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = FormByLabel.class,
      description = "text or md; default: text")
  private DiffText form = DiffText.TEXT;

  @Mixin
  private OutOption out = new OutOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Path folder = out.briefs();
    PublishedNight before = Briefs.upTo(first, folder).getFirst();
    List<PublishedNight> upToSecond = Briefs.upTo(second, folder);
    PublishedNight after = upToSecond.getFirst();
    List<PublishedNight> between = upToSecond.stream()
        .filter(night -> night.night().isAfter(before.night()))
        .sorted(Comparator.comparing(PublishedNight::night))
        .toList();
    PrintWriter print = spec.commandLine().getOut();
    print.print(form.of(before, after, new NightDiff(before, after, between).lines()));
    print.flush();
    return ExitStatus.DONE.code();
  }

  /** Forms are named by their labels. */
  static final class FormByLabel implements ITypeConverter<DiffText> {
    @Override
    public DiffText convert(String label) {
      for (DiffText each : DiffText.values()) {
        if (each.label().equals(label)) {
          return each;
        }
      }
      throw new TypeConversionException("expected text or md but found \"%s\"".formatted(label));
    }
  }
}
