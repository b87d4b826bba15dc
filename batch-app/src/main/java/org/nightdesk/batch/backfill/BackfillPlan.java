package org.nightdesk.batch.backfill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.nightdesk.batch.backfill.BackfillPlan.Night.What;
import org.nightdesk.reporting.Wording;

/**
 * What becomes of each night, in order.
 *
 * @param nights those of the range, and the later ones that are told anew
 */
public record BackfillPlan(List<Night> nights) {
  /** A night and what is to be done about it. */
  public record Night(LocalDate date, What what) {
    /** What may become of a night. */
    public enum What {
      /** It stands and stays. */
      STANDS("published, stays"),
      /** It was missed and is run. */
      MISSED("missed, to be run"),
      /** It stands and is run again, for a night before it changes. */
      REBUILT("published, to be run again"),
      /** It was missed, and there is nothing to run it from. */
      NO_INDEX("missed, has no index");

      private final String words;

      What(String words) {
        this.words = words;
      }

      /** For people. */
      public String words() {
        return words;
      }
    }

    /** Whether it is run. */
    public boolean isRun() {
      return what == What.MISSED || what == What.REBUILT;
    }
  }

  public BackfillPlan {
    nights = List.copyOf(nights);
  }

  /** The nights that are run, in order. */
  public List<LocalDate> runs() {
    return nights.stream().filter(Night::isRun).map(Night::date).toList();
  }

  /** How many there are of a kind. */
  public long count(What what) {
    return nights.stream().filter(night -> night.what() == what).count();
  }

  /**
   * What is asked for.
   *
   * @param from the first night
   * @param to the last night, not before {@code from}
   * @param rebuild whether nights that stand are run again, those after the range too
   */
  public record Range(LocalDate from, LocalDate to, boolean rebuild) {
    public Range {
      if (to.isBefore(from)) {
        throw new NightOrderException(
            "--from=%s is after --to=%s; nights are run from the earlier to the later"
                .formatted(from, to));
      }
    }
  }

  /**
   * Plans it.
   *
   * @param standing the nights published, retired ones included
   * @param hasIndex whether there is an index to run a night from
   * @param memoryDays how far back nights can be told as they were
   * @throws NightOrderException if it cannot be done in order; the message says what to do
   */
  public static BackfillPlan of(
      Range range,
      SortedSet<LocalDate> standing,
      NightLists lists,
      Predicate<LocalDate> hasIndex,
      int memoryDays) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (LocalDate date = range.from(); !date.isAfter(range.to()); date = date.plusDays(1)) {
      dates.add(date);
    }
    if (range.rebuild()) {
      dates.addAll(standing.tailSet(range.from()));
    }
    List<Night> nights = new ArrayList<>();
    for (LocalDate date : dates) {
      nights.add(new Night(date, what(date, range, standing, hasIndex)));
    }
    BackfillPlan plan = new BackfillPlan(nights);
    plan.check(range, standing, lists, hasIndex, memoryDays);
    return plan;
  }

  private static What what(
      LocalDate date, Range range, SortedSet<LocalDate> standing, Predicate<LocalDate> hasIndex) {
    if (standing.contains(date)) {
      return range.rebuild() ? What.REBUILT : What.STANDS;
    }
    return hasIndex.test(date) ? What.MISSED : What.NO_INDEX;
  }

  private void check(
      Range range,
      SortedSet<LocalDate> standing,
      NightLists lists,
      Predicate<LocalDate> hasIndex,
      int memoryDays) {
    List<LocalDate> runs = runs();
    if (runs.isEmpty()) {
      return;
    }
    LocalDate first = runs.get(0);
    Optional<LocalDate> newest =
        standing.isEmpty() ? Optional.empty() : Optional.of(standing.last());
    List<LocalDate> later = newest.isEmpty()
        ? List.of()
        : standing.tailSet(first).stream().filter(first::isBefore).toList();
    if (!range.rebuild() && !later.isEmpty()) {
      throw new NightOrderException(
          "%s was missed, and %s up to %s %s told without it; add --rebuild to run it and then %s again, in order"
              .formatted(
                  first,
                  Wording.count(later.size(), "later night", "later nights"),
                  later.get(later.size() - 1),
                  later.size() == 1 ? "was" : "were",
                  later.size() == 1 ? "that one" : "those"));
    }
    if (newest.isPresent() && first.isBefore(newest.get().minusDays(memoryDays))) {
      throw new NightOrderException(
          "%s is more than memory.days (%s) before the newest night, %s: what it would be told from is forgotten. A new --state and --out, filled from the first night on, can hold it"
              .formatted(first, memoryDays, newest.get()));
    }
    if (!lists.isDated() && runs.size() > 1) {
      throw new NightOrderException(
          "%s nights would be read from the one index %s; name the index each of them had, with %s in the place of the date: --archive=archive/%s/INDEX.md"
              .formatted(runs.size(), lists.path(), NightLists.DATE, NightLists.DATE));
    }
    runs.stream().filter(hasIndex.negate()).findFirst().ifPresent(date -> {
      throw new NightOrderException(
          "%s is to be run again but its index %s is not there".formatted(date, lists.on(date)));
    });
  }
}
