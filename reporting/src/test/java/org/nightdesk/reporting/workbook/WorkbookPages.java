package org.nightdesk.reporting.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A workbook taken apart: its pages of XML, and its sheets by name. */
final class WorkbookPages {
  private final Map<String, String> pages = new LinkedHashMap<>();

  WorkbookPages(byte[] workbook) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook), UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        pages.put(
            entry.getName() + " " + entry.getTimeLocal(), new String(zip.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the entries with their times, in their order. */
  Iterable<String> entries() {
    return pages.keySet();
  }

  Document page(String name) {
    return pages.entrySet().stream()
        .filter(each -> each.getKey().startsWith(name + " "))
        .map(each -> Jsoup.parse(each.getValue(), Parser.xmlParser()))
        .findFirst()
        .orElseThrow();
  }

  /** The sheet of this name. */
  Document sheet(String name) {
    var sheet = page("xl/workbook.xml").selectFirst("sheet[name=" + name + "]");
    String file = page("xl/_rels/workbook.xml.rels")
        .selectFirst("Relationship[Id=" + sheet.attr("r:id") + "]")
        .attr("Target");
    return page("xl/" + file);
  }

  /** The cell at this place, such as B2: its type, then what is in it; empty where there is none. */
  static String cell(Document sheet, String place) {
    var cell = sheet.selectFirst("c[r=" + place + "]");
    return cell == null ? "" : cell.attr("t") + ":" + cell.wholeText();
  }
}
