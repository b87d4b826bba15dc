package org.nightdesk.reporting.story;

import java.util.Comparator;
import java.util.List;

/** How grave the kinds of difference are. */
public final class DifferenceKinds {
  private static final List<String> GRAVEST_FIRST = List.of(
      "conflict",
      "revision",
      "figure",
      "other_time",
      "scope",
      "rounding",
      "role",
      "name",
      "wording");

  /** Open before settled, gravest kind first, most articles first, then id. */
  public static final Comparator<ToldDifference> ORDER = Comparator.comparing(
          (ToldDifference each) -> each.difference().status().equals("settled"))
      .thenComparingInt(each -> gravity(each.difference().kind()))
      .thenComparing(each -> -each.difference().nArticles())
      .thenComparing(each -> each.difference().differenceId());

  private DifferenceKinds() {}

  /** 0 for the gravest; a kind that is not known comes last. */
  public static int gravity(String kind) {
    int place = GRAVEST_FIRST.indexOf(kind);
    return place < 0 ? GRAVEST_FIRST.size() : place;
  }

  /** Conflicts and revisions go to page one; the others stand on the story's own page. */
  public static boolean isDispute(ToldDifference difference) {
    return gravity(difference.difference().kind()) <= gravity("revision");
  }
}
