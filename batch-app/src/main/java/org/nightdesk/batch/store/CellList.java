package org.nightdesk.batch.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists inside a cell: joined by a bar, an item's own bar written with a backslash before it. */
final class CellList {
  private CellList() {}

  static String join(Collection<String> items) {
    return items.stream().map(item -> item.replace("|", "\\|")).collect(Collectors.joining(" | "));
  }
}
