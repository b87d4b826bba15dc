package org.nightdesk.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ConformanceTest {
  private static byte[] sample = {};

  @BeforeAll
  static void writeTheSample() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    sample = Sample.bytes(Sample::everyBlock);
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void keepsToTheArchiveAndAccessibilityStandardsWithEveryBlock(PDFAFlavour standard)
      throws Exception {
    assertThat(failures(sample, standard)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void keepsToTheStandardsWithHostileText(PDFAFlavour standard) throws Exception {
    byte[] file = Sample.bytes(
        flow -> flow.add(
            Paragraph.of(
                Sample.BODY,
                "a\u0000b\u0007c \uD83D lone \u202Ereversed\u202C \uE000 \uFFFE \uFEFF \uD83D\uDE00 e\u0301 \u00AD\u200D")));

    assertThat(failures(file, standard)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void keepsToTheStandardsWithoutAnyText(PDFAFlavour standard) throws Exception {
    assertThat(failures(Sample.bytes(flow -> {}), standard)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void keepsToTheStandardsWithALinkOverPages(PDFAFlavour standard) throws Exception {
    byte[] file = Sample.bytes(flow -> flow.add(Paragraph.of(Sample.BODY, "See ")
        .link("word ".repeat(1500), Sample.BODY, new Link.ToPlace("end", "The end"))
        .text("here.")
        .anchor("end")));

    assertThat(ReadBack.pages(file)).hasSize(2);
    assertThat(ReadBack.roles(file)).isEqualTo("Document(Sect(P(Span Link Span)))");
    assertThat(failures(file, standard)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void keepsToTheStandardsWithManyAttachments(PDFAFlavour standard) throws Exception {
    var attachments = IntStream.range(0, 30)
        .mapToObj(i -> new Attachment(
            "día " + (i * 7 % 30) + ".csv",
            "Day " + i,
            "text/csv",
            new byte[] {'1', '\n'},
            Instant.EPOCH))
        .toList();
    var settings = new DocumentSettings(
        "Attachments \uFFFE <&>", "en-GB", "", "Nightdesk", Instant.EPOCH, "many", attachments);
    var out = new ByteArrayOutputStream();
    TaggedPdf.write(
        settings,
        Sample.FONTS,
        Sample.frame(),
        flow -> flow.add(Paragraph.of(Sample.BODY, "See inside.")),
        out);

    assertThat(failures(out.toByteArray(), standard)).isEmpty();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .values())
          .extracting(file -> file.getFileUnicode())
          .containsExactlyInAnyOrderElementsOf(
              attachments.stream().map(Attachment::name).toList());
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    assertThat(Sample.bytes(Sample::everyBlock)).isEqualTo(sample);
    var out = new ByteArrayOutputStream();
    TaggedPdf.write(Sample.settings(), FontSet.shipped(), Sample.frame(), Sample::everyBlock, out);
    assertThat(out.toByteArray()).isEqualTo(sample);
  }

  @Test
  void carriesTheDataItWasMadeFrom() throws IOException {
    try (PDDocument document = Loader.loadPDF(sample)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var file = files.values().iterator().next();

      assertThat(files).hasSize(1);
      assertThat(file.getFile()).isEqualTo("harvest.csv");
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
      assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
          .isEqualTo("year,tonnes\r\n2030,412\r\n");
      assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")))
          .hasSize(1);
    }
  }

  @Test
  void saysItsLanguageAndShowsItsTitle() throws IOException {
    try (PDDocument document = Loader.loadPDF(sample)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
          .isTrue();
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Sample: orchards & mills");
    }
  }

  @Test
  void wouldNoticeAFileThatDoesNotKeepToThem() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }

    assertThat(failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  private static List<String> failures(byte[] file, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + "-"
              + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
