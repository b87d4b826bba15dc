package org.nightdesk.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.OriginRow;
import org.nightdesk.reporting.row.OverlapRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.WarningRow;
import org.nightdesk.reporting.story.DossierLimits;
import org.nightdesk.reporting.story.DossierReader;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.WordOverlap;

/**
 * Decides what of a night is told in full, in brief, in a line, and what page one says.
 *
 * <p>Reads each table a few times and holds only the rows of the stories told, the counts, and the
 * ranks of all stories.
 */
public final class BriefEditor {
  /** A story of one article is told in full only with this many points. */
  private static final int POINTS_OF_A_LONG_STORY = 12;

  private static final int OVERLAPS = 40;

  /** Reports of a story told in full of which it is told what each adds. */
  private static final int REPORTS = 12;

  private static final Comparator<StoryRow> BY_RANK =
      Comparator.comparingInt(StoryRow::rank).thenComparing(StoryRow::storyId);

  private final BriefSettings settings;

  public BriefEditor(BriefSettings settings) {
    this.settings = settings;
  }

  public Brief edit(NightRun run, NightExtracts extracts) {
    var count = new TotalsCount();
    Map<String, Integer> rankOfStory = new HashMap<>();
    Set<String> told = new HashSet<>();
    Set<String> affairs = new HashSet<>();
    var ranked = Best.of(
        extracts.rows(StoryRow.class).peek(row -> {
          count.add(row);
          rankOfStory.put(row.storyId(), row.rank());
          if (!row.isQuiet()) {
            told.add(row.storyId());
            affairs.add(row.storylineId());
          }
        }),
        BY_RANK,
        settings.fullStories() + settings.briefStories() + settings.storyLines());
    var choice = Choice.of(ranked, settings);
    var dossiers = DossierReader.read(extracts, choice.told(), row -> limits(choice.isFull(row)));
    boolean oneAffair = affairs.size() == 1 || told.size() == 1;

    var articles = articles(extracts, cited(dossiers), count);
    int rejected = count(extracts.rows(RejectedRow.class));
    int warnings = count(extracts.rows(WarningRow.class));
    var totals = count.totals(rejected, affairs.size(), count(extracts.rows(OriginRow.class)));
    var front = new FrontPageEditor(extracts, lastDay(run.night(), totals), dossiers, oneAffair)
        .edit(rankOfStory, articles);
    Set<String> storylineIds = new HashSet<>();
    ranked.forEach(row -> storylineIds.add(row.storylineId()));
    var sources = SourceList.of(articles.values());
    int listedTonight =
        (int) articles.values().stream().filter(ArticleRow::inIndex).count();
    return new Brief(
        run,
        totals,
        front,
        dossiers.stream().filter(each -> choice.isFull(each.story())).toList(),
        dossiers.stream().filter(each -> !choice.isFull(each.story())).toList(),
        choice.lines(),
        rankOfStory.size() - ranked.size(),
        all(extracts.rows(StorylineRow.class), row -> storylineIds.contains(row.storylineId())),
        sources,
        totals.articles() - listedTonight,
        overlaps(extracts, articles.keySet()),
        first(extracts.rows(RejectedRow.class)),
        Math.max(0, rejected - settings.noticesListed()),
        first(extracts.rows(WarningRow.class)),
        Math.max(0, warnings - settings.noticesListed()),
        words(extracts, choice, sources));
  }

  /** The night, or the last day the sources cover where they end before the day before it. */
  private static LocalDate lastDay(LocalDate night, NightTotals totals) {
    return IsoDates.of(totals.lastPublished())
        .map(IsoDates::last)
        .filter(last -> last.isBefore(night.minusDays(1)))
        .orElse(night);
  }

