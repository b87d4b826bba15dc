package org.nightdesk.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"w", "w ", "-", "a-", "\u0301", "\u200B", "\u2028", "\uD83D\uDE00", "[", " "})
  @Timeout(60)
  void setsAHundredThousandRepeatsInEveryKindOfBlock(String part) throws IOException {
    String text = part.repeat(MANY);
    byte[] file = Sample.bytes(flow -> {
      flow.add(Paragraph.heading(1, Sample.HEADLINE, text), Paragraph.of(Sample.BODY, text));
      flow.add(new Listing(20)
          .keepItems()
          .item(Paragraph.of(Sample.CELL, "1"), Paragraph.of(Sample.CELL, text)));
      flow.add(new Table(Sample.LOOK, List.of(Table.Column.left(300)))
          .head(List.of("Text"))
          .row(List.of(Paragraph.of(Sample.CELL, text))));
    });

    try (var document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isPositive();
    }
  }

  @Property(tries = 150)
  void writesAFileAnotherLibraryReadsWhateverTheText(@ForAll String text) {
    assertThat(ReadBack.pages(write(text, Sample.FONTS).file()).getLast())
        .endsWith("end Sample · 5 March 2031 Page 1 of 1");
  }

  @Test
  void takesFromAFallbackFontWhatTheShippedOnesLack() throws IOException {
    Result plain = write("╠═ box", Sample.FONTS);
    Result helped = write("╠═ box", FontSet.withFallbacks(List.of(liberation())));

    assertThat(plain.written().missing()).isEqualTo(Map.of((int) '╠', 1, (int) '═', 1));
    assertThat(ReadBack.pages(plain.file()).getFirst()).startsWith("[U+2560][U+2550] box end");
    assertThat(helped.written().missing()).isEmpty();
    assertThat(ReadBack.pages(helped.file()).getFirst()).startsWith("╠═ box end");
  }

  @Test
  void writesScriptsThatRunLeftwardsAsNumbersRatherThanBackwards() throws IOException {
    Result result = write("שלום", FontSet.withFallbacks(List.of(liberation())));

    assertThat(ReadBack.pages(result.file()).getFirst())
        .startsWith("[U+05E9][U+05DC][U+05D5][U+05DD] end");
  }

  private record Result(byte[] file, TaggedPdf.Written written) {}

  private static Result write(String text, FontSet fonts) {
    var out = new ByteArrayOutputStream();
    try {
      var written = TaggedPdf.write(
          Sample.settings(),
          fonts,
          Sample.frame(),
          flow -> flow.add(
              Paragraph.of(Sample.BODY, text),
              Paragraph.of(Sample.BODY, "end").bookmark("end", 1, text)),
          out);
      return new Result(out.toByteArray(), written);
    } catch (IOException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }

  private static byte[] liberation() throws IOException {
    String resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = Loader.class.getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      return in.readAllBytes();
    }
  }
}
