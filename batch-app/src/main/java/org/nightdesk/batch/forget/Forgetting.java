package org.nightdesk.batch.forget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightHistory;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.retention.BriefShelf;
import org.nightdesk.batch.store.ArticleRemoval;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.TextRow;

/**
 * Takes articles down. First they are noted, so that no run reads them again; then the nights are made
 * anew, the latest first, for an earlier one still has the words to look for in the later ones; last the
 * state forgets them. Logs are cleared before, while it is known what they are called. Cut off anywhere, the same command again completes it.
 */
public final class Forgetting {
  private final Path out;
  private final Set<String> ids;
  private final ArticleRemoval state;
  private final TakenLogs logs;
  private final TakenWords taken = new TakenWords();
  private final List<PublishedNight> nights;
  private final SortedMap<LocalDate, Map<String, StoryRow>> told = new TreeMap<>();
  private final Set<String> gonePoints = new HashSet<>();
  private final Set<String> goneDifferences = new HashSet<>();
  private final Set<RedactedNames.Spelling> goneSpellings = new HashSet<>();

  /**
   * @param out folder of the briefs
   * @param ids of the articles
   * @param logs folder of the logs
   */
  public Forgetting(Path out, Set<String> ids, ArticleRemoval state, Path logs) {
    this.out = out;
    this.ids = Set.copyOf(ids);
    this.state = state;
    this.logs = new TakenLogs(logs, taken::isIn);
    this.nights = PublishedNight.in(out).stream()
        .sorted(Comparator.comparing(PublishedNight::night))
        .toList();
    learnWords();
  }

  private void learnWords() {
    state.texts(ids, taken::take);
    for (String id : ids) {
      state.find(id).forEach(known -> learn(known.title(), known.file(), known.externalId()));
    }
    List<PublishedNight> holding = new ArrayList<>();
    for (PublishedNight night : nights) {
      RedactedArticles articles = new RedactedArticles(night.tables(), ids);
      if (!articles.gone().isEmpty() || isMadeAnew(night)) {
        holding.add(night);
        articles.gone().values().forEach(row -> learn(row.title(), row.file(), row.externalId()));
        night.texts(articles::isGone).values().forEach(taken::take);
      }
    }
    for (PublishedNight night : holding) {
      RedactedArticles articles = new RedactedArticles(night.tables(), ids);
      articles.kept().values().forEach(row -> taken.leave(row.title()));
      try (Stream<TextRow> texts = night.tables().texts()) {
        texts
            .filter(row -> !articles.isGone(row.articleId()))
            .forEach(row -> taken.leave(row.text()));
      }
    }
  }

  /** A file of many records is not the article's alone. */
  private void learn(String title, String file, String externalId) {
    taken.headline(title);
    taken.name(externalId.isEmpty() ? file : file + ":" + externalId);
  }

  /** Whether a night was made anew before the command was cut off. */
  private boolean isMadeAnew(PublishedNight night) {
    return night.run().forgotten().stream().anyMatch(ids::contains);
  }

  /** What it does, earliest night first; nothing is changed yet. */
  public List<NightTouched> plan() {
    List<NightTouched> touched = new ArrayList<>();
    for (PublishedNight night : nights) {
      RedactedArticles articles = new RedactedArticles(night.tables(), ids);
      if (!concerns(night, articles)) {
        if (isMadeAnew(night)) {
          night
              .rows(StoryRow.class, row -> !row.isQuiet())
              .forEach(row -> tell(night.night(), row));
        }
        continue;
      }
      RedactedExtracts extracts = extracts(night, articles);
      extracts.stories().all().values().stream()
          .filter(row -> extracts.stories().changed().contains(row.storyId()))
          .forEach(row -> tell(night.night(), row));
      gonePoints.addAll(extracts.points().gone());
      goneDifferences.addAll(extracts.differences().gone());
      goneSpellings.addAll(extracts.names().goneSpellings());
      touched.add(new NightTouched(
          night.night(),
          articles.gone().size(),
          extracts.points().gone().size(),
          retold(night, extracts),
          extracts.lost(FigureRow.class),
          extracts.lost(QuoteRow.class),
          extracts.differences().gone().size(),
          extracts.lost(StoryRow.class)));
    }
    return touched;
  }

