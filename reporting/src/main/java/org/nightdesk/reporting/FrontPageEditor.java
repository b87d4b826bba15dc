package org.nightdesk.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.WarningRow;
import org.nightdesk.reporting.row.WatchRow;
import org.nightdesk.reporting.story.ChangeKinds;
import org.nightdesk.reporting.story.DifferenceKinds;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryEvent;
import org.nightdesk.reporting.story.StoryFigure;
import org.nightdesk.reporting.story.SupportedPoint;
import org.nightdesk.reporting.story.ToldDifference;

/** Chooses what page one says, by rules only. */
final class FrontPageEditor {
  private static final List<String> STAGES = List.of("preview", "outcome", "follow-up");
  private static final int DISPUTES = 5;
  private static final int NEWS = 8;
  private static final int COMING_UP = 6;
  private static final int PEOPLE = 6;
  private static final int WATCHED = 8;
  private static final int BEST_POINTS = 9;
  private static final int ONLY_ONE_SAYS = 4;
  private static final int DAYS = 7;

  /** Figures must come from these, the stories that lead the page. */
  private static final int LEADS = 3;

  private static final int KEY_FIGURES = 5;
  private static final int KEY_FIGURES_A_STORY = 3;

  /** Fewer make no strip. */
  private static final int KEY_FIGURES_AT_LEAST = 3;

  /** Longer words do not fit under a key figure, in characters. */
  private static final int KEY_FIGURE_WORDS = 70;

  /** Counts below this need their sentence to be understood. */
  private static final BigDecimal LEAST_KEY_COUNT = BigDecimal.valueOf(100);

  private final NightExtracts extracts;
  private final LocalDate lastDay;
  private final List<StoryDossier> told;
  private final boolean oneAffair;

  /**
   * @param lastDay the day the brief looks at: the night, or the last one the sources cover
   * @param told stories told in full and in brief, by rank
   */
  FrontPageEditor(
      NightExtracts extracts, LocalDate lastDay, List<StoryDossier> told, boolean oneAffair) {
    this.extracts = extracts;
    this.lastDay = lastDay;
    this.told = told;
    this.oneAffair = oneAffair && !told.isEmpty();
  }

  FrontPage edit(Map<String, Integer> rankOfStory, Map<String, ArticleRow> articles) {
    var news = news(rankOfStory);
    var watched = watched();
    var best = oneAffair ? best() : List.<SupportedPoint>of();
    return new FrontPage(
        oneAffair,
        oneAffair ? stages() : List.of(),
        best,
        oneAffair ? onlyOneSays(best) : List.of(),
        keyFigures(),
        disputes(articles),
        news,
        changes() - news.size(),
        comingUp(),
        week(),
        people(),
        watched.subList(0, Math.min(WATCHED, watched.size())),
        Math.max(0, watched.size() - WATCHED),
        warnings(),
        lastDay);
  }

  private List<FrontPage.Stage> stages() {
    return told.stream()
        .filter(dossier -> !dossier.story().stage().equals("single"))
        .sorted(
            Comparator.comparingInt(dossier -> STAGES.indexOf(dossier.story().stage())))
        .map(dossier -> new FrontPage.Stage(dossier.story().stage(), dossier.articleIds()))
        .toList();
  }

  private List<SupportedPoint> best() {
    var shown = told.stream()
        .flatMap(dossier -> dossier.points().stream())
        .sorted(SupportedPoint.BEST_FIRST)
        .limit(BEST_POINTS)
        .toList();
    return told.stream()
        .flatMap(dossier -> dossier.points().stream())
        .filter(shown::contains)
        .toList();
  }

  private List<SupportedPoint> onlyOneSays(List<SupportedPoint> best) {
    return told.stream()
        .flatMap(dossier -> dossier.points().stream())
        .filter(point -> point.point().standing().equals("single") && !best.contains(point))
        .limit(ONLY_ONE_SAYS)
        .toList();
  }

  /**
   * Of a lead, holding for the last day or the one before, undisputed, large enough to be news, with
   * words that say what it is.
   */
  private List<StoryFigure> keyFigures() {
    List<StoryFigure> figures = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (var dossier : this.told.subList(0, Math.min(LEADS, this.told.size()))) {
      dossier.figures().stream()
          .filter(this::isOfTheDay)
          .filter(each -> !each.figure().agreement().equals("differs"))
          .filter(each ->
              !each.figure().value().isEmpty() && !each.figure().measured().isBlank())
          .filter(each -> each.figure().measured().length() <= KEY_FIGURE_WORDS)
          .filter(FrontPageEditor::isTelling)
          .filter(each -> told.add(each.figure().measured()))
          .limit(KEY_FIGURES_A_STORY)
          .forEach(figures::add);
    }
    figures.subList(Math.min(KEY_FIGURES, figures.size()), figures.size()).clear();
    return figures.size() < KEY_FIGURES_AT_LEAST ? List.of() : figures;
  }

