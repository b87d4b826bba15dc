package org.nightdesk.batch;

import java.time.ZoneId;
import org.nightdesk.batch.gate.GateSettings;
import org.nightdesk.batch.retention.KeepSettings;
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
    Memory memory,
    Names names,
    GateSettings gate,
    KeepSettings keep,
    BriefSettings brief) {
  /**
   * @param bom whether CSV files begin with a byte order mark
   */
  public record Csv(boolean bom) {}

  /**
   * What earlier nights told and tonight may refer to.
   *
   * @param days how long articles and stories are remembered after the last night that told of them
   * @param articles of earlier nights held against tonight's, at most
   * @param quietNights nights a story is listed as quiet after the last that told of it
   * @param knownDays how long names, repeated texts and the frequency of terms are remembered
   * @param termArticles articles those terms stand for, at most
   */
  public record Memory(int days, int articles, int quietNights, int knownDays, int termArticles) {
    public Memory {
      if (days < 0 || articles < 0 || quietNights < 0 || knownDays < 0 || termArticles < 0) {
        throw new IllegalArgumentException(
            "nightdesk.memory counts days, articles and nights from 0: %s, %s, %s, %s, %s"
                .formatted(days, articles, quietNights, knownDays, termArticles));
      }
    }
  }

  /**
   * Files in which people correct, watch and add names, relative to the folder of the index.
   *
   * @param corrections empty for {@code corrections.csv} where it is there
   * @param watchlist empty for {@code watchlist.csv} where it is there
   * @param added empty for {@code names.csv} where it is there
   */
  public record Names(String corrections, String watchlist, String added) {}

  public NightSettings {
    if (threads < 0 || chunk < 1) {
      throw new IllegalArgumentException(
          "nightdesk.threads is 0 or more and nightdesk.chunk at least 1, not %s and %s"
              .formatted(threads, chunk));
    }
  }

  /** How many articles are worked on at once, at least 1. */
  public int workers() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
