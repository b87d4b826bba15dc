package org.nightdesk.corpus.format;

import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.PublishedCandidate;

/**
 * What a format made of its bytes, before it has a name and a place.
 *
 * @param about what the file itself says; the text's own lines are asked for what is missing
 * @param externalId the article's own id inside the file; empty where there is none
 * @param dates every date of publication the file states around its text, the most telling first
 */
public record Draft(
    String text,
    List<Block> blocks,
    Metadata about,
    String externalId,
    List<PublishedCandidate> dates) {
  public Draft {
    blocks = List.copyOf(blocks);
    dates = List.copyOf(dates);
  }

  /** A draft whose file states no date, or one alone. */
  public Draft(String text, List<Block> blocks, Metadata about, String externalId) {
    this(text, blocks, about, externalId, stated(about.published()));
  }

  private static List<PublishedCandidate> stated(Published date) {
    return date.basis() == Published.Basis.UNKNOWN
        ? List.of()
        : List.of(PublishedCandidate.outside(
            date.value(), PublishedCandidate.Place.RECORD, date.evidence(), ""));
  }
}
