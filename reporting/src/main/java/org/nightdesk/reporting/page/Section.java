package org.nightdesk.reporting.page;

import java.util.List;

/**
 * A part of the page under a heading.
 *
 * @param place names it among all sections; letters, digits and hyphens
 * @param title without words only for the section that stands under the page's own title
 */
public record Section(Kind kind, String place, List<Span> title, List<Block> blocks) {
  /** Where a section belongs, for a page that is set in columns. */
  public enum Kind {
    /** Counts and dates, under the title of the page. */
    GLANCE,
    /** Across page one. */
    WIDE,
    /** The main column of page one. */
    MAIN,
    /** The side column of page one. */
    SIDE,
    /** Side by side below the columns of page one. */
    BELOW,
    STORY,
    /** Stories in a few lines or in one. */
    STORIES,
    APPENDIX,
    /** What few want to read and may be folded. */
    SMALL_PRINT
  }

  public Section {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }
}
