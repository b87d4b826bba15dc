package org.nightdesk.benchmarks.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;

/** Exact spans found of those that are right, for people, bodies and places. */
final class NameScore {
  private static final List<NameLabel> SCORED =
      List.of(NameLabel.PER, NameLabel.ORG, NameLabel.LOC);
  private final Map<NameLabel, int[]> counts = new EnumMap<>(NameLabel.class);

  NameScore() {
    SCORED.forEach(label -> counts.put(label, new int[3]));
  }

  void add(List<LabelledName> gold, List<LabelledName> found) {
    Set<LabelledName> right = new HashSet<>(gold);
    gold.forEach(name -> count(name, 2));
    for (LabelledName name : new HashSet<>(found)) {
      count(name, 1);
      if (right.contains(name)) {
        count(name, 0);
      }
    }
  }

  private void count(LabelledName name, int which) {
    int[] count = counts.get(name.label());
    if (count != null) {
      count[which]++;
    }
  }

  /** Harmonic mean of precision and recall over all three, 0 to 1. */
  double f1() {
    int[] all = new int[3];
    counts.values().forEach(c -> {
      for (int i = 0; i < 3; i++) {
        all[i] += c[i];
      }
    });
    return f1(all);
  }

  private static double f1(int[] c) {
    return c[1] + c[2] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
  }

  /** "PER .812 ORG .655 LOC .790 all .742 (P .760 R .725)". */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    int[] all = new int[3];
    for (NameLabel label : SCORED) {
      int[] c = counts.getOrDefault(label, new int[3]);
      for (int i = 0; i < 3; i++) {
        all[i] += c[i];
      }
      out.append("%s %.3f  ".formatted(label, f1(c)));
    }
    return out.append(String.format(
            Locale.ROOT,
            "all F1 %.3f (P %.3f R %.3f, %d names)",
            f1(all),
            all[1] == 0 ? 0 : (double) all[0] / all[1],
            all[2] == 0 ? 0 : (double) all[0] / all[2],
            all[2]))
        .toString();
  }
}
