package org.nightdesk.benchmarks.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nightdesk.benchmarks.bundle.Bundle.MarkedDifference;
import org.nightdesk.benchmarks.bundle.Bundle.Place;
import org.nightdesk.benchmarks.bundle.Bundle.Said;

/** Tells at which step a marked difference that was not found has been lost. */
final class LostDifference {
  private final Map<Place, List<Read>> read;
  private final List<List<Said>> points;

  /**
   * A figure, a name or an office that was read in a sentence.
   *
   * @param what {@code figure}, {@code name} or {@code role}
   * @param told the words, with what was made of them
   * @param group shared by figures of one thing and by the names of one bearer; empty where there is none
   */
  record Read(String what, String told, String group) {}

  LostDifference(BundleComparison.Found found) {
    this.read = found.read();
    this.points = found.points();
  }

  /** The step, and what had been made of the versions by then. */
  String step(MarkedDifference marked) {
    return switch (marked.kind()) {
      case FIGURE, OTHER_TIME, REVISION, SCOPE, ROUNDING -> figures(marked.versions());
      case ROLE -> pieces(marked.versions(), "role");
      case NAME -> pieces(marked.versions(), "name");
      case CONFLICT, WORDING -> joined(marked.versions());
    };
  }

  private String figures(List<Place> versions) {
    long without =
        versions.stream().filter(place -> of(place, "figure").isEmpty()).count();
    String told = told(versions, "figure");
    if (versions.size() - without < 2) {
      return joined(versions) + ", figures unread: " + told;
    }
    Map<String, Set<Place>> groups = new HashMap<>();
    for (Place place : versions) {
      of(place, "figure").stream()
          .filter(one -> !one.group().isEmpty())
          .forEach(
              one -> groups.computeIfAbsent(one.group(), any -> new HashSet<>()).add(place));
    }
    boolean grouped = groups.values().stream().anyMatch(places -> places.size() > 1);
    return joined(versions) + (grouped ? ", grouped: " : ", not grouped: ") + told;
  }

  private String pieces(List<Place> versions, String what) {
    return what + "s read: " + told(versions, what);
  }

  /** Whether two of the versions stand in one point, and as what. */
  private String joined(List<Place> versions) {
    for (List<Said> point : points) {
      Map<Place, Said> of = new TreeMap<>();
      point.stream()
          .filter(said -> versions.contains(said.place()))
          .forEach(said -> of.put(said.place(), said));
      if (of.size() > 1) {
        return "joined as "
            + of.values().stream()
                .map(said -> said.place() + ":" + said.stance())
                .collect(Collectors.joining(" "));
      }
    }
    Map<Place, Set<String>> stances = new TreeMap<>();
    points.forEach(point -> point.stream()
        .filter(said -> versions.contains(said.place()))
        .forEach(said -> stances
            .computeIfAbsent(said.place(), any -> new TreeSet<>())
            .add(said.stance().toString())));
    return "not joined " + stances;
  }

  private String told(List<Place> versions, String what) {
    List<String> parts = new ArrayList<>();
    for (Place place : versions) {
      parts.add(place + ""
          + of(place, what).stream()
              .map(one -> one.told() + (one.group().isEmpty() ? "" : " " + one.group()))
              .toList());
    }
    return String.join(" ", parts);
  }

  private List<Read> of(Place place, String what) {
    return read.getOrDefault(place, List.of()).stream()
        .filter(one -> one.what().equals(what))
        .toList();
  }
}
