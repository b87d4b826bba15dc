package org.nightdesk.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nightdesk.batch.backfill.NightOrder;
import org.nightdesk.batch.engine.ArticleCount;
import org.nightdesk.batch.names.NameFiles;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.ForgottenArticles;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.night.NightRunner;
import org.nightdesk.batch.night.ProgramCode;
import org.nightdesk.batch.night.ProgramVersion;
import org.nightdesk.batch.night.SettingsInForce;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.step.ArticleItemReader;
import org.nightdesk.batch.step.CompareSourcesProcessor;
import org.nightdesk.batch.step.ComparisonWriter;
import org.nightdesk.batch.step.CorpusItemReader;
import org.nightdesk.batch.step.EarlierArticles;
import org.nightdesk.batch.step.EntryRanges;
import org.nightdesk.batch.step.ExtractFactsProcessor;
import org.nightdesk.batch.step.FactWriter;
import org.nightdesk.batch.step.FindCopiesTasklet;
import org.nightdesk.batch.step.FindNewsTasklet;
import org.nightdesk.batch.step.GroupStoriesTasklet;
import org.nightdesk.batch.step.NameRereading;
import org.nightdesk.batch.step.NameResolution;
import org.nightdesk.batch.step.OutcomeWriter;
import org.nightdesk.batch.step.ResolveNamesTasklet;
import org.nightdesk.batch.step.Revisions;
import org.nightdesk.batch.step.StepLog;
import org.nightdesk.batch.step.StoryItemReader;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactMemory;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcNameDeskStore;
import org.nightdesk.batch.store.JdbcNewsStore;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcShingleMemory;
import org.nightdesk.batch.store.JdbcStoryMemory;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.JdbcTermMemory;
import org.nightdesk.batch.store.KeptFacts;
import org.nightdesk.batch.store.KeptStories;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.batch.store.StoryStamps;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.compare.SourceComparer;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.story.StoryGrouper;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.Setting;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What one run works with, made out of its plan, its corpus and the settings. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {
  @Bean
  TaskExecutor workers(NightSettings settings) {
    ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(settings.workers());
    workers.setMaxPoolSize(settings.workers());
    workers.setThreadNamePrefix("worker-");
    workers.setDaemon(true);
    return workers;
  }

  @Bean
  NightIdentity identity(
      NightPlan plan,
      NightCorpus corpus,
      SettingsInForce settings,
      NameFiles names,
      ForgottenArticles forgotten,
      JdbcNightStore nights) {
    String previous = nights.allBefore(plan.night().toString());
    Map<String, String> inForce = new TreeMap<>(settings.values());
    names.digests().forEach((what, digest) -> inForce.put("file of " + what, digest));
    if (!forgotten.ids().isEmpty()) {
      inForce.put("forgotten", String.join(",", forgotten.ids()));
    }
    return NightIdentity.of(plan, corpus.digest(), inForce, ProgramVersion.text(), previous);
  }

  @Bean
  EditionFolders folders(NightPlan plan, NightIdentity identity) {
    return new EditionFolders(plan.out(), plan.night().toString(), identity.runId());
  }

  @Bean
  NightRun nightRun(
      NightPlan plan, NightIdentity identity, SettingsInForce settings, JdbcNightStore nights) {
    List<Setting> shown = settings.values().entrySet().stream()
        .map(e -> new Setting(e.getKey(), e.getValue()))
        .toList();
    boolean first = nights.before(plan.night().toString()).isEmpty();
    return new NightRun(plan.night(), identity.runId(), ProgramVersion.text(), first, shown);
  }

  @Bean
  NightRunner nightRunner(
      Job nightlyBrief,
      JobOperator operator,
      JobRepository repository,
      JdbcNightStore nights,
      NightPlan plan,
      NightIdentity identity,
      EditionFolders folders,
      NightJournal journal) {
    return new NightRunner(
        nightlyBrief, operator, repository, nights, plan, identity, folders, journal);
  }

  @Bean
  ForgottenArticles forgottenArticles(JdbcNightStore nights) {
    return new ForgottenArticles(nights.forgotten());
  }

  @Bean
  NightOrder nightOrder(JdbcNightStore nights, NightPlan plan, NightIdentity identity) {
    return new NightOrder(nights, plan, identity);
  }

  @Bean
  ArticleReader articleFiles(NightCorpus corpus, NightPlan plan, NightSettings settings) {
    return new ArticleReader(
        corpus.index().folder(), settings.reading(), Optional.of(plan.night()));
  }

  @Bean
  ArticleCount articleCount(JdbcArticleStore articles) {
    return articles::countListed;
  }

  @Bean
  EntryRanges entriesOfTheIndex(NightCorpus corpus) {
    return new EntryRanges(corpus::size);
  }

  @Bean
  EntryRanges articlesOfTheNight(JdbcArticleStore articles) {
    return new EntryRanges(articles::count);
  }

  @Bean
  EntryRanges storiesOfTheNight(JdbcStoryStore stories) {
    return new EntryRanges(() -> stories.ids().size());
  }

  @Bean
  StepLog readCorpusLog(NightJournal journal, NightCorpus corpus, JdbcArticleStore articles) {
    return new StepLog(
        journal,
        () -> {
          articles.refuse(corpus.refusals());
          return corpus.articles();
        },
        () -> StepCounts.of("articles", articles.countListed())
            .and("rejected", articles.rejections().size()));
  }

  @Bean
  KeptFacts keptFacts(JdbcTemplate jdbc, NameFiles names) {
    String added = names.digests().getOrDefault("names", "");
    String program = ProgramCode.digest(FactExtractor.class) + " " + added;
    return new KeptFacts(jdbc, program);
  }

  @Bean
  StepLog extractFactsLog(NightJournal journal, JdbcArticleStore articles, KeptFacts kept) {
    return new StepLog(
        journal,
        () -> {
          kept.begin();
          return articles.count();
        },
        () -> StepCounts.of("articles", articles.count()).and("reused", kept.reused()));
  }

  @Bean
  KeptStories keptStories(JdbcTemplate jdbc, JdbcStoryStore stories) {
    return new KeptStories(jdbc, stories, true);
  }

  @Bean
  StoryStamps storyStamps(JdbcTemplate jdbc) {
    return new StoryStamps(
        jdbc,
        String.join(
            " ",
            ProgramCode.digest(Article.class),
            ProgramCode.digest(SourceComparer.class),
            ProgramCode.digest(CompareSourcesProcessor.class)));
  }

  @Bean
  StepLog compareSourcesLog(NightJournal journal, JdbcStoryStore stories, KeptStories kept) {
    return new StepLog(
        journal,
        () -> {
          kept.begin();
          return stories.ids().size();
        },
        () -> StepCounts.of("stories", stories.ids().size()).and("kept", kept.kept()));
  }

  @Bean
  @StepScope
  CorpusItemReader corpusReader(
      NightCorpus corpus, ArticleReader files, ForgottenArticles forgotten) {
    return new CorpusItemReader(corpus, files, forgotten);
  }

  @Bean
  OutcomeWriter outcomeWriter(JdbcArticleStore articles, NightJournal journal) {
    return new OutcomeWriter(articles, journal);
  }

  @Bean
  EarlierArticles earlierArticles(JdbcArticleStore articles, PastArticles past) {
    return new EarlierArticles(articles, past);
  }

  @Bean
  FindCopiesTasklet findCopiesTasklet(
      JdbcArticleStore articles,
      EarlierArticles earlier,
      JdbcOverlapStore overlaps,
      JdbcShingleMemory shingles,
      NightPlan plan,
      NightSettings settings,
      NightJournal journal) {
    CopyFinder finder = new CopyFinder(settings.copies());
    String night = plan.night().toString();
    return new FindCopiesTasklet(articles, earlier, overlaps, shingles, finder, night, journal);
  }

  @Bean
  @StepScope
  ArticleItemReader articleReader(JdbcArticleStore articles, NightSettings settings) {
    return new ArticleItemReader(articles, settings.chunk());
  }

  /** One for all threads, with the names the user adds. */
  @Bean
  NameTagger nameTagger(NameFiles names) {
    return new NameTagger(NameLists.with(names.added()));
  }

  @Bean
  @StepScope
  ExtractFactsProcessor extractFactsProcessor(NameTagger tagger, KeptFacts kept) {
    return new ExtractFactsProcessor(new FactExtractor(tagger), kept);
  }

  @Bean
  FactWriter factWriter(JdbcFactStore facts, KeptFacts kept, NightJournal journal) {
    return new FactWriter(facts, kept, journal);
  }

  @Bean
  NameResolution nameResolution(
      JdbcFactStore facts,
      JdbcEntityStore entities,
      JdbcFactMemory memory,
      JdbcTemplate jdbc,
      NameFiles names) {
    return new NameResolution(facts, entities, memory, new JdbcNameDeskStore(jdbc), names);
  }

  @Bean
  ResolveNamesTasklet resolveNamesTasklet(
      JdbcArticleStore articles, JdbcFactStore facts, NameResolution names, NightJournal journal) {
    return new ResolveNamesTasklet(new NameRereading(articles, facts), names, journal);
  }

  @Bean
  GroupStoriesTasklet groupStoriesTasklet(
      JdbcArticleStore articles,
      EarlierArticles earlier,
      JdbcStoryMemory memory,
      JdbcTermMemory terms,
      JdbcFactStore facts,
      JdbcEntityStore entities,
      NameResolution names,
      JdbcOverlapStore overlaps,
      JdbcStoryStore stories,
      NightSettings settings,
      NameTagger tagger,
      NightJournal journal) {
    return new GroupStoriesTasklet(
        articles,
        earlier,
        memory,
        terms,
        facts,
        entities,
        names,
        overlaps,
        stories,
        new StoryGrouper(settings.stories()),
        () -> new FactExtractor(tagger),
        journal);
  }

  @Bean
  @StepScope
  StoryItemReader storyReader(JdbcStoryStore stories) {
    return new StoryItemReader(stories);
  }

  @Bean
  @StepScope
  CompareSourcesProcessor compareSourcesProcessor(
      JdbcStoryStore stories,
      JdbcArticleStore articles,
      JdbcFactStore facts,
      JdbcEntityStore entities,
      JdbcOverlapStore overlaps,
      StoryStamps stamps,
      KeptStories kept) {
    return new CompareSourcesProcessor(
        stories, articles, facts, entities, overlaps, new SourceComparer(), stamps, kept);
  }

  @Bean
  FindNewsTasklet findNewsTasklet(
      JdbcNewsStore news,
      JdbcStoryMemory stories,
      JdbcFactMemory memory,
      JdbcArticleStore articles,
      JdbcFactStore facts,
      PastArticles past,
      NightRun run,
      NameTagger tagger,
      NightJournal journal) {
    Revisions revisions = new Revisions(articles, facts, past, new FactExtractor(tagger));
    return new FindNewsTasklet(news, stories, memory, revisions, run.firstNight(), journal);
  }

  @Bean
  ComparisonWriter comparisonWriter(KeptStories stories, NightJournal journal) {
    return new ComparisonWriter(stories, journal);
  }
}
