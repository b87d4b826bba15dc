package org.nightdesk.batch.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what a published night told, and forgets what no later night will ask for. */
public final class NightMemory {
  private final JdbcTemplate jdbc;
  private final EarlierNights nights;
  private final PastArticles articles;
  private final JdbcStoryMemory stories;
  private final JdbcFactMemory facts;
  private final JdbcEntityStore entities;

  public NightMemory(
      JdbcTemplate jdbc,
      EarlierNights nights,
      PastArticles articles,
      JdbcStoryMemory stories,
      JdbcFactMemory facts,
      JdbcEntityStore entities) {
    this.jdbc = jdbc;
    this.nights = nights;
    this.articles = articles;
    this.stories = stories;
    this.facts = facts;
    this.entities = entities;
  }

  /** Keeps what tonight tells for the nights to come; replaces what an earlier edition kept. */
  public void remember(String night) {
    articles.remember(night, entities.namesByArticle());
    stories.remember(night);
    facts.remember(night);
    String first = firstKept();
    articles.forgetBefore(first);
    stories.forgetBefore(first);
    facts.forgetBefore(first);
  }

  /** Twice what a night looks back, so that one of the last nights can be computed anew. */
  private String firstKept() {
    String newest =
        jdbc.queryForObject("SELECT COALESCE(MAX(night), '') FROM PAST_ARTICLE", String.class);
    LocalDate last = LocalDate.parse(
        newest == null || newest.compareTo(nights.before()) < 0 ? nights.before() : newest);
    long days =
        ChronoUnit.DAYS.between(LocalDate.parse(nights.from()), LocalDate.parse(nights.before()));
    return last.minusDays(2 * days).toString();
  }
}
