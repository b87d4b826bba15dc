package org.nightdesk.reporting.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/**
 * {@code docs/csv.md}: every table and column in words, out of the declarations that the files and
 * {@code datapackage.json} are made of.
 */
public final class DataDictionary {
  private static final String BEFORE = """
      # The tables of a night

      Everything a brief says stands in these tables, and a good deal more. They lie in `csv/` of a night's folder;
      those for programs in `csv/technical/`. `csv/datapackage.json` says the same as this page to programs
      ([Data Package](https://specs.frictionlessdata.io/data-package/), version 1): types, units, values, keys.
      `brief.xlsx` has the tables for people as sheets, typed, for those who would rather not import anything.

      This page is generated; `DataDictionaryTest` fails when it is stale and says how to renew it.

      ## How the files are written

      - RFC 4180: a header row, a comma between cells, CRLF at the end of a row, quotation marks only where needed.
      - UTF-8. No byte order mark unless the setting `csv.bom` is on, which helps a spreadsheet that guesses encodings.
      - Rows are sorted by the table's key: texts by code unit, numbers by size. The last column is always `night`, so the
        tables of many nights can be put under each other.
      - Dates are ISO 8601. A date-time has an offset only where the source states one, and is never converted.
      - Decimals have a point and no thousands separator. 2 in a percentage means 2 %, not 200 %.
      - Ids start with a letter, so that no spreadsheet takes one for a number.
      - Lists inside a cell are joined by ` | `; a bar inside an item is written `\\|`.
      - A text cell that a spreadsheet would run as a formula gets one apostrophe before it: a cell whose first character,
        after apostrophes and spaces, is one of `=` `+` `-` `@`, a tab, CR, LF, or a full-width form of the four signs. To
        read the text as it was, take one apostrophe away from such a cell. Number cells are never touched. How many
        cells were guarded stands in `run.json`.
      - A spreadsheet holds 32,767 characters in a cell. Longer cells are written whole; `datapackage.json` says how many
        a column has (`cells_over_32767`), and `run.json` how many there are (`long_cells`).
      - A spreadsheet holds 1,048,576 rows. A table of more than 1,000,000 is written whole and once more in numbered
        parts: `mentions-001.csv`, `mentions-002.csv` and so on; `run.json` and `datapackage.json` list them.
      - `start` and `end` count Unicode code points from 0, end exclusive, in the text that `technical/texts.jsonl` has for
        the article.
      - An evidence id is `article.paragraph.sentence`, both counted from 1; paragraphs are all blocks of the text,
        boilerplate included. `technical/sentences.csv` has where each stands.

      Columns may be added before `night`; none is renamed or dropped without a line in the changelog.
      """;

  private DataDictionary() {}

  /** The whole page, line feeds at the ends of lines. */
  public static String markdown() {
    var page = new StringBuilder(BEFORE);
    part(page, "## For people", false);
    part(page, "## For programs", true);
    page.append("\n### ").append(TextLines.FILE).append("\n\n");
    page.append(TextLines.DESCRIPTION).append('\n');
    return page.toString();
  }

  private static void part(StringBuilder page, String heading, boolean technical) {
    page.append('\n').append(heading).append('\n');
    for (var extract : Extract.values()) {
      if (extract.technical() == technical) {
        table(page, extract);
      }
    }
  }

  private static void table(StringBuilder page, Extract extract) {
    page.append("\n### ").append(extract.file()).append("\n\n");
    page.append(extract.description()).append(' ').append(key(extract)).append("\n\n");
    page.append("| column | type | holds |\n| --- | --- | --- |\n");
    for (var column : extract.columns()) {
      page.append("| ").append(column.name()).append(" | ");
      page.append(type(column)).append(" | ").append(holds(column)).append(" |\n");
    }
    page.append("| ").append(CsvReportWriter.NIGHT).append(" | date | ");
    page.append(CsvReportWriter.NIGHT_DESCRIPTION).append(" |\n");
  }

  private static String key(Extract extract) {
    String columns = extract.key().stream()
        .map(column -> "`" + column.name() + "`")
        .collect(Collectors.joining(", "));
    return (extract.uniqueKey().isEmpty() ? "Sorted by " : "Key: ") + columns + ".";
  }

  private static String type(ExtractColumn column) {
    return switch (column.type()) {
      case TEXT -> column.references().isEmpty() ? "text" : "id";
      case DATE -> "date";
      case DATE_OR_TIME -> "date or date-time";
      case PERIOD -> "date, month, year or interval";
      case INTEGER -> "whole number";
      case DECIMAL -> "decimal";
      case BOOLEAN -> "true or false";
      case AS_DECLARED ->
        throw new IllegalStateException("a column without a type: " + column.name());
    };
  }

  private static String holds(ExtractColumn column) {
    List<String> words = new ArrayList<>();
    words.add(column.description().replace("|", "\\|"));
    if (!column.unit().isEmpty()) {
      words.add("Unit: " + column.unit() + ".");
    }
    if (!column.values().stream().allMatch(column.description()::contains)) {
      words.add("Values: "
          + column.values().stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "))
          + ".");
    }
    if (!column.references().isEmpty()) {
      String file = Extract.named(column.references()).file();
      if (!column.description().contains(file)) {
        words.add("Stands in `" + file + "`.");
      }
    }
    return String.join(" ", words);
  }
}
