package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.nightdesk.corpus.text.Characters;

/** Tells tables of data from tables that lay out a page. */
final class DataTable {
  private static final int LONGEST_CELL = 200;

  private DataTable() {}

  /** Two rows and two columns at least, no table inside, no paragraph in a cell. */
  static boolean is(Element table) {
    int rows = 0;
    int cells = 0;
    for (Element element : table.getAllElements()) {
      if (element != table && element.normalName().equals("table") || ++cells > 5_000) {
        return false;
      }
      if (element.normalName().equals("tr")) {
        rows++;
        int columns = 0;
        for (Element cell : element.children()) {
          columns++;
          if (cell.text().length() > LONGEST_CELL) {
            return false;
          }
        }
        if (rows == 1 && columns < 2) {
          return false;
        }
      }
    }
    return rows >= 2;
  }

  static String rows(Element table) {
    List<String> rows = new ArrayList<>();
    for (Element row : table.getElementsByTag("tr")) {
      StringBuilder line = new StringBuilder("|");
      for (Element cell : row.children()) {
        line.append(' ').append(Characters.oneLine(cell.text())).append(" |");
      }
      rows.add(line.toString());
    }
    return String.join("\n", rows);
  }
}
