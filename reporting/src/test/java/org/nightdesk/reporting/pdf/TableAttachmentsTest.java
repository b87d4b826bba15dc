package org.nightdesk.reporting.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.layout.Attachment;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.run.FileDigest;

class TableAttachmentsTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writeTheTables() throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT)
        .write(InventedNight.twoStories(), "2025-12-04", folder);
  }

  @Test
  void carriesTheDataPackageAndTheTablesForPeople() throws IOException {
    var tables = TableAttachments.of(folder, InventedNight.NIGHT, 1_000_000);

    assertThat(tables.carried())
        .extracting(Attachment::name)
        .hasSize(22)
        .startsWith("datapackage.json", "articles.csv", "storylines.csv", "stories.csv")
        .endsWith("rejected.csv");
    assertThat(tables.files())
        .extracting(FileDigest::path)
        .containsExactlyElementsOf(
            tables.carried().stream().map(Attachment::name).toList());
  }

  @Test
  void carriesWhatFitsAndListsTheRestWithItsDigest() throws IOException {
    long limit = Files.size(folder.resolve("datapackage.json")) + 1500;
    var tables = TableAttachments.of(folder, InventedNight.NIGHT, limit);
    long carried =
        tables.carried().stream().mapToLong(each -> each.bytes().length).sum();

    assertThat(carried).isLessThanOrEqualTo(limit);
    assertThat(tables.carried()).hasSizeBetween(2, 20);
    assertThat(tables.files()).hasSize(22);
    String text = text(pdf(tables));
    assertThat(text)
        .contains("datapackage.json, ")
        .contains(" are embedded in this PDF")
        .contains(tables.files().stream()
            .filter(file -> !tables.isCarried(file))
            .map(FileDigest::sha256)
            .toList());
  }

  @Test
  void holdsTheBytesOfTheFilesBesideIt() throws IOException {
    byte[] pdf = pdf(TableAttachments.of(folder, InventedNight.NIGHT, 1_000_000));
    Map<String, String> inside = new HashMap<>();
    try (var document = Loader.loadPDF(pdf)) {
      for (var file :
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().entrySet()) {
        inside.put(
            file.getKey(), new String(file.getValue().getEmbeddedFile().toByteArray(), UTF_8));
      }
    }

    assertThat(inside).hasSize(22);
    for (var file : inside.entrySet()) {
      assertThat(file.getValue()).isEqualTo(Files.readString(folder.resolve(file.getKey())));
    }
    assertThat(text(pdf)).doesNotContain("Only beside this file");
  }

  private static byte[] pdf(CarriedTables tables) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfReportWriter(FontSet.shipped(), tables)
        .write(
            new BriefEditor(BriefSettings.DEFAULT)
                .edit(InventedNight.run(), InventedNight.twoStories()),
            out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
