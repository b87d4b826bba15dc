package org.nightdesk.enrichment.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a known story tells tonight that it did not tell before. A point or a difference is known when
 * it goes by its id, or when one of its wordings was a wording of one that was told.
 */
public final class StoryNews {
  private final Before before;
  private final Tonight tonight;
  private final Map<Long, Known> pointOf = new HashMap<>();

  private StoryNews(Before before, Tonight tonight) {
    this.before = before;
    this.tonight = tonight;
    before.points().stream()
        .sorted(Comparator.comparing(Known::firstSeen).reversed().thenComparing(Known::id))
        .forEach(point -> point.words().forEach(words -> pointOf.put(words, point)));
  }

  /**
   * A point or a difference of earlier nights.
   *
   * @param kind of a difference; empty for a point
   * @param label what a reader knows it by
   * @param firstSeen the night it was first told
   * @param open whether a difference was open
   * @param words digests of its wordings
   */
  public record Known(
      String id, String kind, String label, String firstSeen, boolean open, Set<Long> words) {
    public Known {
      words = Set.copyOf(words);
    }
  }

  /**
   * All that earlier nights told of the story, and of stories it has articles of.
   *
   * @param whole whether every article told then is at hand tonight: otherwise what is no longer told
   *     may only be too long ago
   */
  public record Before(List<Known> points, List<Known> differences, boolean whole) {
    public Before {
      points = List.copyOf(points);
      differences = List.copyOf(differences);
    }
  }

  /** A point of tonight. */
  public record ToldPoint(String id, String text, String evidenceId, Set<Long> words) {
    public ToldPoint {
      words = Set.copyOf(words);
    }
  }

  /**
   * One wording of a version of a difference.
   *
   * @param version sources that tell it alike share a number
   * @param source who tells it so
   * @param published when, as the source states it; empty where it does not
   * @param isNew whether its article is of tonight
   */
  public record Version(
      int version, String source, String published, boolean isNew, String evidenceId) {}

  /** A difference of tonight. */
  public record ToldDifference(
      String id, String kind, String label, List<Version> versions, Set<Long> words) {
    public ToldDifference {
      versions = List.copyOf(versions);
      words = Set.copyOf(words);
    }
  }

  /**
   * A figure among others that tell of the same thing.
   *
   * @param group shared by those
   * @param agreement how it stands to the others: agrees, differs, other_time
   * @param isNew whether its article is of tonight
   */
  public record ToldFigure(
      String group,
      String value,
      String text,
      String measured,
      String agreement,
      String published,
      boolean isNew,
      String evidenceId) {}

  /** A person nobody told of before. */
  public record Appeared(String name, String evidenceId) {}

  /** What tonight tells of the story. */
  public record Tonight(
      List<ToldPoint> points,
      List<ToldDifference> differences,
      List<ToldFigure> figures,
      List<Appeared> people) {
    public Tonight {
      points = List.copyOf(points);
      differences = List.copyOf(differences);
      figures = List.copyOf(figures);
      people = List.copyOf(people);
    }
  }

  /**
   * What was found.
   *
   * @param news in the order of what it was found in
   * @param firstSeen the night each known point of tonight was first told, by its id
   * @param settled ids of tonight's differences that are settled
   */
  public record Found(List<News> news, Map<String, String> firstSeen, Set<String> settled) {
    public Found {
      news = List.copyOf(news);
      firstSeen = Map.copyOf(firstSeen);
      settled = Set.copyOf(settled);
    }
  }

  /** Compares tonight with what was told before. */
  public static Found find(Before before, Tonight tonight) {
    return new StoryNews(before, tonight).find();
  }

  private Found find() {
    List<News> news = new ArrayList<>();
    List<News> changed = figures();
    Map<String, String> firstSeen = points(changed, news);
    news.addAll(changed);
    Set<String> settled = differences(news);
    tonight
        .people()
        .forEach(
            person -> news.add(News.of(News.Kind.NEW_PERSON, person.name(), person.evidenceId())));
    return new Found(news, firstSeen, settled);
  }

