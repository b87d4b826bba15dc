package org.nightdesk.reporting.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.layout.Attachment;
import org.nightdesk.reporting.layout.FontSet;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefConformanceTest {
  private static final FontSet FONTS = FontSet.shipped();

  @ParameterizedTest
  @CsvSource({
    "EMPTY, PDFA_3_A",
    "EMPTY, PDFUA_1",
    "ONE_ARTICLE, PDFA_3_A",
    "ONE_ARTICLE, PDFUA_1",
    "ONE_AFFAIR, PDFA_3_A",
    "ONE_AFFAIR, PDFUA_1",
    "TWO_STORIES, PDFA_3_A",
    "TWO_STORIES, PDFUA_1",
    "AWKWARD, PDFA_3_A",
    "AWKWARD, PDFUA_1",
    "NOTHING_NEW, PDFA_3_A",
    "NOTHING_NEW, PDFUA_1"
  })
  void keepsToTheArchiveAndAccessibilityStandards(Night night, PDFAFlavour standard)
      throws Exception {
    var csv = new Attachment(
        "points.csv",
        "Points",
        "text/csv",
        "a,b\r\n".getBytes(UTF_8),
        PdfReportWriter.dateOf(InventedNight.NIGHT));
    var out = new ByteArrayOutputStream();
    new PdfReportWriter(FONTS, new CarriedTables(List.of(csv), List.of()))
        .write(night.brief(night != Night.NOTHING_NEW), out);

    assertThat(Validation.broken(out.toByteArray(), standard)).isEmpty();
  }
}
