package org.nightdesk.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.html.HtmlReportWriter;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.markdown.MarkdownReportWriter;
import org.nightdesk.reporting.pdf.CarriedTables;
import org.nightdesk.reporting.pdf.PdfReportWriter;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NoveltyRow;

/** What a brief says of each report of a story is what novelty.csv holds of it. */
class StoryReportsTest {
  private static final FontSet FONTS = FontSet.shipped();
  private static final int MOST = 12;

  /** Adds, leaves out. */
  private static final String COUNTS =
      "adds (no|[0-9,]+) points?(?: of its own)?(?: · leaves out ([0-9,]+) that others agree on)?";

  private static final Pattern IN_MARKDOWN = Pattern.compile("\\[([0-9]+)]: " + COUNTS + "$");
  private static final Pattern IN_HTML = Pattern.compile(" ?([0-9]+): " + COUNTS + "$");
  private static final Pattern IN_PDF = Pattern.compile(COUNTS + " ([0-9]+)$");

  @TempDir
  private Path folder;

  /** One line of a brief. */
  private record Shown(int source, int adds, int leavesOut) {
    static Shown of(String source, String adds, String leavesOut) {
      return new Shown(Integer.parseInt(source), number(adds), number(leavesOut));
    }

    private static int number(String written) {
      return written == null || written.equals("no")
          ? 0
          : Integer.parseInt(written.replace(",", ""));
    }
  }

  static Stream<RowsInMemory> nights() {
    return Stream.of(
        InventedNight.twoStories(),
        LargeNight.oneArticle(),
        LargeNight.oneAffair(),
        LargeNight.stages(),
        LargeNight.twoHundred(),
        LargeNight.night(2, 40, 90));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void areCountedInEveryFormAsInTheTable(RowsInMemory night) throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT).write(night, "2025-12-04", folder);
    var tables = new CsvExtractReader(folder);
    Brief brief = new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), tables);
    List<Shown> expected = counted(brief, tables);

    String markdown = new String(written(new MarkdownReportWriter(true), brief), UTF_8);
    assertThat(
            markdown.lines().flatMap(line -> shown(IN_MARKDOWN, line, 1, 2, 3)).toList())
        .isEqualTo(expected);
    var html = Jsoup.parse(new String(written(new HtmlReportWriter(true), brief), UTF_8));
    assertThat(html.select("li").eachText().stream()
            .flatMap(line -> shown(IN_HTML, line, 1, 2, 3))
            .toList())
        .isEqualTo(expected);
    assertThat(
            pdfText(brief).lines().flatMap(line -> shown(IN_PDF, line, 3, 1, 2)).toList())
        .isEqualTo(expected);
  }

  @Test
  void areAsManyAsFitTheEyeAndTheOthersAreCounted() {
    Brief brief = new BriefEditor(BriefSettings.DEFAULT)
        .edit(InventedNight.run(), LargeNight.night(1, 40, 9));
    var dossier = brief.full().getFirst();

    assertThat(dossier.reports()).hasSize(MOST);
    assertThat(dossier.leftOut().reports()).isEqualTo(40 - MOST);
    assertThat(Wording.besideNote(dossier)).startsWith("Of 40 reports the 12 that add most. ");
  }

  /** What the brief is to say, story after story: read from the tables alone. */
  private static List<Shown> counted(Brief brief, CsvExtractReader tables) {
    Map<String, Map<String, Long>> ofArticle;
    try (var rows = tables.rows(NoveltyRow.class)) {
      ofArticle =
          rows.collect(groupingBy(NoveltyRow::articleId, groupingBy(NoveltyRow::kind, counting())));
    }
    List<Shown> counted = new ArrayList<>();
    for (var dossier : brief.full()) {
      List<String> reports;
      try (var rows = tables.rows(ArticleRow.class)) {
        reports = rows.filter(row -> row.storyId().equals(dossier.story().storyId()))
            .filter(row -> !row.relation().endsWith("_copy"))
            .map(ArticleRow::articleId)
            .toList();
      }
      assertThat(reports).hasSize(dossier.story().nArticles());
      if (reports.size() > 1) {
        reports.stream()
            .sorted(Comparator.comparing((String id) -> -count(ofArticle, id, "adds"))
                .thenComparing(id -> count(ofArticle, id, "omits"))
                .thenComparing(id -> id))
            .limit(MOST)
            .map(id -> new Shown(
                brief.sources().of(id).orElseThrow().number(),
                count(ofArticle, id, "adds"),
                count(ofArticle, id, "omits")))
            .forEach(counted::add);
      }
    }
    return counted;
  }

  private static int count(Map<String, Map<String, Long>> ofArticle, String id, String kind) {
    return ofArticle.getOrDefault(id, Map.of()).getOrDefault(kind, 0L).intValue();
  }

  /** The line, where it is one of those looked for; groups by what they hold. */
  private static Stream<Shown> shown(
      Pattern form, String line, int source, int adds, int leavesOut) {
    Matcher found = form.matcher(line.strip());
    return found.find()
        ? Stream.of(Shown.of(found.group(source), found.group(adds), found.group(leavesOut)))
        : Stream.empty();
  }

  private static String pdfText(Brief brief) throws IOException {
    byte[] written = written(new PdfReportWriter(FONTS, CarriedTables.NONE), brief);
    try (var pdf = Loader.loadPDF(written)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }

  private static byte[] written(ReportWriter writer, Brief brief) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.write(brief, out);
    return out.toByteArray();
  }
}