  /**
   * A point that differs from a known one by its figure is told by the figure alone; one that is
   * worded all like a known one tells nothing a reader has not read.
   */
  private Map<String, String> points(List<News> changed, List<News> news) {
    Map<String, String> firstSeen = new HashMap<>();
    List<ToldPoint> unknown = new ArrayList<>();
    Set<Long> read = new HashSet<>();
    for (ToldPoint point : tonight.points()) {
      Optional<Known> known = point.words().stream()
          .filter(pointOf::containsKey)
          .map(pointOf::get)
          .min(Comparator.comparing(Known::firstSeen).thenComparing(Known::id))
          .or(() ->
              before.points().stream().filter(k -> k.id().equals(point.id())).findFirst());
      known.ifPresentOrElse(
          k -> {
            firstSeen.put(point.id(), k.firstSeen());
            read.addAll(point.words());
          },
          () -> unknown.add(point));
    }
    for (ToldPoint point : unknown) {
      boolean told = read.containsAll(point.words())
          || changed.stream()
              .anyMatch(figure -> figure.evidenceId().equals(point.evidenceId())
                  && point.text().contains(figure.after()));
      if (!told) {
        news.add(News.of(News.Kind.NEW_POINT, point.text(), point.evidenceId()));
      }
    }
    return firstSeen;
  }

  /** Where tonight's latest figure is none of those known, it and the latest of those. */
  private List<News> figures() {
    List<News> news = new ArrayList<>();
    Map<String, List<ToldFigure>> groups = new LinkedHashMap<>();
    tonight
        .figures()
        .forEach(
            f -> groups.computeIfAbsent(f.group(), group -> new ArrayList<>()).add(f));
    Comparator<ToldFigure> latest =
        Comparator.comparing(ToldFigure::published).thenComparing(ToldFigure::evidenceId);
    for (List<ToldFigure> group : groups.values()) {
      Optional<ToldFigure> old = group.stream().filter(f -> !f.isNew()).max(latest);
      Set<String> values = new HashSet<>();
      group.stream().filter(f -> !f.isNew()).forEach(f -> values.add(f.value()));
      Optional<ToldFigure> now = group.stream()
          .filter(ToldFigure::isNew)
          .filter(f -> !values.contains(f.value()))
          .filter(f -> f.agreement().equals("differs") || f.agreement().equals("other_time"))
          .max(latest);
      if (old.isPresent() && now.isPresent()) {
        ToldFigure figure = now.get();
        news.add(new News(
            News.Kind.CHANGED_FIGURE,
            figure.measured(),
            old.get().text(),
            figure.text(),
            figure.evidenceId()));
      }
    }
    return news;
  }

  private Set<String> differences(List<News> news) {
    Set<String> settled = new HashSet<>();
    Set<Known> found = new HashSet<>();
    for (ToldDifference difference : tonight.differences()) {
      boolean isSettled = isDispute(difference.kind()) && Settling.isSettled(difference.versions());
      if (isSettled) {
        settled.add(difference.id());
      }
      List<Known> known =
          before.differences().stream().filter(k -> isSame(k, difference)).toList();
      found.addAll(known);
      String evidence = difference.versions().getLast().evidenceId();
      if (known.isEmpty() && !isSettled) {
        opened(difference).ifPresent(kind -> news.add(News.of(kind, difference.label(), evidence)));
      } else if (isSettled && known.stream().anyMatch(Known::open)) {
        news.add(News.of(News.Kind.DISPUTE_SETTLED, difference.label(), evidence));
      }
    }
    Set<Long> told = new HashSet<>();
    tonight.points().forEach(point -> told.addAll(point.words()));
    tonight.differences().forEach(difference -> told.addAll(difference.words()));
    for (Known gone : before.differences()) {
      if (before.whole()
          && isDispute(gone.kind())
          && gone.open()
          && !found.contains(gone)
          && !told.containsAll(gone.words())) {
        news.add(News.of(News.Kind.DISPUTE_SETTLED, gone.label(), ""));
      }
    }
    return settled;
  }

  private static boolean isDispute(String kind) {
    return kind.equals("conflict") || kind.equals("figure");
  }

  private static boolean isSame(Known known, ToldDifference difference) {
    return known.id().equals(difference.id())
        || known.kind().equals(difference.kind())
            && known.words().stream().anyMatch(difference.words()::contains);
  }

  /**
   * A conflict is news whoever tells it; figures that differ are a dispute only among articles of
   * tonight, for one that differs from a known figure is told as a changed one.
   */
  private static Optional<News.Kind> opened(ToldDifference difference) {
    long newVersions = difference.versions().stream()
        .filter(Version::isNew)
        .mapToInt(Version::version)
        .distinct()
        .count();
    return switch (difference.kind()) {
      case "conflict" -> Optional.of(News.Kind.DISPUTE_OPENED);
      case "revision" -> Optional.of(News.Kind.PLAN_CHANGED);
      case "figure" -> newVersions > 1 ? Optional.of(News.Kind.DISPUTE_OPENED) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
