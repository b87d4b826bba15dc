package org.nightdesk.batch.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.batch.diff.DiffLine.Mark;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.published.RunRecord;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.EntityRow;

/**
 * Compares two published nights: totals and settings, articles, stories with their points and
 * differences, and people. The first is what stood, the second what stands, whichever is the later.
 */
public final class NightDiff {
  private final PublishedNight before;
  private final PublishedNight after;
  private final List<PublishedNight> between;
  private final List<DiffLine> lines = new ArrayList<>();

  /**
   * @param between the nights after {@code before} up to {@code after}, oldest first, whose recorded
   *     changes lead from one to the other; empty where {@code before} is the later
   */
  public NightDiff(PublishedNight before, PublishedNight after, List<PublishedNight> between) {
    this.before = before;
    this.after = after;
    this.between = List.copyOf(between);
  }

  /** The lines, section by section; a section in which nothing changed is left out. */
  public List<DiffLine> lines() {
    lines.clear();
    section("Totals", totals());
    section("Settings", settings());
    section("Articles", articles());
    section("Stories", new StoryDiff(before, after, between).lines());
    section("People", people());
    return List.copyOf(lines);
  }

  private void section(String name, List<DiffLine> found) {
    if (!found.isEmpty()) {
      lines.add(DiffLine.section(name));
      lines.addAll(found);
    }
  }

  private List<DiffLine> totals() {
    return changes(numbers(before.run()), numbers(after.run()));
  }

  private static SortedMap<String, String> numbers(RunRecord run) {
    SortedMap<String, String> numbers = new TreeMap<>();
    run.counts().forEach((name, count) -> numbers.put(name.replace('_', ' '), count.toString()));
    return numbers;
  }

  private List<DiffLine> settings() {
    return changes(before.run().settings(), after.run().settings());
  }

  private static List<DiffLine> changes(
      SortedMap<String, String> then, SortedMap<String, String> now) {
    TreeSet<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    List<DiffLine> changed = new ArrayList<>();
    for (String name : names) {
      String was = then.getOrDefault(name, "none");
      String is = now.getOrDefault(name, "none");
      if (!was.equals(is)) {
        changed.add(DiffLine.note("%s: %s, was %s".formatted(name, is, was)));
      }
    }
    return changed;
  }

  private List<DiffLine> articles() {
    SortedMap<String, ArticleRow> then = listed(before);
    SortedMap<String, ArticleRow> now = listed(after);
    List<DiffLine> found = new ArrayList<>();
    now.forEach((id, row) -> {
      ArticleRow was = then.get(id);
      if (was == null) {
        found.add(line(Mark.NEW, row));
      } else if (!was.sha256().equals(row.sha256())) {
        found.add(line(Mark.CHANGED, row));
      }
    });
    then.forEach((id, row) -> {
      if (!now.containsKey(id)) {
        found.add(line(Mark.GONE, row));
      }
    });
    return found;
  }

  private static SortedMap<String, ArticleRow> listed(PublishedNight night) {
    SortedMap<String, ArticleRow> rows = new TreeMap<>();
    night
        .rows(ArticleRow.class, ArticleRow::inIndex)
        .forEach(row -> rows.put(row.articleId(), row));
    return rows;
  }

  private static DiffLine line(Mark mark, ArticleRow row) {
    String who = row.source().isEmpty() ? "source not stated" : row.source();
    String when = row.published().isEmpty() ? "undated" : row.published();
    String title = row.title().isEmpty() ? row.file() : row.title();
    return new DiffLine(
        0, mark, title, "%s, %s, %s".formatted(who, when, row.file()), row.articleId());
  }

  private List<DiffLine> people() {
    SortedMap<String, EntityRow> then = persons(before);
    SortedMap<String, EntityRow> now = persons(after);
    List<DiffLine> found = new ArrayList<>();
    now.forEach((id, row) -> {
      EntityRow was = then.get(id);
      if (was == null) {
        found.add(new DiffLine(0, Mark.NEW, row.name(), mentions(row), id));
      } else if (!was.name().equals(row.name())) {
        found.add(new DiffLine(0, Mark.CHANGED, row.name(), "was " + was.name(), id));
      }
    });
    then.forEach((id, row) -> {
      if (!now.containsKey(id)) {
        found.add(new DiffLine(0, Mark.GONE, row.name(), mentions(row), id));
      }
    });
    return found;
  }

  private static SortedMap<String, EntityRow> persons(PublishedNight night) {
    SortedMap<String, EntityRow> rows = new TreeMap<>();
    night
        .rows(EntityRow.class, row -> row.type().equals("PERSON"))
        .forEach(row -> rows.put(row.entityId(), row));
    return rows;
  }

  private static String mentions(EntityRow row) {
    return Wording.count(row.nMentions(), "mention", "mentions")
        + " in "
        + Wording.count(row.nArticles(), "article", "articles");
  }
}
