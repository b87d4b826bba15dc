package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The day from which reports tell as come about what those before announced.
 *
 * @param deeds what was announced and then done, as {@link Deeds} numbers it; none where only
 *     the outlook of the reports tells them apart
 */
record Turn(LocalDate day, Set<Long> deeds) {
  /** Deeds that speak for a turn, and for the place of an undated report, at least. */
  private static final int FEWEST = 2;

  /** So many times more speak for it than against it. */
  private static final int CLEARLY = 3;

  Turn {
    deeds = Set.copyOf(deeds);
  }

  /**
   * The day most deeds speak for, the earlier of two.
   *
   * @param longest days between the last announcement and the first report of it, at most
   */
  static Optional<Turn> of(List<Report> reports, int longest) {
    TreeMap<LocalDate, List<Report>> days = new TreeMap<>();
    for (Report report : reports) {
      report
          .day()
          .ifPresent(d -> days.computeIfAbsent(d, k -> new ArrayList<>()).add(report));
    }
    Map<Long, Integer> early = new HashMap<>();
    Map<Long, Integer> late = new HashMap<>();
    days.values().forEach(of -> of.forEach(report -> add(report, 1, late)));
    Optional<Turn> best = Optional.empty();
    int most = 0;
    LocalDate before = null;
    for (Map.Entry<LocalDate, List<Report>> day : days.entrySet()) {
      if (before != null && !before.plusDays(longest).isBefore(day.getKey())) {
        List<Long> deeds = new ArrayList<>();
        int against = 0;
        for (Map.Entry<Long, Integer> deed : early.entrySet()) {
          int then = late.getOrDefault(deed.getKey(), 0);
          if (deed.getValue() > 0 && then < 0) {
            deeds.add(deed.getKey());
          } else if (deed.getValue() < 0 && then > 0) {
            against++;
          }
        }
        if (deeds.size() >= FEWEST && deeds.size() >= CLEARLY * against && deeds.size() > most) {
          most = deeds.size();
          best = Optional.of(new Turn(day.getKey(), Set.copyOf(deeds)));
        }
      }
      for (Report report : day.getValue()) {
        add(report, 1, early);
        add(report, -1, late);
      }
      before = day.getKey();
    }
    return best;
  }

  /** A report that looks ahead as a whole tells nothing as done. */
  private static void add(Report report, int sign, Map<Long, Integer> balance) {
    for (long deed : report.deeds().ahead()) {
      balance.merge(deed, sign, Integer::sum);
    }
    if (report.outlook().share() < .5) {
      for (long deed : report.deeds().done()) {
        balance.merge(deed, -sign, Integer::sum);
      }
    }
  }

  /** Whether a report announces the deeds. */
  boolean isAnnounced(Report report) {
    long ahead = report.deeds().ahead(deeds);
    return ahead >= FEWEST && ahead >= CLEARLY * report.deeds().done(deeds);
  }

  /** Whether a report tells the deeds as done. */
  boolean isDone(Report report) {
    long done = report.deeds().done(deeds);
    return done >= FEWEST && done >= CLEARLY * report.deeds().ahead(deeds);
  }
}
