package org.nightdesk.corpus.format;

import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.Metadata;

/**
 * What a format made of its bytes, before it has a name and a place.
 *
 * @param about what the file itself says; the text's own lines are asked for what is missing
 * @param externalId the article's own id inside the file; empty where there is none
 */
public record Draft(String text, List<Block> blocks, Metadata about, String externalId) {
  public Draft {
    blocks = List.copyOf(blocks);
  }
}
