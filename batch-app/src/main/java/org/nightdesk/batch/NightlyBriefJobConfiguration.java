package org.nightdesk.batch;

import java.util.List;
import org.nightdesk.batch.step.ArticleItemReader;
import org.nightdesk.batch.step.CompareSourcesProcessor;
import org.nightdesk.batch.step.ComparisonWriter;
import org.nightdesk.batch.step.CorpusItemReader;
import org.nightdesk.batch.step.EntryRanges;
import org.nightdesk.batch.step.ExtractFactsProcessor;
import org.nightdesk.batch.step.FactWriter;
import org.nightdesk.batch.step.FindCopiesTasklet;
import org.nightdesk.batch.step.FindNewsTasklet;
import org.nightdesk.batch.step.GroupStoriesTasklet;
import org.nightdesk.batch.step.NumberedOutcome;
import org.nightdesk.batch.step.OnceTasklet;
import org.nightdesk.batch.step.OutcomeWriter;
import org.nightdesk.batch.step.PublishBriefTasklet;
import org.nightdesk.batch.step.ResolveNamesTasklet;
import org.nightdesk.batch.step.StepLog;
import org.nightdesk.batch.step.StoryComparison;
import org.nightdesk.batch.step.StoryItemReader;
import org.nightdesk.batch.step.VerifyBriefTasklet;
import org.nightdesk.batch.step.WriteExtractsTasklet;
import org.nightdesk.batch.step.WriteReportTasklet;
import org.nightdesk.batch.step.WriteRunRecordTasklet;
import org.nightdesk.batch.store.JdbcFactStore.Extracted;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.corpus.Article;
import org.nightdesk.reporting.ReportFormat;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The story of one night, top to bottom. */
@Configuration(proxyBeanMethods = false)
class NightlyBriefJobConfiguration {
  static final String JOB = "nightlyBrief";

  private final JobRepository jobs;
  private final PlatformTransactionManager transactions;
  private final TaskExecutor workers;
  private final NightSettings settings;
  private final ObjectProvider<ChunkListener<?, ?>> watchers;
  private final JdbcNightStore nights;

