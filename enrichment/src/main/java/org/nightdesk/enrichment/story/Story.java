package org.nightdesk.enrichment.story;

import java.util.List;
import java.util.Locale;
import org.nightdesk.corpus.ArticleId;

/**
 * One event as reported by its articles.
 *
 * @param id the letter {@code s} and 16 hexadecimal digits, minted from the smallest member
 * @param storylineId the affair it is a stage of; every story has one
 * @param articles members, folded copies left out, by published date, undated last, then id
 */
public record Story(String id, String storylineId, Stage stage, List<ArticleId> articles) {
  /** Where in its affair a story stands. */
  public enum Stage {
    /** The only story of its storyline. */
    SINGLE,
    /** Tells what is to come. */
    PREVIEW,
    /** Tells what came of it. */
    OUTCOME,
    /** Tells what followed. */
    FOLLOW_UP;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Story {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story has at least one article");
    }
  }
}
