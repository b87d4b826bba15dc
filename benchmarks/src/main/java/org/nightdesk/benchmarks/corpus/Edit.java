package org.nightdesk.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was done to a text before it was published again, or why it only looks like another. */
public enum Edit {
  /** Nobody's copy. */
  ORIGINAL(Expected.NOTHING),
  EXACT(Expected.FOLD),
  /** Typographic quotes and dashes, capitals in the headline, other spaces and paragraphs. */
  FORMAT(Expected.FOLD),
  HEADLINE(Expected.FOLD),
  /** An agency's credit above, several lines of the outlet's own below. */
  BOILERPLATE(Expected.FOLD),
  TRUNCATED_60_80(Expected.FOLD),
  TRUNCATED_30_50(Expected.PART),
  WORDS_5(Expected.FOLD),
  WORDS_10(Expected.FOLD),
  WORDS_20(Expected.FOLD),
  WORDS_30(Expected.FOLD),
  REORDERED(Expected.FOLD),
  RESPELT(Expected.FOLD),
  /** A lead and a quotation of its own, paragraphs dropped, words changed. */
  WIRE_REWRITE(Expected.FOLD),
  /** Printed together with another report. */
  MERGED(Expected.PART),
  /** Two or three sentences within another report. */
  QUOTED(Expected.PASSAGE),
  /** Half the words replaced, other order. */
  PARAPHRASED(Expected.NOTHING),
  /** A form filled in anew: markets, weather, matches, notices. */
  TEMPLATE(Expected.APART),
  /** A short text of its own over the outlet's long boilerplate. */
  SAME_BOILERPLATE(Expected.APART),
  /** Names, places and a quotation in common, told by another hand. */
  SAME_EVENT(Expected.APART);

  /** What should be found between the article and the one it was made from. */
  public enum Expected {
    FOLD,
    PART,
    PASSAGE,
    /** Nothing has to be found; what is found is true. */
    NOTHING,
    /** The articles of the family must not be folded. */
    APART
  }

  private final Expected expected;

  Edit(Expected expected) {
    this.expected = expected;
  }

  public Expected expected() {
    return expected;
  }

  /** Whether a copy keeps most of the original's text, be it alone or within more. */
  public boolean keepsMost() {
    return expected == Expected.FOLD || this == MERGED;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is done to copies, one as often as another. */
  static List<Edit> ofCopies() {
    return Arrays.stream(values())
        .filter(edit -> edit != ORIGINAL && edit.expected != Expected.APART)
        .toList();
  }
}
