package org.nightdesk.batch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainWriterTest {
  @Test
  void passesOnLinesAndNothingThatSteersATerminal() {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(new PlainWriter(printed));
    out.print("a\r\nb\tc\n");
    out.print("rain\u001b[2Jfall\rsnow\u009b1m\u0007é\u0000");
    out.flush();

    assertThat(printed).hasToString("a\r\nb\tc\nrain [2Jfall snow 1m é ");
  }
}
