package org.nightdesk.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.reporting.ReportFormat;

/** What bash offers behind a line that is not typed to its end. */
class ShellCompletionTest {
  @Test
  void offersCommandsOptionsAndTheValuesOfOptions() throws Exception {
    assertThat(offered("nightdesk", "hi")).isEqualTo("history");
    assertThat(offered("nightdesk", "run", "--publ")).isEqualTo("--publish-anyway");
    assertThat(offered("nightdesk", "history", "--format", "")).isEqualTo("table csv json");
    assertThat(offered("nightdesk", "history", "--format", "=")).isEqualTo("table csv json");
    assertThat(offered("nightdesk", "history", "--format", "=", "j")).isEqualTo("json");
    assertThat(offered("nightdesk", "run", "--formats", "="))
        .isEqualTo(String.join(" ", ReportFormat.labels()));
  }

  @Test
  void leavesFilesToTheShell() throws Exception {
    assertThat(offered("nightdesk", "run", "--index", "=", "/srv/ne")).isEqualTo("-o default");
    assertThat(offered("nightdesk", "explain", "wire/da")).isEqualTo("-o default");
  }

  private static String offered(String... words) throws IOException, InterruptedException {
    boolean bash = Files.isExecutable(Path.of("/bin/bash"));
    if (!bash) {
      System.out.println("skipped: bash is not installed");
    }
    assumeTrue(bash);
    // Outside a completion bash refuses compopt, which says how what is offered is treated.
    Path script = Files.createTempFile("completion", ".bash");
    try {
      Files.writeString(
          script,
          ShellCompletion.bash()
              + "\ncompopt() { [ \"$1\" != -o ] || COMPREPLY=(\"$*\"); }; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _nightdesk; echo \"${COMPREPLY[*]}\"\n");
      List<String> command = new ArrayList<>();
      command.addAll(List.of("/bin/bash", script.toString()));
      command.addAll(List.of(words));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } finally {
      Files.delete(script);
    }
  }
}
