package org.nightdesk.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reporting.workbook.WorkbookPages.cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.NightNames;
import org.nightdesk.reporting.RowsInMemory;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.RejectedRow;

class WorkbookWriterTest {
  @TempDir
  Path folder;

  @Test
  void hasASheetThatExplainsThenOneForEachTableForPeopleThenTheColumns() throws IOException {
    var book = read(InventedNight.twoStories(), WorkbookSettings.DEFAULT);
    var tables = Arrays.stream(Extract.values())
        .filter(table -> !table.technical())
        .map(Extract::tableName)
        .toList();

    assertThat(book.page("xl/workbook.xml").select("sheet").eachAttr("name"))
        .startsWith("Read me", "articles")
        .endsWith("Columns")
        .containsSubsequence(tables)
        .hasSize(tables.size() + 2);
    assertThat(book.sheet("Read me").select("hyperlink").eachAttr("location"))
        .hasSize(tables.size())
        .startsWith("'articles'!A1");
    assertThat(book.sheet("Columns").wholeText())
        .contains("ISO 4217 or UCUM code, or the counted noun.");
  }

  @Test
  void givesNumbersDatesTruthAndTextTheirTypes() throws IOException {
    var book = read(InventedNight.twoStories(), WorkbookSettings.DEFAULT);
    var articles = book.sheet("articles");
    var figures = book.sheet("figures");

    assertThat(cell(articles, "A1")).isEqualTo("inlineStr:article_id");
    assertThat(cell(articles, "A2")).isEqualTo("inlineStr:a0000000000000001");
    assertThat(cell(articles, "G2")).isEqualTo("n:45994.0");
    assertThat(cell(articles, "G3")).isEqualTo("n:45995.354166666664");
    assertThat(cell(articles, "G4")).isEmpty();
    assertThat(cell(articles, "K2")).startsWith("n:");
    assertThat(cell(articles, "T2")).isEqualTo("b:1");
    assertThat(cell(articles, "V2")).isEqualTo("n:45995.0");
    assertThat(cell(figures, "G6")).isEqualTo("n:-3");
  }

  @Test
  void showsATimeAsItsSourceStatesItOffsetIncluded() throws IOException {
    var night = NightNames.mapped(
        InventedNight.twoStories(),
        row -> row instanceof ArticleRow article
            ? published(article, "2025-12-03T23:30:00+02:00")
            : row);
    var book = read(night, WorkbookSettings.DEFAULT);
    var cell = book.sheet("articles").selectFirst("c[r=G2]");
    var styles = book.page("xl/styles.xml");
    var format =
        styles.select("cellXfs xf").get(Integer.parseInt(cell.attr("s"))).attr("numFmtId");

    assertThat(cell.wholeText()).isEqualTo("45994.979166666664");
    assertThat(styles.selectFirst("numFmt[numFmtId=" + format + "]").attr("formatCode"))
        .isEqualTo("yyyy\\-mm\\-dd\"T\"hh:mm:ss\"+02:00\"");
  }

  @Test
  void freezesTheHeadSetsAFilterAndGivesEveryColumnAWidth() throws IOException {
    var sheet = read(InventedNight.twoStories(), WorkbookSettings.DEFAULT).sheet("points");

    assertThat(sheet.selectFirst("pane").attr("state")).isEqualTo("frozen");
    assertThat(sheet.selectFirst("pane").attr("topLeftCell")).isEqualTo("B2");
    assertThat(sheet.selectFirst("autoFilter").attr("ref")).isEqualTo("A1:P7");
    assertThat(sheet.select("col[customWidth=true]"))
        .hasSize(Extract.POINTS.columns().size() + 1);
  }

  @Test
  void keepsHostileTextAsTextWithoutAnApostrophe() throws IOException {
    String hostile =
        " =HYPERLINK(\"http://evil.example\")\u0001 <c> & _x0041_ \uD83D\uDE00 \uD83D ";
    var night = new RowsInMemory().add(new OriginRow("o1", hostile, "@cmd", 1));
    var sheet = read(night, WorkbookSettings.DEFAULT).sheet("origins");

    assertThat(cell(sheet, "B2"))
        .isEqualTo(
            "inlineStr:_x0020_=HYPERLINK(\"http://evil.example\")_x0001_ <c> & _x005F_x0041_ \uD83D\uDE00 _xD83D__x0020_");
    assertThat(cell(sheet, "C2")).isEqualTo("inlineStr:@cmd");
    assertThat(sheet.select("f")).isEmpty();
  }

