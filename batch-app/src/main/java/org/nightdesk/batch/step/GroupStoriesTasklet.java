package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.store.EntityNames;
import org.nightdesk.batch.store.IdPages;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcStoryMemory;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.JdbcTermMemory;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.overlap.Leftover;
import org.nightdesk.enrichment.overlap.LeftoverFinder;
import org.nightdesk.enrichment.overlap.OriginCandidate;
import org.nightdesk.enrichment.overlap.OriginFinder;
import org.nightdesk.enrichment.story.SiblingDates;
import org.nightdesk.enrichment.story.Story;
import org.nightdesk.enrichment.story.StoryArticles;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.nightdesk.enrichment.story.StoryFindings;
import org.nightdesk.enrichment.story.StoryGrouper;
import org.nightdesk.reporting.Wording;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Groups originals into stories and stories into storylines, those of earlier nights with them: a story
 * goes on under its id, and the earlier part of one told tonight joins tonight's articles. Then dates
 * undated articles after their siblings, tells which articles of a story draw on one report, and what
 * folded copies say beyond their originals.
 */
public final class GroupStoriesTasklet implements Tasklet {
  /** Articles of earlier nights, and undated ones that are read again, taken at once, side by side. */
  private static final int READ_AT_ONCE = 200;

  private final JdbcArticleStore articles;
  private final EarlierArticles earlier;
  private final JdbcStoryMemory memory;
  private final JdbcTermMemory terms;
  private final JdbcFactStore facts;
  private final JdbcEntityStore entities;
  private final NameResolution names;
  private final JdbcOverlapStore overlaps;
  private final JdbcStoryStore stories;
  private final StoryGrouper grouper;
  private final ThreadLocal<FactExtractor> extractors;
  private final NightJournal journal;

  /** @param extractors gives each thread one of its own */
  public GroupStoriesTasklet(
      JdbcArticleStore articles,
      EarlierArticles earlier,
      JdbcStoryMemory memory,
      JdbcTermMemory terms,
      JdbcFactStore facts,
      JdbcEntityStore entities,
      NameResolution names,
      JdbcOverlapStore overlaps,
      JdbcStoryStore stories,
      StoryGrouper grouper,
      Supplier<FactExtractor> extractors,
      NightJournal journal) {
    this.articles = articles;
    this.earlier = earlier;
    this.memory = memory;
    this.terms = terms;
    this.facts = facts;
    this.entities = entities;
    this.names = names;
    this.overlaps = overlaps;
    this.stories = stories;
    this.grouper = grouper;
    this.extractors = ThreadLocal.withInitial(extractors);
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("groupStories", 0);
    Map<ArticleId, ArticleId> originals = overlaps.findings().originals();
    StoryReading reading = new StoryReading(articles, facts);
    StoryArticles candidates = new StoryArticles();
    Map<ArticleId, ArticleId> revised = earlier.revised();
    List<OriginCandidate> origins = read(reading, originals.keySet(), candidates, revised);
    terms.setTonight(candidates.counted());
    Set<ArticleId> undated = candidates.undated();
    StoriesTold told = StoriesTold.of(
        grouper.group(candidates, terms.known()),
        new HashSet<>(articles.ids()),
        earlier.storyOf(),
        revised,
        memory.told());
    StoryFindings grouped = told.grouped();
    List<Article> recalled = recallEarlierParts(grouped.stories());
    stories.save(grouped.stories(), grouped.storylines());
    memory.savePasts(told.pasts(), told.passings());
    overlaps.keepAmongTonights();
    int dated = inferDates(grouped.stories(), undated, recalled, reading);
    Map<ArticleId, String> storyOf = new HashMap<>();
    grouped.stories().forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    originals.forEach((copy, kept) -> storyOf.put(copy, storyOf.get(kept)));
    recalled.forEach(article -> origins.add(StoryReading.origin(article, facts)));
    overlaps.saveOrigins(OriginFinder.find(origins, storyOf, overlaps.findings()));
    overlaps.saveLeftovers(leftovers(originals));
    journal.end(
        "%s in %s, %s of earlier nights, %s inferred"
            .formatted(
                Wording.count(grouped.stories().size(), "story", "stories"),
                Wording.count(grouped.storylines().size(), "storyline", "storylines"),
                Wording.count(recalled.size(), "article", "articles"),
                Wording.count(dated, "date", "dates")),
        StepCounts.of("stories", grouped.stories().size())
            .and("storylines", grouped.storylines().size())
            .and("earlier_articles", recalled.size())
            .and("dates_inferred", dated));
    return RepeatStatus.FINISHED;
  }

  /**
   * Reads tonight's articles and the originals of earlier nights; what names there are is held only meanwhile.
   *
   * @param revised originals of earlier nights, by tonight's
   * @return tonight's as far as their origin is concerned
   */
  private List<OriginCandidate> read(
      StoryReading reading,
      Set<ArticleId> copies,
      StoryArticles candidates,
      Map<ArticleId, ArticleId> revised) {
    EntityNames named = entities.namesByArticle();
    List<OriginCandidate> origins =
        reading.night(copies, named, Set.copyOf(terms.toldFirst()), candidates);
    addEarlier(named, candidates, revised);
    return origins;
  }