  /** Read only where all sources are listed: the texts of a very large night take long to read. */
  private WordOverlap words(NightExtracts extracts, Choice choice, SourceList sources) {
    Map<String, List<String>> ofStory = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    for (var source : sources.all()) {
      var article = source.article();
      ofStory
          .computeIfAbsent(article.storyId(), story -> new ArrayList<>())
          .add(article.articleId());
      if (sources.size() <= WordOverlap.MOST_SOURCES) {
        wanted.add(article.articleId());
      }
    }
    choice.full().stream()
        .map(story -> ofStory.getOrDefault(story.storyId(), List.of()))
        .filter(articles -> articles.size() > 1 && articles.size() <= WordOverlap.MOST_SOURCES)
        .forEach(wanted::addAll);
    return sources.size() > settings.sourcesListed() || wanted.isEmpty()
        ? WordOverlap.none()
        : WordOverlap.of(extracts.texts(), wanted);
  }

  /** Which stories are told how. */
  private record Choice(List<StoryRow> full, List<StoryRow> inBrief, List<StoryRow> lines) {
    static Choice of(List<StoryRow> ranked, BriefSettings settings) {
      List<StoryRow> full = new ArrayList<>();
      List<StoryRow> inBrief = new ArrayList<>();
      List<StoryRow> lines = new ArrayList<>();
      for (var row : ranked) {
        boolean substantial = row.nArticles() > 1 || row.nPoints() >= POINTS_OF_A_LONG_STORY;
        if (row.isQuiet()) {
          lines.add(row);
        } else if (full.size() < settings.fullStories() && (substantial || full.isEmpty())) {
          full.add(row);
        } else if (inBrief.size() < settings.briefStories()) {
          inBrief.add(row);
        } else {
          lines.add(row);
        }
      }
      return new Choice(full, inBrief, lines);
    }

    List<StoryRow> told() {
      return Stream.concat(full.stream(), inBrief.stream()).sorted(BY_RANK).toList();
    }

    boolean isFull(StoryRow row) {
      return full.contains(row);
    }
  }

  private DossierLimits limits(boolean full) {
    int part = full ? 1 : 4;
    return new DossierLimits(
        Math.max(1, settings.pointsAStory() / part),
        settings.differencesAStory() / part,
        settings.eventsAStory() / part,
        settings.figuresAStory() / part,
        full ? settings.quotesAStory() : 0,
        full ? settings.namesAStory() : 0,
        full ? REPORTS : 0,
        settings.articlesAnItem());
  }

  private static Set<String> cited(List<StoryDossier> told) {
    Set<String> cited = new HashSet<>();
    told.forEach(dossier -> cited.addAll(dossier.articleIds()));
    return cited;
  }

  /** The articles listed: all of a small night, those cited of a large one. */
  private Map<String, ArticleRow> articles(
      NightExtracts extracts, Set<String> cited, TotalsCount count) {
    Map<String, ArticleRow> all = new HashMap<>();
    Map<String, ArticleRow> needed = new HashMap<>();
    try (var rows = extracts.rows(ArticleRow.class)) {
      rows.forEach(row -> {
        count.add(row);
        if (all.size() <= settings.sourcesListed()) {
          all.put(row.articleId(), row);
        }
        if (cited.contains(row.articleId())) {
          needed.put(row.articleId(), row);
        }
      });
    }
    return all.size() <= settings.sourcesListed() ? all : needed;
  }

  private static List<OverlapRow> overlaps(NightExtracts extracts, Set<String> listed) {
    return Best.of(
        extracts
            .rows(OverlapRow.class)
            .filter(row -> listed.contains(row.articleA()) && listed.contains(row.articleB())),
        Comparator.comparingInt((OverlapRow row) -> -row.sharedWords())
            .thenComparing(OverlapRow::articleA)
            .thenComparing(OverlapRow::articleB),
        OVERLAPS);
  }

  private <R> List<R> first(Stream<R> rows) {
    try (rows) {
      return rows.limit(settings.noticesListed()).toList();
    }
  }

  private static <R> List<R> all(Stream<R> rows, Predicate<R> wanted) {
    try (rows) {
      return rows.filter(wanted).toList();
    }
  }

  private static int count(Stream<?> rows) {
    try (rows) {
      return Math.toIntExact(rows.mapToInt(row -> 1).sum());
    }
  }
}
