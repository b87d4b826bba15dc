package org.nightdesk.enrichment.memory;

import java.util.Comparator;
import java.util.Locale;

/**
 * Articles of an earlier story that tonight are in a story of another id.
 *
 * @param from id of the earlier story
 * @param to id of tonight's story
 * @param shared articles they have in common, at least 1
 */
public record Passing(Kind kind, String from, String to, int shared) {
  /** By the earlier story, then tonight's. */
  public static final Comparator<Passing> ORDER =
      Comparator.comparing(Passing::from).thenComparing(Passing::to);

  /** What became of the earlier story. */
  public enum Kind {
    /** Its id is carried on by no story of tonight. */
    STORY_MERGED,
    /** Another story of tonight carries its id on. */
    STORY_SPLIT;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Passing {
    if (shared < 1 || from.equals(to)) {
      throw new IllegalArgumentException("%s passes %s articles to %s".formatted(from, shared, to));
    }
  }
}
