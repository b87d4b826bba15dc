package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcStoryMemory;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.JdbcTermMemory;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.batch.store.StoredArticles;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.Leftover;
import org.nightdesk.enrichment.overlap.LeftoverFinder;
import org.nightdesk.enrichment.overlap.OriginCandidate;
import org.nightdesk.enrichment.overlap.OriginFinder;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.story.SiblingDates;
import org.nightdesk.enrichment.story.Story;
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
  private final FactExtractor extractor;
  private final NightJournal journal;

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
      FactExtractor extractor,
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
    this.extractor = extractor;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("groupStories", 0);
    CopyFindings copies = overlaps.findings();
    Map<ArticleId, ArticleId> originals = copies.originals();
    List<StoryCandidate> candidates = candidates(originals);
    StoriesTold told = StoriesTold.of(
        grouper.group(candidates, terms.known()),
        new HashSet<>(articles.ids()),
        earlier.storyOf(),
        earlier.revised(),
        memory.told());
    StoryFindings grouped = told.grouped();
    int recalled = recallEarlierParts(grouped.stories());
    stories.save(grouped.stories(), grouped.storylines());
    memory.savePasts(told.pasts(), told.passings());
    overlaps.keepAmongTonights();
    int dated = inferDates(grouped.stories(), candidates);
    Map<ArticleId, String> storyOf = new HashMap<>();
    grouped.stories().forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    originals.forEach((copy, kept) -> storyOf.put(copy, storyOf.get(kept)));
    overlaps.saveOrigins(OriginFinder.find(originCandidates(storyOf), overlaps.findings()));
    overlaps.saveLeftovers(leftovers(originals));
    journal.end(
        "%s in %s, %s of earlier nights, %s inferred"
            .formatted(
                Wording.count(grouped.stories().size(), "story", "stories"),
                Wording.count(grouped.storylines().size(), "storyline", "storylines"),
                Wording.count(recalled, "article", "articles"),
                Wording.count(dated, "date", "dates")),
        StepCounts.of("stories", grouped.stories().size())
            .and("storylines", grouped.storylines().size())
            .and("earlier_articles", recalled)
            .and("dates_inferred", dated));
    return RepeatStatus.FINISHED;
  }

  private List<StoryCandidate> candidates(Map<ArticleId, ArticleId> originals) {
    Map<ArticleId, List<StoryCandidate.Named>> names = entities.namesByArticle();
    List<StoryCandidate> candidates = new ArrayList<>();
    for (Article article : new StoredArticles(articles)) {
      if (!originals.containsKey(article.id())) {
        candidates.add(StoryCandidate.of(article, names.getOrDefault(article.id(), List.of())));
      }
    }
    Map<String, String> idOf = new HashMap<>();
    names
        .values()
        .forEach(of -> of.forEach(n -> idOf.merge(
            n.name(), n.entityId(), (one, other) -> one.compareTo(other) <= 0 ? one : other)));
    try (Stream<PastArticles.Past> before = earlier.originals()) {
      before.forEach(past -> candidates.add(StoryCandidate.of(
          past.article(),
          past.names().stream()
              .map(n -> new StoryCandidate.Named(
                  idOf.getOrDefault(n.name(), n.entityId()), n.name(), n.mentions()))
              .toList())));
    }
    return candidates;
  }

  /**
   * Brings the earlier articles of tonight's stories into tonight's tables with all their facts; the
   * names of all are then told apart and joined once more, together.
   */
  private int recallEarlierParts(List<Story> told) {
    Set<ArticleId> tonight = new HashSet<>(articles.ids());
    List<ArticleId> wanted = told.stream()
        .flatMap(story -> story.articles().stream())
        .filter(article -> !tonight.contains(article))
        .toList();
    List<Article> recalled = earlier.recall(wanted);
    for (Article article : recalled) {
      facts.save(List.of(new Extracted(article, extractor.extract(article))));
    }
    if (!recalled.isEmpty()) {
      names.resolve();
    }
    return recalled.size();
  }

  /**
   * Dates undated articles after their siblings and reads their dates and figures again from there.
   * Grouping is over by now: what is inferred does not feed it.
   */
  private int inferDates(List<Story> grouped, List<StoryCandidate> candidates) {
    Map<ArticleId, StoryCandidate> byId = new HashMap<>();
    candidates.forEach(candidate -> byId.put(candidate.article(), candidate));
    List<SiblingDates.Inferred> dates = grouped.parallelStream()
        .map(story -> story.articles().stream().map(byId::get).toList())
        .flatMap(members -> SiblingDates.of(members).stream())
        .toList();
    for (SiblingDates.Inferred inferred : dates) {
      Article sibling = articles.find(inferred.sibling()).orElseThrow();
      Published published = new Published(
          inferred.day().toString(),
          Published.Basis.INFERRED,
          "the report of this story most like it, %s, is of that day"
              .formatted(sibling.from().file()));
      articles.setPublished(inferred.article(), published);
      Article article = articles.find(inferred.article()).orElseThrow();
      facts.saveAnchored(new Extracted(article, extractor.extract(article)));
    }
    return dates.size();
  }

  private List<OriginCandidate> originCandidates(Map<ArticleId, String> storyOf) {
    Map<ArticleId, List<String>> quotes = facts.quotesOfKind(Quote.Kind.DIRECT);
    List<OriginCandidate> candidates = new ArrayList<>();
    for (Article article : new StoredArticles(articles)) {
      candidates.add(OriginCandidate.of(
          article, storyOf.get(article.id()), quotes.getOrDefault(article.id(), List.of())));
    }
    return candidates;
  }

  private List<Leftover> leftovers(Map<ArticleId, ArticleId> originals) {
    List<Leftover> leftovers = new ArrayList<>();
    originals.forEach((copy, kept) -> leftovers.addAll(LeftoverFinder.find(
        articles.find(copy).orElseThrow().text(),
        facts.of(copy),
        articles.find(kept).orElseThrow().text(),
        facts.of(kept))));
    return leftovers;
  }
}