  /** "14 injured" says too little without its sentence; "rate of interest 3.75 %" says enough. */
  private static boolean isTelling(StoryFigure each) {
    boolean counted = switch (each.figure().kind()) {
      case "money", "percent", "measure" -> false;
      default -> true;
    };
    boolean small = new BigDecimal(each.figure().value()).compareTo(LEAST_KEY_COUNT) < 0;
    return !(counted && small) && each.figure().measured().strip().contains(" ");
  }

  private boolean isOfTheDay(StoryFigure figure) {
    return IsoDates.of(figure.figure().asOf())
        .filter(dates -> dates.isOneDay())
        .filter(dates -> dates.holds(lastDay) || dates.holds(lastDay.minusDays(1)))
        .isPresent();
  }

  private List<ToldDifference> disputes(Map<String, ArticleRow> articles) {
    return told.stream()
        .flatMap(dossier -> dossier.disputes().stream())
        .sorted(Comparator.comparing(
                (ToldDifference each) -> each.difference().status().equals("settled"))
            .thenComparingInt(each -> DifferenceKinds.gravity(each.difference().kind()))
            .thenComparingLong(each -> -origins(each, articles))
            .thenComparing(DifferenceKinds.ORDER))
        .limit(DISPUTES)
        .toList();
  }

  private static long origins(ToldDifference difference, Map<String, ArticleRow> articles) {
    return difference.articleIds().stream()
        .map(id -> articles.containsKey(id) ? articles.get(id).originId() : id)
        .distinct()
        .count();
  }

  private List<ChangeRow> news(Map<String, Integer> rankOfStory) {
    Map<String, Integer> place = new HashMap<>();
    told.forEach(
        dossier -> dossier.changes().forEach(row -> place.put(row.changeId(), place.size())));
    return Best.of(
        extracts.rows(ChangeRow.class),
        Comparator.comparingInt((ChangeRow row) -> ChangeKinds.gravity(row.kind()))
            .thenComparingInt(row -> rankOfStory.getOrDefault(row.storyId(), Integer.MAX_VALUE))
            .thenComparingInt(row -> place.getOrDefault(row.changeId(), Integer.MAX_VALUE))
            .thenComparing(ChangeRow::changeId),
        NEWS);
  }

  private int changes() {
    try (var rows = extracts.rows(ChangeRow.class)) {
      return (int) rows.count();
    }
  }

  private List<StoryEvent> comingUp() {
    Set<String> seen = new HashSet<>();
    return told.stream()
        .flatMap(dossier -> dossier.events().stream())
        .filter(each -> each.event().status().equals("planned"))
        .filter(each -> IsoDates.of(each.event().date())
            .map(dates -> !dates.last().isBefore(lastDay))
            .orElse(true))
        .sorted(Comparator.comparing((StoryEvent each) -> each.event().date().isEmpty())
            .thenComparing(each -> each.event().date())
            .thenComparing(each -> each.event().eventId()))
        .filter(each -> seen.add(each.event().date() + each.event().text()))
        .limit(COMING_UP)
        .toList();
  }

  private List<FrontPage.Day> week() {
    Map<LocalDate, List<StoryEvent>> events = new TreeMap<>();
    for (int back = DAYS - 1; back >= 0; back--) {
      events.put(lastDay.minusDays(back), new ArrayList<>());
    }
    for (var dossier : told) {
      for (var event : dossier.events()) {
        IsoDates.of(event.event().date())
            .filter(IsoDates::isOneDay)
            .map(dates -> events.get(dates.first()))
            .ifPresent(day -> day.add(event));
      }
    }
    return events.entrySet().stream()
        .map(day -> new FrontPage.Day(
            day.getKey(),
            day.getValue().stream()
                .sorted(
                    Comparator.comparingInt((StoryEvent each) -> -each.event().nArticles())
                        .thenComparing(each -> each.event().text().length())
                        .thenComparing(each -> each.event().eventId()))
                .toList()))
        .toList();
  }

  private List<EntityRow> people() {
    return Best.of(
        extracts.rows(EntityRow.class).filter(row -> row.type().equals("PERSON")),
        Comparator.comparingInt((EntityRow row) -> -row.nMentions())
            .thenComparing(EntityRow::name)
            .thenComparing(EntityRow::entityId),
        PEOPLE);
  }

  private List<WatchRow> watched() {
    try (var rows = extracts.rows(WatchRow.class)) {
      return rows.filter(row -> row.nMentions() > 0)
          .sorted(Comparator.comparingInt((WatchRow row) -> -row.nArticles())
              .thenComparingInt(row -> -row.nMentions())
              .thenComparing(WatchRow::watched)
              .thenComparing(WatchRow::entityId))
          .toList();
    }
  }

  private List<FrontPage.WarningCount> warnings() {
    Map<String, Set<String>> articlesOfKind = new TreeMap<>();
    try (var rows = extracts.rows(WarningRow.class)) {
      rows.forEach(row ->
          articlesOfKind.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.articleId()));
    }
    return articlesOfKind.entrySet().stream()
        .map(each -> new FrontPage.WarningCount(each.getKey(), each.getValue().size()))
        .sorted(Comparator.comparingInt((FrontPage.WarningCount each) -> -each.articles())
            .thenComparing(FrontPage.WarningCount::kind))
        .toList();
  }
}
