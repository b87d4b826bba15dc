package org.nightdesk.enrichment.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.text.Sentence;

/**
 * What an article says otherwise than when it was first published: sentences added, removed and
 * changed, and figures of changed sentences with the old and the new value.
 *
 * <p>Sentences with the same words are the same, whatever their punctuation. Of those between two
 * that stayed, the ones that share half of their words are one sentence that changed.
 */
public final class Revision {
  /** Twice the words shared, by the words of both. */
  private static final double CHANGED = .5;

  private Revision() {}

  /**
   * A version of an article.
   *
   * @param text what the facts were read out of
   */
  public record Version(String text, ArticleFacts facts) {}

  private record Line(Sentence sentence, String text, String words) {
    static List<Line> of(Version version) {
      List<Line> lines = new ArrayList<>();
      for (Sentence sentence : version.facts().sentences()) {
        String text = sentence.where().in(version.text());
        String words = WordDigest.words(text);
        if (sentence.role().isTold() && !words.isEmpty()) {
          lines.add(new Line(sentence, text, words));
        }
      }
      return lines;
    }

    double likeness(Line other) {
      Set<String> mine = new HashSet<>(List.of(words.split(" ")));
      Set<String> theirs = new HashSet<>(List.of(other.words.split(" ")));
      long shared = mine.stream().filter(theirs::contains).count();
      return 2.0 * shared / (mine.size() + theirs.size());
    }
  }

  /**
   * The changes in the order of the new version; what was removed stands where it was.
   *
   * @param what names the article to a reader
   */
  public static List<News> of(String what, Version before, Version after) {
    List<Line> old = Line.of(before);
    List<Line> now = Line.of(after);
    List<News> news = new ArrayList<>();
    int i = 0;
    int k = 0;
    List<int[]> kept = CommonRun.of(
        old.stream().map(Line::words).toList(), now.stream().map(Line::words).toList());
    for (int[] pair : kept) {
      news.addAll(gap(what, before, old.subList(i, pair[0]), after, now.subList(k, pair[1])));
      i = pair[0] + 1;
      k = pair[1] + 1;
    }
    news.addAll(gap(what, before, old.subList(i, old.size()), after, now.subList(k, now.size())));
    return news;
  }

  /** What happened between two sentences that stayed. */
  private static List<News> gap(
      String what, Version before, List<Line> old, Version after, List<Line> now) {
    List<News> news = new ArrayList<>();
    int next = 0;
    for (Line line : now) {
      int match = -1;
      for (int i = next; i < old.size(); i++) {
        if (old.get(i).likeness(line) >= CHANGED
            && (match < 0 || old.get(i).likeness(line) > old.get(match).likeness(line))) {
          match = i;
        }
      }
      String evidence = line.sentence().id().toString();
      if (match < 0) {
        news.add(new News(News.Kind.SENTENCE_ADDED, what, "", line.text(), evidence));
        continue;
      }
      removed(what, old.subList(next, match), news);
      Line was = old.get(match);
      news.add(new News(News.Kind.SENTENCE_CHANGED, what, was.text(), line.text(), evidence));
      news.addAll(figures(before, was, after, line));
      next = match + 1;
    }
    removed(what, old.subList(next, old.size()), news);
    return news;
  }

  private static void removed(String what, List<Line> lines, List<News> news) {
    lines.forEach(
        line -> news.add(new News(News.Kind.SENTENCE_REMOVED, what, line.text(), "", "")));
  }

  /** The figures of a sentence whose value is another: the first of a kind and unit with the first. */
  private static List<News> figures(Version before, Line was, Version after, Line is) {
    List<Figure> old = new ArrayList<>(in(before, was));
    List<Figure> now = new ArrayList<>(in(after, is));
    for (Figure figure : List.copyOf(now)) {
      old.stream().filter(o -> sameValue(o, figure)).findFirst().ifPresent(same -> {
        old.remove(same);
        now.remove(figure);
      });
    }
    List<News> news = new ArrayList<>();
    for (Figure figure : now) {
      old.stream().filter(o -> sameUnit(o, figure)).findFirst().ifPresent(earlier -> {
        old.remove(earlier);
        String measured = figure.measured().isEmpty() ? figure.unit() : figure.measured();
        news.add(new News(
            News.Kind.FIGURE_REVISED,
            measured,
            earlier.text(),
            figure.text(),
            figure.evidence().toString()));
      });
    }
    return news;
  }

  private static List<Figure> in(Version version, Line line) {
    return version.facts().figures().stream()
        .filter(figure -> figure.evidence().equals(line.sentence().id()))
        .toList();
  }

  private static boolean sameUnit(Figure one, Figure other) {
    return one.kind() == other.kind()
        && one.unit().equals(other.unit())
        && one.per().equals(other.per());
  }

  private static boolean sameValue(Figure one, Figure other) {
    return sameUnit(one, other)
        && one.amount().equals(other.amount())
        && one.qualifier() == other.qualifier();
  }
}