  NightlyBriefJobConfiguration(
      JobRepository jobs,
      PlatformTransactionManager transactions,
      TaskExecutor workers,
      NightSettings settings,
      ObjectProvider<ChunkListener<?, ?>> watchers,
      JdbcNightStore nights) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.workers = workers;
    this.settings = settings;
    this.watchers = watchers;
    this.nights = nights;
  }

  @Bean
  Job nightlyBrief(
      Step readCorpus,
      Step findCopies,
      Step extractFacts,
      Step resolveNames,
      Step groupStories,
      Step compareSources,
      Step writeBrief,
      Step verifyBrief,
      Step publishBrief) {
    return new JobBuilder(JOB, jobs)
        .start(readCorpus)
        .next(findCopies)
        .next(extractFacts)
        .next(resolveNames)
        .next(groupStories)
        .next(compareSources)
        .next(writeBrief)
        .next(verifyBrief)
        .next(publishBrief)
        .build();
  }

  /** The files of the index to ARTICLE and REJECTION, ranges of entries side by side. */
  @Bean
  Step readCorpus(
      StepLog readCorpusLog,
      EntryRanges entriesOfTheIndex,
      CorpusItemReader corpusReader,
      OutcomeWriter outcomeWriter) {
    Step range = this.<NumberedOutcome, NumberedOutcome>chunk("readCorpus:range")
        .reader(corpusReader)
        .writer(outcomeWriter)
        .build();
    return sideBySide("readCorpus", entriesOfTheIndex, range, readCorpusLog);
  }

  /** Texts of all articles to OVERLAP and FOLDED_COPY; repeated blocks become boilerplate. */
  @Bean
  Step findCopies(FindCopiesTasklet findCopiesTasklet) {
    return once("findCopies", findCopiesTasklet);
  }

  /** One article at a time to SENTENCE, NAME_FOUND, FIGURE, TIME_REF, QUOTE. */
  @Bean
  Step extractFacts(
      StepLog extractFactsLog,
      EntryRanges articlesOfTheNight,
      ArticleItemReader articleReader,
      ExtractFactsProcessor extractFactsProcessor,
      FactWriter factWriter) {
    Step range = this.<Article, Extracted>chunk("extractFacts:range")
        .reader(articleReader)
        .processor(extractFactsProcessor)
        .writer(factWriter)
        .build();
    return sideBySide("extractFacts", articlesOfTheNight, range, extractFactsLog);
  }

  /** All mentions to ENTITY and VARIANT. */
  @Bean
  Step resolveNames(ResolveNamesTasklet resolveNamesTasklet) {
    return once("resolveNames", resolveNamesTasklet);
  }

  /** Articles to STORY and STORYLINE; then where reports come from, and what copies have over. */
  @Bean
  Step groupStories(GroupStoriesTasklet groupStoriesTasklet) {
    return once("groupStories", groupStoriesTasklet);
  }

  /** One story at a time to POINT, DIFFERENCE, EVENT; then what is new since the nights before. */
  @Bean
  Step compareSources(Step compareStories, Step findNews) {
    Flow both = new FlowBuilder<Flow>("compareSources:all")
        .start(compareStories)
        .next(findNews)
        .build();
    return new StepBuilder("compareSources", jobs).flow(both).build();
  }

  /** One story at a time to POINT, DIFFERENCE, EVENT. */
  @Bean
  Step compareStories(
      StepLog compareSourcesLog,
      EntryRanges storiesOfTheNight,
      StoryItemReader storyReader,
      CompareSourcesProcessor compareSourcesProcessor,
      ComparisonWriter comparisonWriter) {
    Step range = this.<String, StoryComparison>chunk("compareSources:range")
        .reader(storyReader)
        .processor(compareSourcesProcessor)
        .writer(comparisonWriter)
        .build();
    return sideBySide("compareSources:stories", storiesOfTheNight, range, compareSourcesLog);
  }

  /** What the night tells that earlier ones did not, to CHANGE and QUIET_STORY. */
  @Bean
  Step findNews(FindNewsTasklet findNewsTasklet) {
    return once("compareSources:news", findNewsTasklet);
  }

  /** The tables first, then the reports out of them side by side, then the record of the run. */
  @Bean
  Step writeBrief(
      WriteExtractsTasklet writeExtractsTasklet,
      List<WriteReportTasklet> writeReportTasklets,
      WriteRunRecordTasklet writeRunRecordTasklet) {
    FlowBuilder<Flow> all = new FlowBuilder<Flow>("writeBrief:files")
        .start(tasklet("writeBrief:" + ReportFormat.CSV.label(), writeExtractsTasklet));
    if (!writeReportTasklets.isEmpty()) {
      all.next(new FlowBuilder<Flow>("reports")
          .split(workers)
          .add(writeReportTasklets.stream().map(this::report).toArray(Flow[]::new))
          .build());
    }
    all.next(tasklet("writeBrief:run", writeRunRecordTasklet));
    return new StepBuilder("writeBrief", jobs).flow(all.build()).build();
  }

  private Flow report(WriteReportTasklet tasklet) {
    String name = "writeBrief:" + tasklet.format().label();
    return new FlowBuilder<Flow>(name).start(tasklet(name, tasklet)).build();
  }

  /** Every line against the bytes of its source; the counts must balance. */
  @Bean
  Step verifyBrief(VerifyBriefTasklet verifyBriefTasklet) {
    return tasklet("verifyBrief", verifyBriefTasklet);
  }

  /** From staging to the date's link, in one rename. */
  @Bean
  Step publishBrief(PublishBriefTasklet publishBriefTasklet) {
    return tasklet("publishBrief", publishBriefTasklet);
  }

  /** What changes the tables it reads, and would do otherwise over its own outcome. */
  private Step once(String name, Tasklet work) {
    return tasklet(name, new OnceTasklet(name, work, nights));
  }

  private Step tasklet(String name, Tasklet tasklet) {
    return new StepBuilder(name, jobs).tasklet(tasklet, transactions).build();
  }

  private <I, O> ChunkOrientedStepBuilder<I, O> chunk(String name) {
    var step =
        new StepBuilder(name, jobs).<I, O>chunk(settings.chunk()).transactionManager(transactions);
    watchers.orderedStream().forEach(step::listener);
    return step;
  }

  private Step sideBySide(String name, EntryRanges ranges, Step range, StepLog log) {
    return new StepBuilder(name, jobs)
        .partitioner(range.getName(), ranges)
        .step(range)
        .taskExecutor(workers)
        .listener(log)
        .build();
  }
}
