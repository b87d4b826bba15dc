package org.nightdesk.benchmarks.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.benchmarks.bundle.Bundle.MarkedDifference;
import org.nightdesk.benchmarks.bundle.Bundle.Place;
import org.nightdesk.benchmarks.bundle.Bundle.Said;
import org.nightdesk.enrichment.compare.Stance;

/**
 * Counts over bundles: joined pairs of sentences, stances, differences.
 *
 * <p>Points are scored by pairs: two sentences of different articles that stand in one point. A
 * stance is right where the marked sentence has it in any point found. A difference found is right
 * where one of the same kind is marked and two of their versions are the same sentences.
 */
final class BundleScore {
  private final StringBuilder misses = new StringBuilder();
  private int pairsMarked;
  private int pairsFound;
  private int pairsRight;
  private int stancesMarked;
  private int stancesRight;
  private int differencesMarked;
  private int differencesFound;
  private int differencesRight;
  private int placesRight;

  private record Pair(Place one, Place other) {
    @Override
    public String toString() {
      return one + "-" + other;
    }
  }

  void add(Bundle bundle, BundleComparison.Found found) {
    List<List<Said>> marked = bundle.points().stream().map(Bundle.Marked::said).toList();
    Set<Pair> wanted = pairs(marked);
    Set<Pair> got = pairs(found.points());
    pairsMarked += wanted.size();
    pairsFound += got.size();
    Set<Pair> right = new HashSet<>(got);
    right.retainAll(wanted);
    pairsRight += right.size();
    list(bundle, "not joined", wanted, right);
    list(bundle, "joined falsely", got, right);
    stances(bundle, found);
    differences(bundle, found);
  }

  /** Pairs of sentences of different articles that a reader marked as telling the same. */
  static int pairsMarked(Bundle bundle) {
    return pairs(bundle.points().stream().map(Bundle.Marked::said).toList()).size();
  }

  private static Set<Pair> pairs(List<List<Said>> points) {
    Set<Pair> pairs = new HashSet<>();
    for (List<Said> point : points) {
      List<Place> places = point.stream().map(Said::place).distinct().sorted().toList();
      for (Place one : places) {
        for (Place other : places) {
          if (one.letter() < other.letter()) {
            pairs.add(new Pair(one, other));
          }
        }
      }
    }
    return pairs;
  }

  private void list(Bundle bundle, String what, Set<Pair> all, Set<Pair> but) {
    Set<String> left = new TreeSet<>();
    all.stream().filter(pair -> !but.contains(pair)).forEach(pair -> left.add(pair.toString()));
    if (!left.isEmpty()) {
      misses.append("  %s: %s %s%n".formatted(bundle.name(), what, String.join(" ", left)));
    }
  }

  private void stances(Bundle bundle, BundleComparison.Found found) {
    Map<Place, Set<Stance>> given = new HashMap<>();
    for (List<Said> point : found.points()) {
      point.forEach(
          said -> given.computeIfAbsent(said.place(), any -> new HashSet<>()).add(said.stance()));
    }
    for (Bundle.Marked point : bundle.points()) {
      for (Said said : point.said()) {
        stancesMarked++;
        Set<Stance> stances = given.getOrDefault(said.place(), Set.of());
        if (stances.contains(said.stance())) {
          stancesRight++;
        } else {
          misses.append("  %s: %s stands as %s, found %s%n"
              .formatted(bundle.name(), said.place(), said.stance(), new TreeSet<>(stances)));
        }
      }
    }
  }

  private void differences(Bundle bundle, BundleComparison.Found found) {
    List<MarkedDifference> open = new ArrayList<>(bundle.differences());
    differencesMarked += open.size();
    differencesFound += found.differences().size();
    for (BundleComparison.FoundDifference difference : found.differences()) {
      boolean sameKind = open.removeIf(new FirstOf(difference, true));
      if (sameKind) {
        differencesRight++;
        placesRight++;
      } else if (open.removeIf(new FirstOf(difference, false))) {
        placesRight++;
        misses.append("  %s: %s %s is of another kind%n"
            .formatted(bundle.name(), difference.kind(), difference.versions()));
      } else {
        misses.append("  %s: no such difference: %s %s %s%n"
            .formatted(
                bundle.name(), difference.kind(), difference.versions(), difference.explanation()));
      }
    }
    LostDifference lost = new LostDifference(found);
    open.forEach(missed -> misses.append("  %s: difference not found: %s %s %s%n"
        .formatted(bundle.name(), missed.kind(), missed.versions(), lost.step(missed))));
  }

  /** Takes the first marked difference that fits, and no second. */
  private static final class FirstOf implements java.util.function.Predicate<MarkedDifference> {
    private final BundleComparison.FoundDifference found;
    private final boolean sameKind;
    private boolean taken;

    FirstOf(BundleComparison.FoundDifference found, boolean sameKind) {
      this.found = found;
      this.sameKind = sameKind;
    }

    @Override
    public boolean test(MarkedDifference marked) {
      long shared =
          marked.versions().stream().filter(found.versions()::contains).count();
      if (taken || shared < 2 || sameKind && marked.kind() != found.kind()) {
        return false;
      }
      taken = true;
      return true;
    }
  }

  /** The figures, one line each. */
  String summary() {
    return "points       P %.3f  R %.3f  (%d pairs right of %d found, %d marked)%n"
            .formatted(
                share(pairsRight, pairsFound),
                share(pairsRight, pairsMarked),
                pairsRight,
                pairsFound,
                pairsMarked)
        + "stances      %.3f  (%d of %d)%n"
            .formatted(share(stancesRight, stancesMarked), stancesRight, stancesMarked)
        + "differences  P %.3f  R %.3f  (%d right of %d found, %d marked; %d whatever the kind)%n"
            .formatted(
                share(differencesRight, differencesFound),
                share(differencesRight, differencesMarked),
                differencesRight,
                differencesFound,
                differencesMarked,
                placesRight);
  }

  /** What was not found and what was found falsely, a line each. */
  String misses() {
    return misses.toString();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
