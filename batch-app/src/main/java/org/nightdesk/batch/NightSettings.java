package org.nightdesk.batch;

import java.time.ZoneId;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.enrichment.overlap.CopySettings;
import org.nightdesk.enrichment.story.StorySettings;
import org.nightdesk.reporting.BriefSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code application.yaml} sets; the file says what each setting does.
 *
 * @param zone the zone "today" is taken in
 * @param threads articles worked on at once, 0 for the number of processors
 * @param chunk articles committed together, at least 1
 */
@ConfigurationProperties("nightdesk")
public record NightSettings(
    ZoneId zone,
    int threads,
    int chunk,
    Csv csv,
    ReadingLimits reading,
    CopySettings copies,
    StorySettings stories,
    BriefSettings brief) {
  /**
   * @param bom whether CSV files begin with a byte order mark
   */
  public record Csv(boolean bom) {}

  public NightSettings {
    if (threads < 0 || chunk < 1) {
      throw new IllegalArgumentException(
          "nightdesk.threads is 0 or more and nightdesk.chunk at least 1, not %d and %d"
              .formatted(threads, chunk));
    }
  }

  /** How many articles are worked on at once, at least 1. */
  public int workers() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
