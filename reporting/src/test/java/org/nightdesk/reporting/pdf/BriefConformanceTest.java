package org.nightdesk.reporting.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.layout.Attachment;
import org.nightdesk.reporting.layout.FontSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class BriefConformanceTest {
  private static final FontSet FONTS = FontSet.shipped();

  @BeforeAll
  static void prepareTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "EMPTY, PDFA_3_A", "EMPTY, PDFUA_1", "ONE_AFFAIR, PDFA_3_A", "ONE_AFFAIR, PDFUA_1",
    "TWO_STORIES, PDFA_3_A", "TWO_STORIES, PDFUA_1", "AWKWARD, PDFA_3_A", "AWKWARD, PDFUA_1"
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
        .write(new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), night.rows()), out);

    try (var parser = Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(out.toByteArray()), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      var broken = validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId() + " " + each.getMessage());
      assertThat(broken).isEmpty();
    }
  }
}
