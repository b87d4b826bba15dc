package org.nightdesk.reporting.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;
import org.nightdesk.reporting.row.NightExtracts;

/** Reads {@code brief.xlsx} back and holds each sheet against its table, row by row and cell by cell. */
public final class WorkbookCheck {
  /** The name of the file. */
  public static final String FILE = "brief.xlsx";

  private static final int MOST_LISTED = 20;

  private final NightExtracts tables;
  private final WorkbookSettings settings;
  private final List<String> findings = new ArrayList<>();
  private long checked;
  private long wrong;

  public WorkbookCheck(NightExtracts tables, WorkbookSettings settings) {
    this.tables = tables;
    this.settings = settings;
  }

  /**
   * What was found.
   *
   * @param checked cells and rows looked at
   * @param findings the first of those that are wrong, a line each
   */
  public record Result(long checked, long wrong, List<String> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Checks the workbook of an edition.
   *
   * @param folder of the edition
   */
  public Result check(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no " + file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, String> entries = sheets(zip);
      for (Extract table : Extract.values()) {
        if (!table.technical()) {
          check(zip, entries, table);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("%s: not a workbook: %s".formatted(file, e.getMessage()), e);
    }
    return new Result(checked, wrong, findings);
  }

  private void check(ZipFile zip, Map<String, String> entries, Extract table)
      throws IOException, XMLStreamException {
    try (Stream<? extends Record> rows = tables.rows(table.rowClass())) {
      Iterator<? extends Record> expected = rows.iterator();
      int part = 1;
      long shown = 0;
      String name = table.tableName();
      while (entries.containsKey(name)) {
        try (InputStream in = zip.getInputStream(zip.getEntry(entries.get(name)))) {
          shown += check(new SheetReader(in), name, table.columns(), expected);
        }
        part++;
        name = table.tableName() + " " + part;
      }
      expect(part > 1, "there is no sheet " + table.tableName());
      expect(
          !expected.hasNext() || shown >= settings.mostRows(),
          "the sheet %s ends before its table does".formatted(table.tableName()));
    }
  }

  /** Returns how many rows the sheet shows of its table. */
  private long check(
      SheetReader sheet, String name, List<ExtractColumn> columns, Iterator<? extends Record> rows)
      throws XMLStreamException {
    long shown = 0;
    sheet.next(); // the head
    while (sheet.next()) {
      if (!rows.hasNext()) {
        expect(false, "%s, row %s: the table has no such row".formatted(name, sheet.row()));
        return shown;
      }
      Record row = rows.next();
      shown++;
      for (int i = 0; i < columns.size(); i++) {
        Object value = columns.get(i).valueOf(row);
        expect(
            isSame(sheet, i, value),
            "%s, row %s, %s: expected \"%s\" but found \"%s\""
                .formatted(name, sheet.row(), columns.get(i).name(), value, sheet.cell(i)));
      }
    }
    return shown;
  }

  /** Times stand as numbers of days with a format, and are looked at as such: that there is one. */
  private boolean isSame(SheetReader sheet, int column, Object value) {
    String cell = sheet.cell(column);
    if (value instanceof Boolean truth) {
      return cell.equals(truth ? "1" : "0");
    }
    String text = value.toString();
    if (sheet.isText(column) || text.isEmpty()) {
      return cell.equals(SheetText.escaped(SheetText.fitting(text, settings.charactersACell())));
    }
    return StatedTime.of(text).isPresent() || isSameNumber(cell, text);
  }

  private static boolean isSameNumber(String cell, String text) {
    try {
      return new BigDecimal(cell).compareTo(new BigDecimal(text)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void expect(boolean holds, String finding) {
    checked++;
    if (!holds) {
      wrong++;
      if (findings.size() < MOST_LISTED) {
        findings.add(finding);
      }
    }
  }

  /** The entry of each sheet by its name: sheets are numbered in the order the workbook lists them. */
  private static Map<String, String> sheets(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> sheets = new HashMap<>();
    try (InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
      var xml = safe().createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
          sheets.put(
              xml.getAttributeValue(null, "name"),
              "xl/worksheets/sheet%s.xml".formatted(xml.getAttributeValue(null, "sheetId")));
        }
      }
    }
    return sheets;
  }

  /** No entity and no document from elsewhere is ever read. */
  static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
