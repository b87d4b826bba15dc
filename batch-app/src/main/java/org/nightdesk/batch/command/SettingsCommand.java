package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.batch.settings.SettingInForce;
import org.nightdesk.batch.settings.SettingsCatalogue;
import org.nightdesk.batch.settings.SettingsDesk;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code nightdesk settings}: what is in force, and from where. */
@Command(
    name = "settings",
    description = "Prints every setting with the value in force and where that was set.",
    mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
  @Option(names = "--meanings", description = "print what each does as well")
  private boolean meanings;

  @Unmatched
  private List<String> settings = new ArrayList<>();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    SettingsFiles.refuseOtherOptions(settings);
    PrintWriter out = spec.commandLine().getOut();
    try (ConfigurableApplicationContext context = SettingsFiles.open(settings)) {
      for (SettingInForce each :
          new SettingsDesk(SettingsCatalogue.read(), context.getEnvironment()).inForce()) {
        if (meanings) {
          out.printf("%n# %s%n", each.setting().meaning());
        }
        String value = each.value().isEmpty() ? "\"\"" : each.shown();
        out.printf("%-42s %-12s %s%n", each.setting().name(), value, each.origin());
      }
    }
    out.flush();
    return ExitStatus.DONE.code();
  }
}
