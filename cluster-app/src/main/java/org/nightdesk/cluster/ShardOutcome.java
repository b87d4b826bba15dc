package org.nightdesk.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a stage came to, as far as the driver is told of it.
 *
 * @param counts by name
 * @param left what later steps of the job are to be told; numbers begin with {@code #}
 * @param notFit why the night cannot be published; empty where nothing speaks against it
 */
record ShardOutcome(Map<String, Long> counts, Map<String, String> left, String notFit)
    implements Serializable {
  /** The table outcomes stand in, beside those of the state. */
  static final String TABLE = "_OUTCOME";

  ShardOutcome {
    counts = new LinkedHashMap<>(counts);
    left = new LinkedHashMap<>(left);
  }

  Bundle bundle() {
    RowBytes rows = new RowBytes();
    rows.add("not fit", notFit);
    counts.forEach((name, count) -> rows.add("count", name, count));
    left.forEach((name, value) -> rows.add("left", name, value));
    int number = rows.rows();
    return new Bundle(TABLE, "", number, rows.take());
  }

  /** Counts are added up, everything else is the last one's. */
  static ShardOutcome of(List<Bundle> bundles) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, String> left = new LinkedHashMap<>();
    List<String> notFit = new ArrayList<>();
    for (Bundle bundle : bundles) {
      for (@Nullable Object[] cells : RowBytes.read(bundle.content())) {
        switch (String.valueOf(cells[0])) {
          case "count" -> counts.merge((String) cells[1], (Long) cells[2], Long::sum);
          case "left" -> left.put((String) cells[1], (String) cells[2]);
          default -> {
            if (!"".equals(cells[1])) {
              notFit.add((String) cells[1]);
            }
          }
        }
      }
    }
    return new ShardOutcome(counts, left, String.join("; ", notFit));
  }
}
