package org.nightdesk.reporting.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StrandRow;

/** The rows of one story while its tables are read, and the choice of what is shown. */
final class StoryDraft {
  private final StoryRow story;
  private final List<StrandRow> strands = new ArrayList<>();
  private final List<PointRow> points = new ArrayList<>();
  private final Map<String, List<PointSourceRow>> pointSources = new HashMap<>();
  private final List<DifferenceRow> differences = new ArrayList<>();
  private final Map<String, List<DifferenceVersionRow>> versions = new HashMap<>();
  private final List<EventRow> events = new ArrayList<>();
  private final List<FigureRow> figures = new ArrayList<>();
  private final List<QuoteRow> quotes = new ArrayList<>();
  private final List<ChangeRow> changes = new ArrayList<>();
  private final NamesDraft names = new NamesDraft();
  private final ReportsDraft reports = new ReportsDraft();

  StoryDraft(StoryRow story) {
    this.story = story;
  }

  StoryRow story() {
    return story;
  }

  NamesDraft names() {
    return names;
  }

  ReportsDraft reports() {
    return reports;
  }

  void add(StrandRow row) {
    strands.add(row);
  }

  void add(PointRow row) {
    points.add(row);
  }

  void add(PointSourceRow row) {
    pointSources.computeIfAbsent(row.pointId(), id -> new ArrayList<>()).add(row);
  }

  void add(DifferenceRow row) {
    differences.add(row);
  }

  void add(DifferenceVersionRow row) {
    versions.computeIfAbsent(row.differenceId(), id -> new ArrayList<>()).add(row);
  }

  void add(EventRow row) {
    events.add(row);
  }

  void add(FigureRow row) {
    figures.add(row);
  }

  void add(QuoteRow row) {
    quotes.add(row);
  }

  void add(ChangeRow row) {
    changes.add(row);
  }

  StoryDossier dossier(DossierLimits limits) {
    int each = limits.articlesAnItem();
    var supported = points.stream()
        .map(row -> new SupportedPoint(row, pointSources.getOrDefault(row.pointId(), List.of())))
        .sorted(SupportedPoint.BEST_FIRST.thenComparing(strandOrder()))
        .toList();
    var wordings = new Wordings(supported);
    var allFigures = FigureChoice.of(figures, each);
    var allQuotes = QuoteChoice.of(quotes, each);
    var allNames = names.mostNamed();
    var allReports = reports.reports();
    var shownPoints = first(supported, limits.points()).stream()
        .map(point -> new SupportedPoint(point.point(), first(point.sources(), each)))
        .sorted(strandOrder().thenComparing(SupportedPoint.BEST_FIRST))
        .toList();
    var shownDifferences = first(
        differences.stream()
            .map(row ->
                new ToldDifference(row, versions.getOrDefault(row.differenceId(), List.of())))
            .sorted(DifferenceKinds.ORDER)
            .toList(),
        limits.differences());
    var shownEvents = first(EventChoice.mostTold(events), limits.events()).stream()
        .sorted(EventChoice.BY_DATE)
        .map(row -> new StoryEvent(row, first(wordings.articlesOf(row), each)))
        .toList();
    var shownFigures = first(allFigures, limits.figures());
    var shownQuotes = first(allQuotes, limits.quotes());
    var shownNames = first(allNames, limits.names()).stream()
        .map(name -> trimmed(name, each))
        .toList();
    var shownReports = first(allReports, limits.reports());
    var summary = wordings.summary(story.summary(), each);
    var strandsShown = strands.stream()
        .filter(strand ->
            shownPoints.stream().anyMatch(p -> p.point().strandId().equals(strand.strandId())))
        .sorted(Comparator.comparingInt(StrandRow::rank).thenComparing(StrandRow::strandId))
        .toList();

    SortedSet<String> cited = new TreeSet<>();
    summary.forEach(sentence -> cited.addAll(sentence.articleIds()));
    shownPoints.forEach(point -> cited.addAll(point.articleIds()));
    shownDifferences.forEach(difference -> cited.addAll(difference.articleIds()));
    shownEvents.forEach(event -> cited.addAll(event.articleIds()));
    shownFigures.forEach(figure -> cited.addAll(figure.articleIds()));
    shownQuotes.forEach(quote -> {
      cited.addAll(quote.articleIds());
      cited.addAll(quote.otherwiseIds());
    });
    shownNames.forEach(name -> citedBy(name, cited));
    shownReports.forEach(report -> cited.add(report.articleId()));
    return new StoryDossier(
        story,
        List.copyOf(cited),
        summary,
        strandsShown,
        shownPoints,
        shownDifferences,
        shownEvents,
        shownFigures,
        shownQuotes,
        shownNames,
        shownReports,
        changes.stream().sorted(NewsOrder.of(points)).toList(),
        new StoryDossier.LeftOut(
            points.size() - shownPoints.size(),
            differences.size() - shownDifferences.size(),
            events.size() - shownEvents.size(),
            allFigures.size() - shownFigures.size(),
            allQuotes.size() - shownQuotes.size(),
            allNames.size() - shownNames.size(),
            allReports.size() - shownReports.size()));
  }

  /** By rank of the strand; points without a known strand last; then by id. */
  private Comparator<SupportedPoint> strandOrder() {
    Map<String, Integer> ranks = new HashMap<>();
    strands.forEach(strand -> ranks.put(strand.strandId(), strand.rank()));
    return Comparator.comparingInt(
            (SupportedPoint each) -> ranks.getOrDefault(each.point().strandId(), Integer.MAX_VALUE))
        .thenComparing(each -> each.point().strandId());
  }

  private static NamedEntity trimmed(NamedEntity name, int articles) {
    return new NamedEntity(
        name.entity(),
        name.mentions(),
        trimmed(name.roles(), articles),
        trimmed(name.spellings(), articles),
        first(name.articleIds(), articles));
  }

  private static List<NamedEntity.Stated> trimmed(List<NamedEntity.Stated> all, int articles) {
    return all.stream()
        .map(each -> new NamedEntity.Stated(each.words(), first(each.articleIds(), articles)))
        .toList();
  }

  private static void citedBy(NamedEntity name, Collection<String> cited) {
    cited.addAll(name.articleIds());
    name.roles().forEach(role -> cited.addAll(role.articleIds()));
    name.spellings().forEach(spelling -> cited.addAll(spelling.articleIds()));
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.subList(0, Math.min(limit, all.size()));
  }
}
