package org.nightdesk.batch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NightdeskCommandTest {
  @Test
  void theListOfCommandsSaysOfEachAWholeSentence() {
    assertThat(NightdeskCommand.described().getSubcommands())
        .hasSizeGreaterThan(8)
        .allSatisfy((name, command) -> assertThat(
                command.getCommandSpec().usageMessage().description()[0])
            .as(name)
            .endsWith("."));
  }

  @Test
  void everyCommandTellsTheVersion() {
    String version = said("--version");

    assertThat(version).startsWith("nightdesk ");
    assertThat(NightdeskCommand.described().getSubcommands().keySet())
        .allSatisfy(name -> assertThat(said(name, "--version")).isEqualTo(version));
  }

  @Test
  void namesTheHelpOfTheCommandThatWasGiven() {
    assertThat(said("frobnicate")).contains("Try: nightdesk --help\n");
    assertThat(said("history", "--format=xml")).contains("Try: nightdesk history --help\n");
  }

  @Test
  void saysWhereItLookedForNightsThatAreNotThere(@TempDir Path folder) {
    Path state = folder.resolve("vra");

    assertThat(said("history", "--state=" + state))
        .isEqualTo("no night has run in the state in %s; --state names another\n".formatted(state));
    assertThat(state).doesNotExist();
  }

  private static String said(String... arguments) {
    StringWriter said = new StringWriter();
    CommandLine line = NightdeskCommand.described();
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    line.execute(arguments);
    return said.toString();
  }
}
