package org.nightdesk.corpus;

import java.util.Locale;

/**
 * A fault in an article's text, noticed and left as it is.
 *
 * @param where the faulty words
 * @param note what a reader should know, one short line without a full stop
 */
public record Damage(Kind kind, Span where, String note) {
  /** Kinds of fault. */
  public enum Kind {
    /** A link's words were lost: "remains: ." or "The president of Ukraine, , has". */
    STRIPPED_LINK,
    /** A name is missing where a verb needs one: "NATO Secretary General Said". */
    MISSING_SUBJECT,
    DOUBLED_HEADLINE,
    UNBALANCED_QUOTES,
    /** Text decoded wrongly before it came here: "donâ€™t". */
    MOJIBAKE,
    /** Words of another language left by a translator, such as a bracketed gloss. */
    FOREIGN_LEFTOVER,
    TRUNCATED,
    /** Headings of a writing template: "Main Body", "Key Insights Table". */
    TEMPLATE_RESIDUE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
