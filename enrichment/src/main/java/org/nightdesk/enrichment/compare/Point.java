package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Locale;

/**
 * One statement of fact, with all who make it.
 *
 * @param id the letter {@code p} and 16 hexadecimal digits
 * @param strandId the group of points it belongs to
 * @param shown the clearest wording; one of {@code sources}
 * @param sources by published date, undated last, then evidence; never empty
 * @param eventDate ISO date or interval of what happened or is planned; empty where none is told
 * @param planned whether it is told as something to come
 */
public record Point(
    String id,
    String strandId,
    PointSource shown,
    List<PointSource> sources,
    Standing standing,
    String eventDate,
    boolean planned) {
  /** How well a point stands. */
  public enum Standing {
    /** One article says so. */
    SINGLE,
    /** Several say so and none contradicts. */
    AGREED,
    /** Somebody denies or doubts it. */
    DISPUTED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Point {
    sources = List.copyOf(sources);
    if (!sources.contains(shown)) {
      throw new IllegalArgumentException(
          "the shown wording of %s is not among its sources".formatted(id));
    }
  }
}
