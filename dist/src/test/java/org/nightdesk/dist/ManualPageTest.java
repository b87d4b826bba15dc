package org.nightdesk.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.command.NightdeskCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ManualPageTest {
  private static final String PAGE = ManualPage.of("9.9.9", Instant.parse("2025-03-07T00:00:00Z"));

  @Test
  void tellsEveryCommandEveryOptionAndEveryExitCode() {
    CommandLine line = NightdeskCommand.described();

    assertThat(line.getSubcommands()).containsKeys("run", "history");
    line.getSubcommands().forEach((name, command) -> {
      String told = told(name);
      assertThat(told)
          .contains(String.join(" ", command.getCommandSpec().usageMessage().description())
              .replace("-", "\\-"));
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertThat(told)
            .as(name)
            .contains("\\fB" + option.longestName().replace("-", "\\-") + "\\fR");
      }
    });
    line.getCommandSpec()
        .usageMessage()
        .exitCodeList()
        .forEach((code, words) -> assertThat(PAGE)
            .contains("\n\\fB" + code + "\\fR\n" + words.replace("-", "\\-") + "\n"));
  }

  @Test
  void namesTheValuesAnOptionMayTake() {
    assertThat(told("history")).contains("one of table, csv, json");
  }

  @Test
  void tellsWhatMayBeLeftOutOrRepeated() {
    assertThat(told("verify")).contains("nightdesk verify\\fR [\\fINIGHT\\fR] [");
    assertThat(told("diff")).contains("nightdesk diff\\fR \\fINIGHT\\fR \\fINIGHT\\fR [");
    assertThat(told("explain")).contains("nightdesk explain\\fR \\fIID\\fR... [");
  }

  @Test
  void isReadWithoutAComplaint() throws IOException, InterruptedException {
    boolean groff = Files.isExecutable(Path.of("/usr/bin/groff"));
    if (!groff) {
      System.out.println("skipped: groff is not installed");
    }
    assumeTrue(groff);
    Path file = Files.createTempFile("nightdesk", ".1");
    try {
      Files.writeString(file, PAGE);
      Process process = new ProcessBuilder(List.of("groff", "-man", "-ww", "-z", file.toString()))
          .redirectErrorStream(true)
          .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor() + said).isEqualTo("0");
    } finally {
      Files.delete(file);
    }
  }

  /** From the heading of a command to the next heading. */
  private static String told(String command) {
    int begin = PAGE.indexOf("\n.SS nightdesk " + command + "\n");
    assertThat(begin).as(command).isPositive();
    int end = PAGE.indexOf("\n.S", begin + 1);
    return PAGE.substring(begin, end);
  }
}
