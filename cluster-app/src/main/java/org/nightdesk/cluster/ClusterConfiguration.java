package org.nightdesk.cluster;

import java.util.Map;
import org.nightdesk.batch.engine.ArticleCount;
import org.nightdesk.batch.engine.EngineChoice;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.store.JdbcNightStore;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The same steps as those of a local night, in the same job, worked on by executors. */
@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {
  private static final String ARTICLES = "cluster.articles";

  private final JobRepository jobs;
  private final PlatformTransactionManager transactions;
  private final NightJournal journal;

  ClusterConfiguration(
      JobRepository jobs, PlatformTransactionManager transactions, NightJournal journal) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.journal = journal;
  }

  @Bean
  Cluster cluster(
      EngineChoice choice,
      NightPlan plan,
      NightCorpus corpus,
      NightIdentity identity,
      JdbcNightStore nights,
      JdbcTemplate jdbc,
      ConfigurableEnvironment environment) {
    return new Cluster(choice, plan, corpus, identity, nights, jdbc, environment);
  }

  @Bean
  ArticleCount articleCount(JdbcNightStore nights) {
    return () -> {
      String counted = nights.value(ARTICLES);
      return counted.isEmpty() ? 0 : Integer.parseInt(counted);
    };
  }

  @Bean
  Step readCorpus(Cluster cluster, JdbcNightStore nights) {
    return step("readCorpus", before -> {
      ShardOutcome read = cluster.night().readCorpus(cluster.entries(), cluster.hasFilesOfMany());
      nights.setValue(ARTICLES, Long.toString(read.counts().getOrDefault("articles", 0L)));
      return read;
    });
  }

  @Bean
  Step findCopies(Cluster cluster) {
    return step("findCopies", before -> cluster.night().findCopies());
  }

  @Bean
  Step extractFacts(Cluster cluster) {
    return step("extractFacts", before -> cluster.night().extractFacts());
  }

  @Bean
  Step resolveNames(Cluster cluster) {
    return step("resolveNames", before -> cluster.night().resolveNames());
  }

  @Bean
  Step groupStories(Cluster cluster) {
    return step("groupStories", before -> cluster.night().groupStories());
  }

  @Bean
  Step compareStories(Cluster cluster) {
    return step("compareSources:stories", before -> cluster.night().compareStories());
  }

  @Bean
  Step findNews(Cluster cluster) {
    return step("compareSources:news", before -> cluster.night().findNews());
  }

  /** The rows of the tables first; then the files out of them. */
  @Bean
  Step writeBrief(Cluster cluster) {
    Flow both = new FlowBuilder<Flow>("writeBrief:all")
        .start(step("writeBrief:rows", before -> {
          cluster.night().makeRows();
          return new ShardOutcome(Map.of(), Map.of(), "");
        }))
        .next(step("writeBrief:files", before -> cluster.night().writeBrief()))
        .build();
    return new StepBuilder("writeBrief", jobs).flow(both).build();
  }

  @Bean
  Step verifyBrief(Cluster cluster) {
    return step("verifyBrief", before -> cluster.night().verifyBrief(before));
  }

  /** What is remembered is written before anything is published, and counts from then on. */
  @Bean
  Step publishBrief(
      Cluster cluster,
      EditionFolders folders,
      FileAccess access,
      JdbcNightStore nights,
      NightPlan plan,
      NightIdentity identity) {
    return step("publishBrief", before -> {
      String memory = cluster.night().remember();
      access.settle(folders.staging());
      folders.publish();
      nights.published(
          new JdbcNightStore.Night(plan.night().toString(), identity.runId(), identity.digest()));
      cluster.remembered(memory);
      return new ShardOutcome(Map.of(), Map.of(), "");
    });
  }

  private Step step(String name, StageTasklet.Work work) {
    return new StepBuilder(name, jobs)
        .tasklet(new StageTasklet(name, journal, work), transactions)
        .build();
  }
}
