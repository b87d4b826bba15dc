package org.nightdesk.batch;

import javax.sql.DataSource;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcEntityStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.StateDatabase;
import org.nightdesk.batch.store.StoryMemory;
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
  StateDatabase stateDatabase(NightPlan plan, NightSettings settings) {
    // One for each worker, and some for the job repository beside them.
    return StateDatabase.open(plan.state(), settings.workers() + 8);
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
  JdbcOverlapStore overlaps(JdbcTemplate jdbc) {
    return new JdbcOverlapStore(jdbc);
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
  StoryMemory storyMemory(JdbcTemplate jdbc) {
    return new StoryMemory(jdbc);
  }
}
