package org.nightdesk.enrichment.memory;

import java.util.Locale;

/**
 * One thing that is different since the last night.
 *
 * @param what the thing concerned, as a reader knows it
 * @param before as it stood; empty for something new
 * @param after as it stands; empty for something gone
 * @param evidenceId where it stands; empty where it stands nowhere any more
 */
public record News(Kind kind, String what, String before, String after, String evidenceId) {
  /** What sort of thing changed. */
  public enum Kind {
    /** There is no night before to compare with. */
    FIRST_NIGHT,
    NEW_STORY,
    STORY_MERGED,
    STORY_SPLIT,
    STORY_QUIET,
    NEW_POINT,
    /** Articles of tonight give another value than those known. */
    CHANGED_FIGURE,
    DISPUTE_OPENED,
    DISPUTE_SETTLED,
    PLAN_CHANGED,
    NEW_PERSON,
    /** A sentence of an article that was published before, and the like. */
    SENTENCE_ADDED,
    SENTENCE_REMOVED,
    SENTENCE_CHANGED,
    FIGURE_REVISED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static News of(Kind kind, String what, String evidenceId) {
    return new News(kind, what, "", "", evidenceId);
  }
}