  @Test
  void goesOnInAnotherSheetWhereOneIsTooSmallAndSaysSo() throws IOException {
    var night = new RowsInMemory();
    for (int line = 1; line <= 5; line++) {
      night.add(new RejectedRow(line, "entry " + line, "missing", ""));
    }
    var book = read(night, new WorkbookSettings(2, 100));

    assertThat(book.page("xl/workbook.xml").select("sheet").eachAttr("name"))
        .containsSubsequence("rejected", "rejected 2", "rejected 3", "Columns");
    assertThat(cell(book.sheet("rejected 3"), "B2")).isEqualTo("inlineStr:entry 5");
    assertThat(book.sheet("Read me").wholeText())
        .contains("rejected 2… continuedrejected 3… continued");
  }

  @Test
  void endsATableOfMoreRowsThanAnybodyReadsAndSaysWhereAllStand() throws IOException {
    var night = new RowsInMemory();
    for (int line = 1; line <= 5; line++) {
      night.add(new RejectedRow(line, "entry " + line, "missing", ""));
    }
    var book = read(night, new WorkbookSettings(2, 3, 100));

    assertThat(book.page("xl/workbook.xml").select("sheet").eachAttr("name"))
        .contains("rejected 2")
        .doesNotContain("rejected 3");
    assertThat(cell(book.sheet("rejected 2"), "B2")).isEqualTo("inlineStr:entry 3");
    assertThat(book.sheet("rejected 2").wholeText()).doesNotContain("entry 4");
    assertThat(book.sheet("Read me").wholeText())
        .contains("the first 3 of 5 rows; all stand in csv/rejected.csv");
  }

  @Test
  void isFoundAsItShouldBeUpToTheRowsItMayShowAndNotBelow() throws IOException {
    var night = new RowsInMemory();
    for (int line = 1; line <= 5; line++) {
      night.add(new RejectedRow(line, "entry " + line, "missing", ""));
    }
    Path file = folder.resolve(WorkbookCheck.FILE);

    Files.write(file, workbook(night, new WorkbookSettings(2, 3, 100)));
    assertThat(new WorkbookCheck(night, new WorkbookSettings(2, 3, 100))
            .check(folder)
            .findings())
        .isEmpty();
    assertThat(new WorkbookCheck(night, new WorkbookSettings(2, 4, 100))
            .check(folder)
            .findings())
        .containsExactly("the sheet rejected ends before its table does");
    Files.write(file, workbook(InventedNight.twoStories(), WorkbookSettings.DEFAULT));
    assertThat(new WorkbookCheck(InventedNight.twoStories(), WorkbookSettings.DEFAULT)
            .check(folder)
            .findings())
        .isEmpty();
  }

  @Test
  void cutsATextThatNoCellHoldsAndSaysSo() throws IOException {
    var night = new RowsInMemory().add(new OriginRow("o1", "12345678\uD83D\uDE00abc", "copy", 1));
    var book = read(night, new WorkbookSettings(9, 10));

    assertThat(cell(book.sheet("origins"), "B2")).isEqualTo("inlineStr:12345678…");
    assertThat(book.sheet("Read me").wholeText())
        .contains("1 cell ends with …; the whole stands in csv/origins.csv");
  }

  @Test
  void givesTheSameBytesWithTheDateOfTheNight() throws IOException {
    byte[] one = workbook(InventedNight.twoStories(), WorkbookSettings.DEFAULT);
    byte[] other = workbook(InventedNight.twoStories(), WorkbookSettings.DEFAULT);

    assertThat(other).isEqualTo(one);
    assertThat(new WorkbookPages(one).entries())
        .startsWith("[Content_Types].xml 2025-12-04T00:00", "_rels/.rels 2025-12-04T00:00")
        .allMatch(entry -> entry.endsWith(" 2025-12-04T00:00"));
    assertThat(new WorkbookPages(one).page("docProps/core.xml").wholeText())
        .contains("2025-12-04T00:00:00Z");
  }

  private WorkbookPages read(RowsInMemory night, WorkbookSettings settings) throws IOException {
    return new WorkbookPages(workbook(night, settings));
  }

  private byte[] workbook(RowsInMemory night, WorkbookSettings settings) throws IOException {
    var out = new ByteArrayOutputStream();
    new WorkbookWriter(settings).write(night, InventedNight.run(), out);
    return out.toByteArray();
  }

  private static ArticleRow published(ArticleRow row, String published) {
    return new ArticleRow(
        row.articleId(),
        row.externalId(),
        row.file(),
        row.title(),
        row.source(),
        row.author(),
        published,
        row.publishedBasis(),
        row.publishedEvidence(),
        row.language(),
        row.words(),
        row.storyId(),
        row.originId(),
        row.relation(),
        row.relatesTo(),
        row.similarity(),
        row.quality(),
        row.qualityNotes(),
        row.sha256(),
        row.inIndex(),
        row.url());
  }
}
