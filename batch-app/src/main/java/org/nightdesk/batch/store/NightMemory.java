package org.nightdesk.batch.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.nightdesk.enrichment.story.TermCounts;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what a published night told, and forgets what no later night will ask for. */
public final class NightMemory {
  private final JdbcTemplate jdbc;
  private final EarlierNights nights;
  private final PastArticles articles;
  private final JdbcStoryMemory stories;
  private final JdbcFactMemory facts;
  private final JdbcTermMemory terms;
  private final JdbcShingleMemory shingles;
  private final JdbcOverlapStore repeated;
  private final JdbcArticleStore tonight;
  private final JdbcEntityStore entities;

  public NightMemory(
      JdbcTemplate jdbc,
      EarlierNights nights,
      PastArticles articles,
      JdbcStoryMemory stories,
      JdbcFactMemory facts,
      JdbcTermMemory terms,
      JdbcShingleMemory shingles,
      JdbcOverlapStore repeated,
      JdbcArticleStore tonight,
      JdbcEntityStore entities) {
    this.jdbc = jdbc;
    this.nights = nights;
    this.articles = articles;
    this.stories = stories;
    this.facts = facts;
    this.terms = terms;
    this.shingles = shingles;
    this.repeated = repeated;
    this.tonight = tonight;
    this.entities = entities;
  }

  /**
   * Keeps what tonight tells for the nights to come; replaces what an earlier edition kept. What is
   * older than any night of the days remembered would ask for is forgotten, so that each of those can
   * be computed anew.
   */
  public void remember(String night) {
    EntityNames names = entities.namesByArticle();
    Optional<TermCounts> known = terms.tonight();
    List<String> toldFirst = known.isPresent() ? List.of() : terms.toldFirst();
    // Reading all texts takes about as long as writing the rest, and none of it changes them.
    Future<TermCounts> counted = ForkJoinPool.commonPool()
        .submit(() -> known.orElseGet(() -> JdbcTermMemory.counted(toldFirst, tonight, names)));
    articles.remember(night, names);
    stories.remember(night);
    facts.remember(night);
    terms.remember(night, IdPages.outcome(counted, "terms are counted"));
    terms.forgetTonight();
    shingles.remember(night);
    LocalDate newest = newest();
    long days = daysBack(nights.from());
    String first = newest.minusDays(2 * days).toString();
    articles.forgetBefore(first);
    stories.forgetBefore(first);
    shingles.forgetBefore(first);
    String firstKnown = newest.minusDays(days + daysBack(nights.knownFrom())).toString();
    facts.forgetBefore(first, firstKnown);
    terms.forgetBefore(firstKnown);
    repeated.forgetRepeatedBefore(firstKnown);
  }

  private LocalDate newest() {
    String newest =
        jdbc.queryForObject("SELECT COALESCE(MAX(night), '') FROM PAST_ARTICLE", String.class);
    return LocalDate.parse(
        newest == null || newest.compareTo(nights.before()) < 0 ? nights.before() : newest);
  }

  private long daysBack(String first) {
    return ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(nights.before()));
  }
}
