package org.nightdesk.enrichment.quote;

import java.util.Locale;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * Words an article gives as said by somebody.
 *
 * @param evidence the first sentence it stands in
 * @param where position of the words, without the quotation marks
 * @param text exactly the characters at {@code where}
 * @param cue the verb or phrase that says it was said, as written; empty where there is none
 */
public record Quote(
    EvidenceId evidence, Span where, String text, Kind kind, Speaker speaker, String cue) {
  /** How literal it is. */
  public enum Kind {
    /** At least a clause in quotation marks. */
    DIRECT,
    /** A few words in quotation marks inside the reporter's sentence. */
    PARTIAL,
    /** Reported without quotation marks. */
    INDIRECT;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Quote {
    if (text.isEmpty() || text.length() != where.length()) {
      throw new IllegalArgumentException(
          "\"%s\" is %s characters long but stands at %s".formatted(text, text.length(), where));
    }
  }
}
