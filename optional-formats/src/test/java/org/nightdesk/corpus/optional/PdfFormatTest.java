package org.nightdesk.corpus.optional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;

class PdfFormatTest {
  /** The library tells of each fault of the damaged files. */
  private static final Logger QUIET = Logger.getLogger("org.apache.pdfbox");

  @BeforeAll
  static void silence() {
    QUIET.setLevel(Level.OFF);
  }

  @TempDir
  Path folder;

  @Test
  void joinsTheLinesOfAParagraphAndKeepsParagraphsApart() throws IOException {
    Article article = OptionalReadings.article(
        folder,
        "a.pdf",
        pdf(
            "",
            List.of(
                "Ferry returns to Quill Sound",
                "",
                "The ferry across Quill Sound sailed again on Friday after nine",
                "weeks in dock, the port authority said. A well-",
                "known master took her out.",
                "",
                "It carried 40 passengers and two lorries on its first crossing.")));

    assertThat(article.text())
        .isEqualTo("Ferry returns to Quill Sound\n\nThe ferry across Quill Sound sailed again on"
            + " Friday after nine weeks in dock, the port authority said. A well-known master took"
            + " her out.\n\nIt carried 40 passengers and two lorries on its first crossing.");
    assertThat(article.about().title()).isEqualTo("Ferry returns to Quill Sound");
    assertThat(article.blocks())
        .extracting("role")
        .containsExactly(BlockRole.HEADLINE, BlockRole.BODY, BlockRole.BODY);
  }

  @Test
  void refusesAFileWithAPassword() throws IOException {
    assertThat(OptionalReadings.of(folder, "a.pdf", pdf("secret", List.of("Ferry returns"))))
        .isEqualTo(new ReadOutcome.Rejected(
            7,
            "a.pdf",
            Reason.UNREADABLE,
            "expected a PDF file without a password but found an encrypted one"));
  }

  @Test
  void refusesPagesWithoutText() throws IOException {
    assertThat(OptionalReadings.reason(OptionalReadings.of(folder, "a.pdf", pdf("", List.of()))))
        .isEqualTo("empty");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void givesAnArticleOrAReasonForADamagedFile() throws IOException {
    byte[] sound = pdf("", List.of("The ferry across Quill Sound sailed again on Friday."));
    for (int cut = 0; cut < sound.length; cut += 41) {
      byte[] damaged = sound.clone();
      damaged[cut] ^= 0x55;
      assertThat(OptionalReadings.reason(OptionalReadings.of(folder, "a.pdf", damaged)))
          .isNotEqualTo("missing");
      assertThat(OptionalReadings.reason(
              OptionalReadings.of(folder, "a.pdf", Arrays.copyOf(sound, cut))))
          .isNotEqualTo("missing");
    }
    assertThat(OptionalReadings.reason(
            OptionalReadings.of(folder, "a.pdf", "no such thing".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("unreadable");
  }

  /** One page of lines, a gap for each empty one. */
  private static byte[] pdf(String password, List<String> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, line.isEmpty() ? -28 : -14);
        }
        content.endText();
      }
      if (!lines.isEmpty()) {
        document.getDocumentInformation().setTitle(lines.get(0));
        document.getDocumentInformation().setAuthor("A program");
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
