package org.nightdesk.reporting;

import java.time.LocalDate;
import java.util.List;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.WatchRow;
import org.nightdesk.reporting.story.StoryEvent;
import org.nightdesk.reporting.story.StoryFigure;
import org.nightdesk.reporting.story.SupportedPoint;
import org.nightdesk.reporting.story.ToldDifference;

/**
 * What page one says.
 *
 * @param oneAffair whether the night tells of a single affair, so that page one becomes its story
 * @param stages of that affair with the articles of each; empty otherwise
 * @param best the best supported points of that affair; empty otherwise
 * @param onlyOneSays points of that affair that stand in one article; empty otherwise
 * @param keyFigures figures of the leading stories that hold for the day; empty when there are too
 *     few to make a strip
 * @param disputes gravest first
 * @param news what changed since the last night
 * @param newsLeftOut changes beyond those
 * @param comingUp planned events from {@code lastDay} on, by date
 * @param week the seven days that end with {@code lastDay}
 * @param people most named first
 * @param watched watched names that somebody bears tonight, most articles first
 * @param watchedLeftOut such names beyond those
 * @param warnings what was noticed about sources, with counts
 * @param lastDay the night, or the last day the sources cover where they end well before it
 */
public record FrontPage(
    boolean oneAffair,
    List<Stage> stages,
    List<SupportedPoint> best,
    List<SupportedPoint> onlyOneSays,
    List<StoryFigure> keyFigures,
    List<ToldDifference> disputes,
    List<ChangeRow> news,
    int newsLeftOut,
    List<StoryEvent> comingUp,
    List<Day> week,
    List<EntityRow> people,
    List<WatchRow> watched,
    int watchedLeftOut,
    List<WarningCount> warnings,
    LocalDate lastDay) {
  /** Where a story of an affair stands in it, and the articles that tell it. */
  public record Stage(String stage, List<String> articleIds) {
    public Stage {
      articleIds = List.copyOf(articleIds);
    }
  }

  /**
   * A day and its events.
   *
   * @param events most articles first
   */
  public record Day(LocalDate date, List<StoryEvent> events) {
    public Day {
      events = List.copyOf(events);
    }
  }

  /**
   * How often something was noticed.
   *
   * @param kind as in warnings.csv
   */
  public record WarningCount(String kind, int articles) {}

  public FrontPage {
    stages = List.copyOf(stages);
    best = List.copyOf(best);
    onlyOneSays = List.copyOf(onlyOneSays);
    keyFigures = List.copyOf(keyFigures);
    disputes = List.copyOf(disputes);
    news = List.copyOf(news);
    comingUp = List.copyOf(comingUp);
    week = List.copyOf(week);
    people = List.copyOf(people);
    watched = List.copyOf(watched);
    warnings = List.copyOf(warnings);
  }
}
