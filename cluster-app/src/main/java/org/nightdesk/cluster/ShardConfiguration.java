package org.nightdesk.cluster;

import java.nio.file.Path;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.step.EntryRanges;
import org.nightdesk.batch.store.JdbcNewsStore;
import org.nightdesk.batch.store.JdbcNightExtracts;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.nightdesk.batch.store.KeptStories;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is different where a part of a night is worked on: everything else is as in a local night. */
@Configuration(proxyBeanMethods = false)
class ShardConfiguration {
  /** Names the setting that brings the published nights along. */
  static final String NIGHTS = "shard.nights";

  /** Names the setting that brings the articles along that were taken down. */
  static final String FORGOTTEN = "shard.forgotten";

  @Bean
  ShardInputs nightExtracts(JdbcTemplate jdbc, JdbcNewsStore news, NightPlan plan) {
    Path aside = plan.state().resolve("aside");
    return new ShardInputs(() -> JdbcNightExtracts.of(jdbc, plan.night().toString(), news, aside));
  }

  @Bean
  EntryRanges entriesOfTheIndex(ShardInputs inputs, NightCorpus corpus) {
    return new EntryRanges(inputs::from, () -> Math.min(inputs.to(), corpus.size()));
  }

  /** No later run finds the tables of a shard. */
  @Bean
  KeptStories keptStories(JdbcTemplate jdbc, JdbcStoryStore stories) {
    return new KeptStories(jdbc, stories, false);
  }

  /** The nights are there before anything asks for them. */
  @Bean
  static BeanPostProcessor publishedNights(Environment environment) {
    String nights = environment.getProperty(NIGHTS, "");
    String forgotten = environment.getProperty(FORGOTTEN, "");
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JdbcNightStore store) {
          if (!forgotten.isEmpty()) {
            store.setValue(Cluster.FORGOTTEN, forgotten);
          }
          for (String line : nights.lines().toList()) {
            String[] parts = line.split(" ");
            store.published(new JdbcNightStore.Night(parts[0], parts[1], parts[2]));
          }
        }
        return bean;
      }
    };
  }
}