  private void tell(LocalDate night, StoryRow row) {
    told.computeIfAbsent(night, date -> new HashMap<>()).put(row.storyId(), row);
  }

  private static long retold(PublishedNight night, RedactedExtracts extracts) {
    return night
        .rows(
            PointRow.class,
            row -> !extracts.points().isGone(row.pointId())
                && !extracts.points().now(row).equals(row))
        .size();
  }

  private boolean concerns(PublishedNight night, RedactedArticles articles) {
    return !articles.gone().isEmpty()
        || !night
            .rows(
                StoryRow.class,
                row -> row.isQuiet() && (taken.isIn(row.headline()) || taken.isIn(row.summary())))
            .isEmpty()
        || !night
            .rows(
                ChangeRow.class,
                row ->
                    taken.isIn(row.what()) || taken.isIn(row.before()) || taken.isIn(row.after()))
            .isEmpty();
  }

  private RedactedExtracts extracts(PublishedNight night, RedactedArticles articles) {
    Map<String, StoryRow> earlier = new HashMap<>();
    told.headMap(night.night()).values().forEach(earlier::putAll);
    return new RedactedExtracts(night.tables(), articles, taken, earlier);
  }

  /** The lines of the logs that name them; nothing is changed yet. */
  public int lines() throws IOException {
    return logs.count();
  }

  /**
   * Does it.
   *
   * @param planned what {@link #plan} gave
   * @param access who may read the new editions
   * @return folders of editions taken away that no night led to
   */
  public List<Path> forget(List<NightTouched> planned, NightHistory history, FileAccess access)
      throws IOException {
    state.note(ids);
    // While it is known what they are called.
    logs.clear(access);
    BriefShelf shelf = new BriefShelf(out);
    Set<LocalDate> dates = new HashSet<>();
    planned.forEach(night -> dates.add(night.night()));
    for (PublishedNight night : PublishedNight.in(out)) {
      if (dates.contains(night.night())) {
        RedactedArticles articles = new RedactedArticles(night.tables(), ids);
        String before = night.run().runId();
        RedactedNight made = new RedactedNight(out, night, ids, access);
        // Before it stands: cut off in between, the night is made anew once more, under the same
        // name.
        state.published(
            night.night().toString(), made.edition().runId(), made.edition().digest());
        Path replaced = made.publish(extracts(night, articles), articles);
        history.retired(night.night().toString(), before, "forgotten");
        shelf.remove(replaced);
      }
    }
    List<Path> removed = sweep(shelf);
    state.remove(
        ids,
        taken::isIn,
        new ArticleRemoval.Vanished(
            gonePoints,
            goneDifferences,
            goneSpellings.stream()
                .map(each -> new ArticleRemoval.Spelling(each.entity(), each.text()))
                .toList()));
    return removed;
  }

  /** Editions that stand behind no night, and briefs that were not published. */
  private List<Path> sweep(BriefShelf shelf) throws IOException {
    shelf.sweep();
    List<Path> removed = new ArrayList<>();
    for (Path edition : shelf.behind()) {
      if (holds(edition)) {
        shelf.remove(edition);
        removed.add(edition);
      }
    }
    return removed;
  }

  /** Whether tables that may be half written tell of an article; those that cannot be read may. */
  private boolean holds(Path edition) {
    Path tables = edition.resolve("csv");
    if (!Files.isRegularFile(tables.resolve("articles.csv"))) {
      return true;
    }
    try (Stream<ArticleRow> rows = new CsvExtractReader(tables).rows(ArticleRow.class)) {
      return rows.anyMatch(row -> ids.contains(row.articleId()));
    } catch (RuntimeException e) {
      return true;
    }
  }
}
