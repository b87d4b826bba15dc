package org.nightdesk.enrichment.story;

import java.util.List;
import org.nightdesk.corpus.ArticleId;

/**
 * Why two articles are in one story, or are not: every number that decided it.
 *
 * @param parts what the two were compared by; a part that one of them lacks has the weight 0
 * @param alike the weighted mean of the parts, 0 to 1
 * @param daysApart days between their dates; -1 where one is undated
 * @param nearness what days apart leave of {@code alike}, 0 to 1; 1 where they lie close or one is
 *     undated
 * @param average where they are in one story, the average of {@code alike * nearness} over all
 *     pairs inside it; else over all pairs of the one's and the other's story
 * @param threshold the average two groups of articles reach to become one story
 * @param verdict what came of it
 */
public record StoryLink(
    ArticleId one,
    ArticleId other,
    List<Part> parts,
    double alike,
    long daysApart,
    double nearness,
    double average,
    double threshold,
    Verdict verdict) {
  /** What came of comparing two articles. */
  public enum Verdict {
    /** One story: alike on average with all articles of it. */
    ALIKE,
    /** One story: one of them was left alone, or in a loose group, and found its nearest there. */
    NEAREST,
    /** Two stories of one storyline. */
    SAME_STORYLINE,
    /** Two storylines. */
    APART
  }

  /**
   * One thing articles are compared by.
   *
   * @param name {@code words}, {@code names}, {@code spellings} or {@code particulars}
   * @param weight share in the mean; the shares sum to 1
   * @param cosine how alike the two are in this, 0 to 1
   * @param shared the terms both have, most telling first
   */
  public record Part(String name, double weight, double cosine, List<SharedTerm> shared) {
    public Part {
      shared = List.copyOf(shared);
    }
  }

  /**
   * A term both articles have.
   *
   * @param term a word stem, a word of a name, four letters of one, a number, or a day
   * @param adds what it adds to the cosine
   */
  public record SharedTerm(String term, double adds) {}

  public StoryLink {
    parts = List.copyOf(parts);
  }

  /** What was compared with the threshold: likeness, less what days apart take away. */
  public double compared() {
    return alike * nearness;
  }
}
