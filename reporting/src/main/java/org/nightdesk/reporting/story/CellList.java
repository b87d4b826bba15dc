package org.nightdesk.reporting.story;

import java.util.ArrayList;
import java.util.List;

/** Lists inside one cell, joined by {@code " | "}; a bar of an item is written {@code \|}. */
public final class CellList {
  private CellList() {}

  /** The items; none for an empty cell. */
  public static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    var item = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.startsWith("\\|", i)) {
        item.append('|');
        i++;
      } else if (cell.startsWith(" | ", i)) {
        items.add(item.toString());
        item.setLength(0);
        i += 2;
      } else {
        item.append(cell.charAt(i));
      }
    }
    if (!item.isEmpty()) {
      items.add(item.toString());
    }
    return items;
  }

  /** The cell for these items. */
  public static String cell(List<String> items) {
    return String.join(
        " | ", items.stream().map(item -> item.replace("|", "\\|")).toList());
  }
}
