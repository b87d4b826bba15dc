package org.nightdesk.enrichment.story;

import java.util.List;
import org.nightdesk.corpus.ArticleId;

/**
 * Why two articles are in one story, or are not: every number that decided it.
 *
 * @param parts what the two were compared by; a part that one of them lacks has the weight 0
 * @param alike the weighted mean of the parts, 0 to 1
 * @param daysApart days between their dates; -1 where one is undated
 * @param nearness what days apart, or numbers and days that differ, leave of {@code alike}, 0 to 1
 * @param average where they tell one event, the average of {@code alike * nearness} over all pairs
 *     that tell it; else over all pairs of the one's and the other's event, less contrast
 * @param threshold the average that {@code verdict} asks for
 * @param agreement how far the numbers and days of the two events agree
 * @param affair what the two events have in common as stages of one affair
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
    Agreement agreement,
    Affair affair,
    Verdict verdict) {
  /** What came of comparing two articles. */
  public enum Verdict {
    /** One story: alike on average with all articles of it. */
    ALIKE,
    /** One story: one of them, or one like it, was left alone and found its nearest there. */
    STRAGGLER,
    /** One story: their groups are hardly less like each other than they are inside. */
    LOOSE,
    /** Two stories of one storyline: one event, parted by what is to come and what has come. */
    PARTED,
    /** Two stories of one storyline: two events of one affair. */
    SAME_STORYLINE,
    /** Two storylines. */
    APART;

    /** Whether the two are in one story. */
    public boolean isJoined() {
      return this == ALIKE || this == STRAGGLER || this == LOOSE;
    }

    /** Whether the two tell one event. */
    public boolean isOneEvent() {
      return isJoined() || this == PARTED;
    }
  }

  /**
   * How far numbers and days agree on average, 0 to 1; all three equal within one event.
   *
   * @param between a report of the one event and a report of the other
   * @param insideOne any two reports of the one
   * @param insideOther any two reports of the other
   * @param share what the contrast between them leaves of the average; 1 where there is none
   */
  public record Agreement(double between, double insideOne, double insideOther, double share) {}

  /**
   * What two events have in common as stages of one affair; nothing is told where they are one.
   *
   * @param daysApart days between their reports, 0 where they overlap or one is undated
   * @param names main entities both have
   * @param namesAlike cosine of the words of names
   * @param alike weighted mean of the parts of the two as wholes
   */
  public record Affair(long daysApart, int names, double namesAlike, double alike) {
    static final Affair NONE = new Affair(0, 0, 0, 0);
  }

  /**
   * One thing articles are compared by.
   *
   * @param name {@code words}, {@code names}, {@code spellings} or {@code particulars}
   * @param weight share in the mean; the shares sum to 1
   * @param cosine how alike the two are in this, 0 to 1
   * @param counts what of it enters the mean, 0 to 1: more than the cosine for numbers and days
   * @param shared the terms both have, most telling first
   */
  public record Part(
      String name, double weight, double cosine, double counts, List<SharedTerm> shared) {
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
