package org.nightdesk.batch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.nightdesk.batch.command.NightdeskCommand;

/**
 * What a command said, run in this process.
 *
 * @param text of both streams
 */
record Said(int exitCode, String text) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-08T03:00:00Z"), ZoneOffset.UTC);

  /** Runs it; one test at a time, for a process has one output. */
  static Said by(String... arguments) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream both = new PrintStream(text, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      int code = NightdeskCommand.run(CLOCK, List.of(), arguments);
      return new Said(code, text.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
