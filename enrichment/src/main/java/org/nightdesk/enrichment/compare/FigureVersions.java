package org.nightdesk.enrichment.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/** How different values given for one thing stand to one another. */
final class FigureVersions {
  /** Words of a value that has come in the place of another. */
  private static final List<String> NEWER =
      List.of(" now ", " rose to ", " risen to ", " raised ", " revised ", " updated ");

  /** Words of a value that has been replaced. */
  private static final List<String> OLDER = List.of(" previous ", " original ", " initial ");

  /** Words of a state that lasts, so that another day may know another value. */
  private static final Set<String> LASTING =
      Set.of("is", "are", "stands", "stand", "has", "have", "remain", "remains", "still", "now");

  private final ComparedStory story;

  FigureVersions(ComparedStory story) {
    this.story = story;
  }

  /**
   * The kind of difference, the gravest of all pairs of values; rounding where all agree. Two values
   * are of other times where any of their sources tell them as of other times.
   */
  Difference.Kind kind(List<FigureGrouper.Placed> figures) {
    Map<String, Difference.Kind> ofPair = new TreeMap<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int k = i + 1; k < figures.size(); k++) {
        FigureGrouper.Placed a = figures.get(i);
        FigureGrouper.Placed b = figures.get(k);
        if (FigureTerms.likeness(a.figure(), b.figure()) == 0) {
          String one = FigureTerms.value(a.figure());
          String other = FigureTerms.value(b.figure());
          String pair = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
          ofPair.merge(pair, kind(a, b), FigureVersions::better);
        }
      }
    }
    return ofPair.values().stream().min(Comparator.naturalOrder()).orElse(Difference.Kind.ROUNDING);
  }

  /** The kind that explains more. */
  private static Difference.Kind better(Difference.Kind one, Difference.Kind other) {
    if (one == Difference.Kind.FIGURE || other == Difference.Kind.FIGURE) {
      return one == Difference.Kind.FIGURE ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Difference.Kind kind(FigureGrouper.Placed a, FigureGrouper.Placed b) {
    String dayA = published(a);
    String dayB = published(b);
    boolean otherDay = !dayA.isEmpty() && !dayB.isEmpty() && !dayA.equals(dayB);
    FigureGrouper.Placed later = dayA.compareTo(dayB) >= 0 ? a : b;
    boolean deaths = isOfDeaths(a) && isOfDeaths(b);
    if (tellsOfOlder(a) != tellsOfOlder(b)) {
      return Difference.Kind.REVISION;
    }
    if (FigureScope.isOther(a, b)) {
      return Difference.Kind.SCOPE;
    }
    if (otherDay && (deaths || tellsOfNewer(later))
        || deaths && (tellsOfNewer(a) || tellsOfNewer(b))) {
      return Difference.Kind.REVISION;
    }
    boolean lasting =
        a.figure().kind() != FigureKind.DURATION && (tellsOfLasting(a) || tellsOfLasting(b));
    return isOtherTime(a, b) || otherDay && lasting
        ? Difference.Kind.OTHER_TIME
        : Difference.Kind.FIGURE;
  }

  private boolean isOfDeaths(FigureGrouper.Placed placed) {
    return FigureTerms.isToll(placed.figure())
        && placed.clause().terms().stream()
            .anyMatch(term ->
                Lexicon.english().isOf(term, "die") || Lexicon.english().isOf(term, "toll"));
  }

  private static boolean tellsOfNewer(FigureGrouper.Placed placed) {
    String words = " " + placed.clause().words() + " ";
    return NEWER.stream().anyMatch(words::contains);
  }

  private static boolean tellsOfOlder(FigureGrouper.Placed placed) {
    String words = " " + placed.clause().words() + " ";
    return OLDER.stream().anyMatch(words::contains);
  }

  private static boolean tellsOfLasting(FigureGrouper.Placed placed) {
    for (String word : placed.clause().words().split(" ")) {
      if (LASTING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherTime(FigureGrouper.Placed a, FigureGrouper.Placed b) {
    Figure first = a.figure();
    Figure second = b.figure();
    boolean asOf =
        !first.asOf().isEmpty() && !second.asOf().isEmpty() && !first.asOf().equals(second.asOf());
    boolean dates = !a.clause().date().isEmpty()
        && !b.clause().date().isEmpty()
        && !a.clause().date().equals(b.clause().date());
    return asOf || dates;
  }

  private String published(FigureGrouper.Placed placed) {
    String value = story
        .material()
        .articles()
        .get(placed.clause().article())
        .article()
        .about()
        .published()
        .value();
    return value.length() > 10 ? value.substring(0, 10) : value;
  }
}
