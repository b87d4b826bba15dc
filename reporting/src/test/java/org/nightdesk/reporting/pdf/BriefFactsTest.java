package org.nightdesk.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.story.StoryDossier;

/** What the tables hold and the brief shows can be found in the text another library reads from the PDF. */
class BriefFactsTest {
  private static final FontSet FONTS = FontSet.shipped();

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource(names = {"TWO_STORIES", "ONE_ARTICLE", "ONE_AFFAIR", "FIVE_STORIES", "TWO_HUNDRED"})
  void showsTheFiguresNamesAndSourcesOfTheTables(Night night) throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT).write(night.rows(), "2025-12-04", folder);
    var tables = new CsvExtractReader(folder);
    Brief brief = new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), tables);
    String text = text(brief);

    assertThat(brief.full()).isNotEmpty();
    for (StoryDossier dossier : brief.full()) {
      assertThat(text).contains(figures(dossier, tables)).contains(names(dossier, tables));
    }
    assertThat(text)
        .contains(tables.rows(ArticleRow.class).map(row -> normal(row.file())).toList());
    assertThat(text)
        .contains(tables
            .rows(ArticleRow.class)
            .map(row -> row.sha256().substring(0, 12))
            .toList());
  }

  private static List<String> figures(StoryDossier dossier, CsvExtractReader tables) {
    Set<String> shown = dossier.figures().stream()
        .map(each -> each.figure().figureId())
        .collect(Collectors.toSet());
    List<String> words = new ArrayList<>();
    try (var rows = tables.rows(FigureRow.class)) {
      rows.filter(row -> shown.contains(row.figureId())).forEach(row -> {
        words.add(normal(FigureWording.value(row)));
        words.add(normal(row.measured()));
        words.add(normal(row.text()));
        words.add(normal(FigureWording.unit(row)));
      });
    }
    assertThat(words).hasSize(4 * shown.size());
    return words;
  }

  private static List<String> names(StoryDossier dossier, CsvExtractReader tables) {
    Set<String> shown =
        dossier.names().stream().map(each -> each.entity().entityId()).collect(Collectors.toSet());
    try (var rows = tables.rows(EntityRow.class)) {
      List<String> names = rows.filter(row -> shown.contains(row.entityId()))
          .map(row -> normal(row.name()))
          .collect(Collectors.toList());
      dossier
          .names()
          .forEach(name -> name.roles().forEach(role -> names.add(normal(role.words()))));
      return names;
    }
  }

  private static String text(Brief brief) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfReportWriter(FONTS, CarriedTables.NONE).write(brief, out);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      return normal(new PDFTextStripper().getText(pdf));
    }
  }

  /** Without spaces, for lines and cells break words apart. */
  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]", "");
  }
}
