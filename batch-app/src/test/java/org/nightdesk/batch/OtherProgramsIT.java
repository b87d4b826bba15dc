package org.nightdesk.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.command.NightdeskCommand;
import org.nightdesk.reporting.row.Extract;

/** What other programs make of a night's files; skipped, with the reason, where a program is not there. */
@Timeout(300)
class OtherProgramsIT {
  private static final Path PROJECT =
      Path.of(System.getProperty("project.folder", "..")).toAbsolutePath().normalize();

  /** Comma, quotation mark, UTF-8, from line 1, as shown, every sheet. */
  private static final String CSV_OUT =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  private static final String CSV_IN = "--infilter=Text - txt - csv (StarCalc):44,34,76,1";

  @TempDir
  private static Path folder;

  private static Path night;

  @BeforeAll
  static void run() {
    int exit = NightdeskCommand.run(
        Clock.systemUTC(),
        List.of(),
        "run",
        "--index=" + PROJECT.resolve("seeds/INDEX.md"),
        "--out=" + folder.resolve("briefs"),
        "--state=" + folder.resolve("var"),
        "--date=2025-12-04");
    assertThat(exit).isZero();
    night = folder.resolve("briefs/latest");
  }

  @Test
  void nodeFindsTheDataPackageValidWithItsTypesValuesAndKeys() throws Exception {
    Path modules = OtherProgram.nodeModules(PROJECT, "datapackage");
    var said = OtherProgram.of("node")
        .run(
            PROJECT.resolve("reporting/src/test/resources/check-datapackage.js").toString(),
            modules.toString(),
            night.resolve("csv/datapackage.json").toRealPath().toString());

    assertThat(said).endsWith(", 0 errors");
  }

  @Test
  void libreOfficeImportsEveryTableWithItsRowsAndColumns() throws Exception {
    var office = OtherProgram.of("soffice");
    List<String> arguments = new ArrayList<>(List.of(
        profile(),
        "--headless",
        CSV_IN,
        "--convert-to",
        CSV_OUT,
        "--outdir",
        folder.resolve("tables").toString()));
    for (var table : Extract.values()) {
      arguments.add(night.resolve("csv").resolve(table.file()).toRealPath().toString());
    }
    office.run(arguments.toArray(String[]::new));

    for (var table : Extract.values()) {
      var ours = rows(night.resolve("csv").resolve(table.file()));
      try (var files = Files.list(folder.resolve("tables"))) {
        Path read = files
            .filter(file -> file.getFileName().toString().startsWith(table.tableName() + "-"))
            .findFirst()
            .orElseThrow();
        var theirs = rows(read);
        assertThat(theirs).as(table.file()).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
          assertThat(theirs.get(i).size()).isEqualTo(ours.get(i).size());
        }
      }
    }
  }

  @Test
  void libreOfficeReadsFromTheWorkbookWhatTheTablesSay() throws Exception {
    var office = OtherProgram.of("soffice");
    Path out = folder.resolve("sheets");
    office.run(
        profile(),
        "--headless",
        "--convert-to",
        CSV_OUT,
        "--outdir",
        out.toString(),
        night.resolve("brief.xlsx").toRealPath().toString());

    for (var table : Extract.values()) {
      if (!table.technical()) {
        var ours = rows(night.resolve("csv").resolve(table.file()));
        var theirs = rows(out.resolve("brief-" + table.tableName() + ".csv"));
        assertThat(theirs).as(table.file()).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
          assertThat(cells(theirs.get(i))).as(table.file()).isEqualTo(cells(ours.get(i)));
        }
      }
    }
    assertThat(Files.readString(out.resolve("brief-Read me.csv")))
        .startsWith("\"News brief, Thursday 4 December 2025\"");
  }

  @Test
  void chromiumShowsAndPrintsThePageForTheBrowser() throws Exception {
    var browser = OtherProgram.of("chromium");
    String page = night.resolve("brief.html").toRealPath().toUri().toString();
    String shown = browser.run(browser("--dump-dom", page));
    browser.run(browser("--print-to-pdf=" + folder.resolve("printed.pdf"), page + "#sources"));

    assertThat(shown).contains("<main>").contains("id=\"source-18\"").doesNotContain("<script");
    try (var printed = Loader.loadPDF(folder.resolve("printed.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(printed))
          .contains("Thursday 4 December 2025")
          .contains("Brannock closes its swing bridge")
          .containsIgnoringCase("Rejected entries");
      assertThat(leadingSomewhere(printed)).hasSizeGreaterThan(500).doesNotContain(false);
    }
  }

  /** Of each link inside the page, whether the browser found where it leads. */
  private static List<Boolean> leadingSomewhere(PDDocument printed) throws IOException {
    List<Boolean> found = new ArrayList<>();
    for (var page : printed.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getDestination() instanceof PDNamedDestination place) {
          found.add(printed.getDocumentCatalog().findNamedDestinationPage(place) != null);
        }
      }
    }
    return found;
  }

  private static String[] browser(String... arguments) {
    List<String> all = new ArrayList<>(List.of(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--user-data-dir=" + folder.resolve("chromium")));
    all.addAll(Arrays.asList(arguments));
    return all.toArray(String[]::new);
  }

  private static String profile() {
    return "-env:UserInstallation=" + folder.resolve("office").toUri();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (var rows = CSVParser.parse(file, UTF_8, CSVFormat.RFC4180)) {
      return rows.getRecords();
    }
  }

  /** Cells as values: truth in small letters, numbers without needless zeros, no guards, line ends alike. */
  private static List<String> cells(CSVRecord row) {
    return row.stream().map(OtherProgramsIT::value).toList();
  }

  private static String value(String cell) {
    String text = cell.replace("\r\n", "\n");
    if (text.equals("TRUE") || text.equals("FALSE")) {
      return text.equals("TRUE") ? "true" : "false";
    }
    if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.{0,10}")) {
      // A date-time is written to CSV in LibreOffice's own form, whatever its cell shows.
      String time = text.replace(' ', 'T');
      return time.length() > 16 && time.charAt(16) == ':'
          ? time.substring(0, 19)
          : time.substring(0, 16) + ":00";
    }
    return text.matches("'['\\s]*[=+\\-@].*") ? text.substring(1) : text;
  }
}
