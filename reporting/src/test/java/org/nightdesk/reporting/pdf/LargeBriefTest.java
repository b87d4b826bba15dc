package org.nightdesk.reporting.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.LargeNight;
import org.nightdesk.reporting.layout.FontSet;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A brief of more than 500 pages. */
class LargeBriefTest {
  private static final int STORIES = 160;
  private static final String HEAP = "-Xmx256m";

  @TempDir
  Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void isWrittenInASmallHeapAndKeepsToTheStandards() throws Exception {
    Path file = folder.resolve("large.pdf");
    Process writing = new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            HEAP,
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            LargeBriefTest.class.getName(),
            file.toString())
        .redirectErrorStream(true)
        .start();
    String said = new String(writing.getInputStream().readAllBytes(), UTF_8);

    assertThat(writing.waitFor()).as(said).isZero();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(500);
    }
    byte[] bytes = Files.readAllBytes(file);
    assertThat(Validation.broken(bytes, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Validation.broken(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** Writes the brief to the file named; run in a Java machine of its own. */
  public static void main(String[] arguments) throws IOException {
    var settings = new BriefSettings(STORIES, 0, 0, 40, 24, 3, 24, 16, 24, 12, 500, 200);
    try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      new PdfReportWriter(FontSet.shipped(), CarriedTables.NONE)
          .write(Night.brief(LargeNight.night(STORIES, 5, 40), true, settings), out);
    }
  }
}
