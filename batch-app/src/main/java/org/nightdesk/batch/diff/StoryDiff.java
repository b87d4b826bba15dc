package org.nightdesk.batch.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.nightdesk.batch.diff.DiffLine.Mark;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.enrichment.memory.News;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.StoryRow;

/** What became of the stories from one night to another, and of the points and differences in them. */
final class StoryDiff {
  /** Changes that the tables of two nights cannot show by themselves: they were recorded in between. */
  private static final Set<String> RECORDED = Set.of(
      News.Kind.STORY_MERGED.label(),
      News.Kind.STORY_SPLIT.label(),
      News.Kind.CHANGED_FIGURE.label(),
      News.Kind.PLAN_CHANGED.label(),
      News.Kind.DISPUTE_SETTLED.label(),
      News.Kind.SENTENCE_REMOVED.label(),
      News.Kind.SENTENCE_CHANGED.label(),
      News.Kind.FIGURE_REVISED.label());

  private final Map<String, StoryRow> then;
  private final Map<String, StoryRow> now;
  private final Map<String, List<DiffLine>> inside = new HashMap<>();
  private final List<DiffLine> lines = new ArrayList<>();

  StoryDiff(PublishedNight before, PublishedNight after, List<PublishedNight> between) {
    this.then = told(before);
    this.now = told(after);
    points(before, after);
    differences(before, after);
    between.forEach(this::recorded);
  }

  /** Stories in the order of their rank tonight, then those that are told no more. */
  List<DiffLine> lines() {
    lines.clear();
    now.values().stream()
        .sorted(Comparator.comparingInt(StoryRow::rank).thenComparing(StoryRow::storyId))
        .forEach(this::add);
    then.values().stream()
        .filter(row -> !now.containsKey(row.storyId()))
        .sorted(Comparator.comparingInt(StoryRow::rank).thenComparing(StoryRow::storyId))
        .forEach(
            row -> lines.add(new DiffLine(0, Mark.GONE, row.headline(), size(row), row.storyId())));
    return List.copyOf(lines);
  }

  private void add(StoryRow row) {
    StoryRow was = then.get(row.storyId());
    if (was == null) {
      lines.add(new DiffLine(0, Mark.NEW, row.headline(), size(row), row.storyId()));
      return;
    }
    String changed = changed(was, row);
    List<DiffLine> found = inside.getOrDefault(row.storyId(), List.of());
    if (!changed.isEmpty() || !found.isEmpty()) {
      lines.add(new DiffLine(0, Mark.CHANGED, row.headline(), changed, row.storyId()));
      lines.addAll(found);
    }
  }

  private static String size(StoryRow row) {
    return Wording.count(row.nArticles(), "article", "articles")
        + ", "
        + Wording.count(row.nPoints(), "point", "points")
        + ", "
        + Wording.count(row.nDifferences(), "difference", "differences");
  }

  private static String changed(StoryRow was, StoryRow is) {
    StringJoiner changed = new StringJoiner(", ");
    add(changed, "articles", was.nArticles(), is.nArticles());
    add(changed, "points", was.nPoints(), is.nPoints());
    add(changed, "differences", was.nDifferences(), is.nDifferences());
    if (!was.headline().equals(is.headline())) {
      changed.add("headline was \"" + was.headline() + "\"");
    }
    return changed.toString();
  }

  private static void add(StringJoiner changed, String what, int was, int is) {
    if (was != is) {
      changed.add("%s %s, were %s".formatted(is, what, was));
    }
  }

  private void points(PublishedNight before, PublishedNight after) {
    ToldWords wordsThen = ToldWords.of(before);
    ToldWords wordsNow = ToldWords.of(after);
    points(after, wordsNow, wordsThen, Mark.NEW);
    points(before, wordsThen, wordsNow, Mark.GONE);
  }

  /** Notes the points of one night of which the other has no wording at all. */
  private void points(PublishedNight night, ToldWords own, ToldWords other, Mark mark) {
    night
        .rows(
            PointRow.class, row -> isInBoth(row.storyId()) && !own.sharesAny(row.pointId(), other))
        .forEach(row -> note(row.storyId(), mark, row.text(), row.standing(), row.evidenceId()));
  }

  private void differences(PublishedNight before, PublishedNight after) {
    Map<String, DifferenceRow> rowsThen = differences(before);
    Map<String, DifferenceRow> rowsNow = differences(after);
    rowsNow.forEach((id, row) -> {
      if (!rowsThen.containsKey(id)) {
        note(row, Mark.NEW, "%s, %s".formatted(row.kind(), row.status()));
      } else if (!rowsThen.get(id).status().equals(row.status())) {
        note(row, Mark.CHANGED, "%s, now %s".formatted(row.kind(), row.status()));
      }
    });
    rowsThen.forEach((id, row) -> {
      if (!rowsNow.containsKey(id)) {
        note(row, Mark.GONE, row.kind());
      }
    });
  }

  private static Map<String, DifferenceRow> differences(PublishedNight night) {
    Map<String, DifferenceRow> rows = new TreeMap<>();
    night.rows(DifferenceRow.class, row -> true).forEach(row -> rows.put(row.differenceId(), row));
    return rows;
  }

  private void note(DifferenceRow row, Mark mark, String detail) {
    if (isInBoth(row.storyId())) {
      note(row.storyId(), mark, row.explanation(), "difference, " + detail, row.differenceId());
    }
  }

  private void recorded(PublishedNight night) {
    night
        .rows(
            ChangeRow.class, row -> RECORDED.contains(row.kind()) && now.containsKey(row.storyId()))
        .forEach(row -> note(
            row.storyId(),
            Mark.CHANGED,
            row.after().isEmpty() ? row.what() : row.after(),
            "%s%s, night %s"
                .formatted(
                    row.kind().replace('_', ' '),
                    row.before().isEmpty() ? "" : ", was \"" + row.before() + "\"",
                    night.night()),
            row.evidenceId()));
  }

  private boolean isInBoth(String story) {
    return then.containsKey(story) && now.containsKey(story);
  }

  private void note(String story, Mark mark, String words, String detail, String id) {
    inside
        .computeIfAbsent(story, none -> new ArrayList<>())
        .add(new DiffLine(1, mark, words, detail, id));
  }

  private static Map<String, StoryRow> told(PublishedNight night) {
    Map<String, StoryRow> rows = new TreeMap<>();
    night.rows(StoryRow.class, row -> !row.isQuiet()).forEach(row -> rows.put(row.storyId(), row));
    return rows;
  }
}
