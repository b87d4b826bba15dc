package org.nightdesk.benchmarks.overlap;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nightdesk.benchmarks.corpus.Edit;
import org.nightdesk.benchmarks.corpus.GeneratedArticle;
import org.nightdesk.benchmarks.overlap.FoundPairs.Kind;
import org.nightdesk.benchmarks.overlap.FoundPairs.Pair;

/** What was found, held against the labels. */
final class PairScore {
  private final News news;
  private final FoundPairs found;
  private final Map<Edit, int[]> byEdit = new EnumMap<>(Edit.class);
  private int rightCopies;
  private int copies;
  private int rightPassages;
  private int formPassages;
  private int passages;
  private int rightFolds;
  private int folds;
  private int apart;
  private int apartFolded;

  PairScore(News news, FoundPairs found) {
    this.news = news;
    this.found = found;
    pairs();
    articles();
  }

  private void pairs() {
    for (Pair pair : found.pairs()) {
      boolean right = isSameText(pair.a(), pair.b());
      if (pair.kind() == Kind.PASSAGE) {
        passages++;
        rightPassages += right || isSameFamily(pair.a(), pair.b()) ? 1 : 0;
        formPassages += isSameForm(pair.a(), pair.b()) ? 1 : 0;
      } else {
        copies++;
        rightCopies += right ? 1 : 0;
      }
    }
  }

  private void articles() {
    Set<Long> linked = new HashSet<>();
    for (Pair pair : found.pairs()) {
      int a = found.groupOf()[pair.a()];
      int b = found.groupOf()[pair.b()];
      linked.add((long) Math.min(a, b) << 32 | Math.max(a, b));
    }
    for (int i = 0; i < news.size(); i++) {
      GeneratedArticle label = news.label(i);
      int group = found.groupOf()[i];
      int original = found.groupOf()[label.original()];
      if (group != i) {
        folds++;
        rightFolds += isSameText(i, group) ? 1 : 0;
      }
      if (label.edit().expected() == Edit.Expected.APART) {
        apart++;
        apartFolded += group == i ? 0 : 1;
      } else if (label.edit() != Edit.ORIGINAL) {
        int[] counts = byEdit.computeIfAbsent(label.edit(), edit -> new int[3]);
        counts[0]++;
        counts[1] += group == original
                || linked.contains(
                    (long) Math.min(group, original) << 32 | Math.max(group, original))
            ? 1
            : 0;
        counts[2] += group == original ? 1 : 0;
      }
    }
  }

  private boolean isSameFamily(int one, int other) {
    return news.label(one).family() == news.label(other).family();
  }

  /** Whether two families filled in one form. */
  private boolean isSameForm(int one, int other) {
    return !isSameFamily(one, other)
        && news.label(one).edit() == Edit.TEMPLATE
        && news.label(other).edit() == Edit.TEMPLATE;
  }

  /** Whether the two were made from one text. */
  private boolean isSameText(int one, int other) {
    return isSameFamily(one, other) && news.label(one).edit().expected() != Edit.Expected.APART;
  }

  /** Share of the copies that keep most of a text and are linked to their original. */
  double recall() {
    int most = 0;
    int mostFound = 0;
    for (Map.Entry<Edit, int[]> entry : byEdit.entrySet()) {
      if (entry.getKey().keepsMost()) {
        most += entry.getValue()[0];
        mostFound += entry.getValue()[1];
      }
    }
    return share(mostFound, most);
  }

  /** Share of the pairs called copy or part that were made from one text. */
  double precision() {
    return share(rightCopies, copies);
  }

  /** Share of the hard negatives that are not folded. */
  double apartKept() {
    return share(apart - apartFolded, apart);
  }

  void print(PrintStream out) {
    out.printf("  %-18s %8s %8s %8s%n", "edit", "articles", "found", "folded");
    for (Map.Entry<Edit, int[]> entry : byEdit.entrySet()) {
      int[] counts = entry.getValue();
      out.printf(
          "  %-18s %8d %8.3f %8.3f%n",
          entry.getKey().label(),
          counts[0],
          (double) counts[1] / counts[0],
          (double) counts[2] / counts[0]);
    }
    out.printf("  recall, kinds that keep most of the text  %.4f%n", recall());
    out.printf(
        "  precision of copies and parts             %.4f of %d%n",
        share(rightCopies, copies), copies);
    out.printf(
        "  passages: of one text or event %d, of one form %d, of neither %d%n",
        rightPassages, formPassages, passages - rightPassages - formPassages);
    out.printf(
        "  folding precision                         %.5f of %d%n",
        share(rightFolds, folds), folds);
    out.printf("  hard negatives not folded                 %.5f of %d%n", apartKept(), apart);
  }

  private static double share(int some, int all) {
    return all == 0 ? 1 : (double) some / all;
  }
}
