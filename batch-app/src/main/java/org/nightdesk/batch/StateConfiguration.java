package org.nightdesk.batch;

import javax.sql.DataSource;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.retention.Retention;
import org.nightdesk.batch.store.EarlierNights;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactMemory;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcNewsStore;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcShingleMemory;
import org.nightdesk.batch.store.JdbcStoryMemory;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.JdbcTermMemory;
import org.nightdesk.batch.store.JobRuns;
import org.nightdesk.batch.store.NightMemory;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.batch.store.RunLock;
import org.nightdesk.batch.store.StateDatabase;
import org.nightdesk.batch.store.StatePlace;
import org.nightdesk.batch.store.StateSpace;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What lasts over the nights: the database, the job repository in it, and the stores. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class StateConfiguration {
  @Bean
  StateDatabase stateDatabase(StatePlace place, NightSettings settings, RunLock held) {
    // One for each worker, and some for the job repository beside them.
    return place.open(settings.workers() + 8);
  }

  @Bean
  DataSource dataSource(StateDatabase database) {
    return database.dataSource();
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setFetchSize(1000);
    return template;
  }

  @Bean
  JdbcArticleStore articles(JdbcTemplate jdbc) {
    return new JdbcArticleStore(jdbc);
  }

  @Bean
  JdbcFactStore facts(JdbcTemplate jdbc) {
    return new JdbcFactStore(jdbc);
  }

  @Bean
  JdbcOverlapStore overlaps(JdbcTemplate jdbc, EarlierNights nights) {
    return new JdbcOverlapStore(jdbc, nights);
  }

  @Bean
  JdbcEntityStore entities(JdbcTemplate jdbc) {
    return new JdbcEntityStore(jdbc);
  }

  @Bean
  JdbcStoryStore stories(JdbcTemplate jdbc) {
    return new JdbcStoryStore(jdbc);
  }

  @Bean
  JdbcNightStore nights(JdbcTemplate jdbc) {
    return new JdbcNightStore(jdbc);
  }

  @Bean
  EarlierNights earlierNights(NightPlan plan, NightSettings settings) {
    NightSettings.Memory memory = settings.memory();
    return EarlierNights.of(
        plan.night(),
        memory.days(),
        memory.articles(),
        memory.quietNights(),
        memory.knownDays(),
        memory.termArticles());
  }

  @Bean
  PastArticles pastArticles(JdbcTemplate jdbc, EarlierNights nights) {
    return new PastArticles(jdbc, nights);
  }

  @Bean
  Retention retention(
      NightPlan plan,
      NightSettings settings,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      StateDatabase database,
      FileAccess access,
      NightJournal journal) {
    return new Retention(
        plan,
        settings.keep(),
        new JobRuns(jdbc, transactions),
        new StateSpace(jdbc, database),
        access,
        journal);
  }

  @Bean
  JdbcStoryMemory storyMemory(JdbcTemplate jdbc, EarlierNights nights) {
    return new JdbcStoryMemory(jdbc, nights);
  }

  @Bean
  JdbcFactMemory factMemory(JdbcTemplate jdbc, EarlierNights nights) {
    return new JdbcFactMemory(jdbc, nights);
  }

  @Bean
  JdbcTermMemory termMemory(JdbcTemplate jdbc, EarlierNights nights) {
    return new JdbcTermMemory(jdbc, nights);
  }

  @Bean
  JdbcShingleMemory shingleMemory(JdbcTemplate jdbc, EarlierNights nights) {
    return new JdbcShingleMemory(jdbc, nights);
  }

  @Bean
  JdbcNewsStore news(JdbcTemplate jdbc, EarlierNights nights) {
    return new JdbcNewsStore(jdbc, nights);
  }

  @Bean
  NightMemory nightMemory(
      JdbcTemplate jdbc,
      EarlierNights nights,
      PastArticles articles,
      JdbcStoryMemory stories,
      JdbcFactMemory facts,
      JdbcTermMemory terms,
      JdbcShingleMemory shingles,
      JdbcOverlapStore overlaps,
      JdbcArticleStore tonight,
      JdbcEntityStore entities) {
    return new NightMemory(
        jdbc, nights, articles, stories, facts, terms, shingles, overlaps, tonight, entities);
  }
}
