package org.nightdesk.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.LargeNight;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.RowsInMemory;
import org.nightdesk.reporting.layout.Attachment;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.StoryRow;

class PdfReportWriterTest {
  private static final FontSet FONTS = FontSet.shipped();

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void keepsPageOneToOnePageAndFirstAndLaterNightsApart(Night night) throws IOException {
    for (boolean first : new boolean[] {true, false}) {
      try (var pdf = Loader.loadPDF(pdf(brief(night.rows(), first), List.of()))) {
        assertThat(text(pdf, 2)).doesNotContain("At a glance");
        assertThat(text(pdf, 1))
            .contains("News brief")
            .contains("Thursday 4 December 2025")
            .contains("DISPUTED POINTS");
        assertThat(words(text(pdf, 1)).contains("noearliernight")).isEqualTo(first);
      }
    }
  }

  @Test
  void countsDisputesOnPageOneAndAllDifferencesOnTheStorysPage() throws IOException {
    try (var pdf = Loader.loadPDF(pdf(brief(LargeNight.oneAffair(), true), List.of()))) {
      assertThat(words(text(pdf, 1))).contains("1disputedpoint").doesNotContain("2differences");
      assertThat(words(text(pdf, 2))).contains("2differences");
    }
  }

  @Test
  void writesTheSameBytesForTheSameBrief() throws IOException {
    byte[] once = pdf(brief(InventedNight.twoStories(), true), List.of());
    byte[] again = pdf(brief(InventedNight.twoStories(), true), List.of());

    assertThat(once).isEqualTo(again);
  }

  @Test
  void showsEveryFactOfAStoryToldInFull() throws IOException {
    var night = InventedNight.twoStories();
    try (var pdf = Loader.loadPDF(pdf(brief(night, true), List.of()))) {
      String text = words(new PDFTextStripper().getText(pdf));

      assertThat(text)
          .contains(night.rows(StoryRow.class).map(row -> words(row.headline())).toList());
      assertThat(text)
          .contains(night
              .rows(DifferenceVersionRow.class)
              .map(row -> words(row.text()))
              .toList());
      assertThat(text)
          .contains(night
              .rows(PointRow.class)
              .filter(row -> row.storyId().endsWith("1"))
              .map(row -> words(row.text()))
              .toList());
      assertThat(text)
          .contains(night
              .rows(FigureRow.class)
              .filter(row -> row.storyId().endsWith("1"))
              .map(row -> words(row.text()))
              .toList());
      assertThat(text)
          .contains(
              words("about 40,000,000"),
              words("nearly -3"),
              words("(reported: Ilka Varrow, chief engineer)"),
              words("Ilke Varro"),
              words("news/04_northern_mirror.txt"),
              words("near copy of 2"),
              words("photos/dam.jpg"),
              words("Page 2 of 4"));
    }
  }

  @Test
  void leadsEverySourceNumberAndEveryStoryToItsPlace() throws IOException {
    try (var pdf = Loader.loadPDF(pdf(brief(InventedNight.twoStories(), true), List.of()))) {
      var destinations =
          pdf.getDocumentCatalog().getNames().getDests().getNames().keySet();
      List<String> described = new ArrayList<>();
      for (var page : pdf.getPages()) {
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            described.add(link.getContents());
          }
        }
      }

      assertThat(destinations)
          .contains("source-1", "source-5", "story-s0000000000000001", "story-s0000000000000002");
      assertThat(described)
          .contains(
              "Source 2, Lakeside Wire",
              "Source 3, news/03_meldoria_today.txt",
              "Story 1: Dam talks close with no deal on water levels");
    }
  }

  @Test
  void listsStoriesAndAppendixInTheBookmarks() throws IOException {
    try (var pdf = Loader.loadPDF(pdf(brief(InventedNight.twoStories(), true), List.of()))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }

      assertThat(titles)
          .containsExactly(
              "1 Dam talks close with no deal on water levels", "In brief", "Sources and method");
    }
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void staysBoundedHoweverLargeTheNight() throws IOException {
    Brief brief = brief(LargeNight.threeThousand(), true);

    assertThat(brief.full()).hasSize(12);
    assertThat(brief.inBrief()).hasSize(40);
    assertThat(brief.lines()).hasSize(200);
    assertThat(brief.storiesLeftOut()).isEqualTo(748);
    assertThat(brief.sources().size() + brief.sourcesLeftOut()).isEqualTo(3000);
    try (var pdf = Loader.loadPDF(pdf(brief, List.of()))) {
      assertThat(pdf.getNumberOfPages()).isLessThan(60);
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void staysAsShortForAHundredThousandArticles() throws IOException {
    Brief brief = brief(LargeNight.night(20_000, 5, 2), true);

    assertThat(brief.full().size() + brief.inBrief().size() + brief.lines().size())
        .isEqualTo(252);
    assertThat(brief.storiesLeftOut()).isEqualTo(20_000 - 252);
    assertThat(brief.sources().size() + brief.sourcesLeftOut()).isEqualTo(100_000);
    try (var pdf = Loader.loadPDF(pdf(brief, List.of()))) {
      assertThat(pdf.getNumberOfPages()).isLessThan(60);
    }
  }

  private static Brief brief(RowsInMemory night, boolean first) {
    var run = InventedNight.run();
    return new BriefEditor(BriefSettings.DEFAULT)
        .edit(new NightRun(run.night(), run.runId(), run.version(), first, run.settings()), night);
  }

  private static byte[] pdf(Brief brief, List<Attachment> attachments) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfReportWriter(FONTS, new CarriedTables(attachments, List.of())).write(brief, out);
    return out.toByteArray();
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  /** Letters and digits only, for line breaks and source numbers stand between. */
  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N},(:-]", "");
  }
}