  /**
   * Adds the originals of earlier nights, with tonight's ids of the entities they name.
   *
   * @param named whom tonight's articles name
   * @param revised by tonight's; they are left out
   */
  private void addEarlier(
      EntityNames named, StoryArticles candidates, Map<ArticleId, ArticleId> revised) {
    try (Stream<PastArticles.Past> before = earlier.originals(revised)) {
      List<PastArticles.Past> some = new ArrayList<>();
      Iterator<PastArticles.Past> each = before.iterator();
      Map<String, String> idOf = each.hasNext() ? named.idOf() : Map.of();
      while (each.hasNext()) {
        some.add(each.next());
        if (some.size() == READ_AT_ONCE || !each.hasNext()) {
          some.parallelStream().forEach(past -> candidates.add(earlier(past, idOf), false));
          some.clear();
        }
      }
    }
  }

  private static StoryCandidate earlier(PastArticles.Past past, Map<String, String> idOf) {
    return StoryCandidate.of(
        past.article(),
        past.names().stream()
            .map(n -> new StoryCandidate.Named(
                idOf.getOrDefault(n.name(), n.entityId()), n.name(), n.mentions()))
            .toList());
  }

  /**
   * Brings the earlier articles of tonight's stories into tonight's tables with all their facts; the
   * names of all are then told apart and joined once more, together.
   */
  private List<Article> recallEarlierParts(List<Story> told) {
    Set<ArticleId> tonight = new HashSet<>(articles.ids());
    List<ArticleId> wanted = told.stream()
        .flatMap(story -> story.articles().stream())
        .filter(article -> !tonight.contains(article))
        .toList();
    List<Article> recalled = earlier.recall(wanted);
    for (Article article : recalled) {
      facts.save(List.of(new Extracted(article, extractors.get().extract(article))));
    }
    if (!recalled.isEmpty()) {
      names.resolve();
      // Who is named by an article may be told otherwise now, so its terms are counted when it is
      // kept.
      terms.forgetTonight();
    }
    return recalled;
  }

  /**
   * Dates undated articles after their siblings and reads their dates and figures again from there.
   * Grouping is over by now: what is inferred does not feed it.
   */
  private int inferDates(
      List<Story> grouped, Set<ArticleId> undated, List<Article> recalled, StoryReading reading) {
    List<Story> gaps = grouped.stream()
        .filter(story -> story.articles().size() > 1)
        .filter(story -> story.articles().stream().anyMatch(undated::contains))
        .toList();
    SiblingDates siblings = new SiblingDates();
    reading.siblings(gaps.stream().flatMap(story -> story.articles().stream()).toList(), siblings);
    recalled.forEach(article -> siblings.add(StoryCandidate.of(article, List.of())));
    List<SiblingDates.Inferred> dates = gaps.parallelStream()
        .flatMap(story -> siblings.in(story.articles()).stream())
        .toList();
    Map<ArticleId, Article> ofEarlier =
        recalled.stream().collect(Collectors.toMap(Article::id, article -> article));
    for (int from = 0; from < dates.size(); from += READ_AT_ONCE) {
      List<Extracted> dated =
          dates.subList(from, Math.min(dates.size(), from + READ_AT_ONCE)).parallelStream()
              .map(inferred -> dated(inferred, ofEarlier))
              .toList();
      for (Extracted each : dated) {
        articles.setPublished(each.article().id(), each.article().about().published());
        facts.saveAnchored(each);
      }
    }
    return dates.size();
  }

  /** An article with its date, and its facts as they are told from there. */
  private Extracted dated(SiblingDates.Inferred inferred, Map<ArticleId, Article> ofEarlier) {
    Published published = new Published(
        inferred.day().toString(),
        Published.Basis.INFERRED,
        "the report of this story most like it, %s, is of that day"
            .formatted(find(inferred.sibling(), ofEarlier).from().file()));
    Article article = find(inferred.article(), ofEarlier).dated(published);
    return new Extracted(article, extractors.get().extract(article));
  }

  /** What this transaction has written other threads do not see. */
  private Article find(ArticleId id, Map<ArticleId, Article> ofEarlier) {
    Article article = ofEarlier.get(id);
    return article == null ? articles.find(id).orElseThrow() : article;
  }

  /** Of what is looked at nothing is written in this transaction, so copies are read side by side. */
  private List<Leftover> leftovers(Map<ArticleId, ArticleId> originals) {
    TreeMap<String, ArticleId> keptOf = new TreeMap<>();
    originals.forEach((copy, kept) -> keptOf.put(copy.value(), kept));
    List<Leftover> leftovers = new ArrayList<>();
    new IdPages(List.copyOf(keptOf.keySet()))
        .<List<Leftover>>sideBySide(
            (after, upTo) -> keptOf.subMap(after, false, upTo, true).entrySet().stream()
                .flatMap(copy -> leftovers(new ArticleId(copy.getKey()), copy.getValue()).stream())
                .toList(),
            leftovers::addAll);
    return leftovers;
  }

  private List<Leftover> leftovers(ArticleId copy, ArticleId kept) {
    return LeftoverFinder.find(
        articles.find(copy).orElseThrow().text(),
        facts.withoutNames(copy),
        articles.find(kept).orElseThrow().text(),
        facts.withoutNames(kept));
  }
}
