package org.nightdesk.batch.store;

import org.nightdesk.enrichment.Ids;

/** Names a text by what it says, so that a remembered one can be told from a revised one. */
public final class TextDigest {
  private TextDigest() {}

  /** The letter {@code x} and 16 hexadecimal digits. */
  public static String of(String text) {
    return Ids.mint('x', text);
  }
}
