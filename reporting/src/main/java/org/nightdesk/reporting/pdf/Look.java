package org.nightdesk.reporting.pdf;

import java.awt.Color;
import org.nightdesk.reporting.layout.Table;
import org.nightdesk.reporting.layout.TypeStyle;
import org.nightdesk.reporting.layout.Typeface;

/** Colours, type and measures of the brief. Lengths in points. */
final class Look {
  static final Color INK = new Color(0x14181D);
  static final Color TEXT = new Color(0x20262D);
  static final Color GREY = new Color(0x56606B);
  static final Color HAIR = new Color(0xC9CFD6);
  static final Color TINT = new Color(0xF3F5F7);
  static final Color NAVY = new Color(0x0F3D5E);

  /** Facts and links. */
  static final Color BLUE = new Color(0x0072B2);

  static final Color PALE_BLUE = new Color(0x6EA9D0);
  static final Color QUOTE_BAR = new Color(0xCFE3F0);

  /** Disagreement; never without the mark and words. */
  static final Color ORANGE = new Color(0xB34700);

  static final TypeStyle MASTHEAD = new TypeStyle(Typeface.SERIF_DISPLAY, 30, 32, INK, -0.2f);
  static final TypeStyle HEADLINE = new TypeStyle(Typeface.SERIF_DISPLAY, 23, 26, INK, -0.1f);
  static final TypeStyle LONG_HEADLINE = new TypeStyle(Typeface.SERIF_DISPLAY, 17.5f, 20.5f, INK);
  static final TypeStyle LEAD = new TypeStyle(Typeface.SERIF_DISPLAY, 17.5f, 20.5f, INK);
  static final TypeStyle STORY = new TypeStyle(Typeface.SERIF_SEMIBOLD, 12.6f, 15.4f, INK);
  static final TypeStyle BRIEF_STORY = new TypeStyle(Typeface.SERIF_SEMIBOLD, 11.4f, 14, INK);
  static final TypeStyle SUMMARY_LEAD = new TypeStyle(Typeface.SERIF, 12, 17, TEXT);
  static final TypeStyle BODY = new TypeStyle(Typeface.SERIF, 9.8f, 14.2f, TEXT);
  static final TypeStyle ONE_LINE = new TypeStyle(Typeface.SERIF, 9.4f, 12.9f, TEXT);
  static final TypeStyle LEAD_LINE = new TypeStyle(Typeface.SERIF, 10.2f, 14, TEXT);
  static final TypeStyle QUOTATION = new TypeStyle(Typeface.SERIF_ITALIC, 10.2f, 14.4f, TEXT);
  static final TypeStyle LABEL = new TypeStyle(Typeface.SANS_SEMIBOLD, 8.2f, 11, NAVY, 0.7f);
  static final TypeStyle KICKER = LABEL.in(BLUE);
  static final TypeStyle KEY_FIGURE = new TypeStyle(Typeface.SERIF_DISPLAY, 21, 23, INK);
  static final TypeStyle KEY_FIGURE_TEXT = new TypeStyle(Typeface.SANS, 7.8f, 10, TEXT);
  static final TypeStyle NUMBER = new TypeStyle(Typeface.SERIF_DISPLAY, 20, 22, BLUE);
  static final TypeStyle BRIEF_NUMBER = new TypeStyle(Typeface.SERIF_DISPLAY, 17, 19, BLUE);
  static final TypeStyle CELL = new TypeStyle(Typeface.SANS, 8.4f, 10.9f, TEXT);
  static final TypeStyle NAME = new TypeStyle(Typeface.SANS_SEMIBOLD, 8.4f, 10.9f, INK);
  static final TypeStyle DISPUTE = new TypeStyle(Typeface.SANS_SEMIBOLD, 8.4f, 10.9f, ORANGE);
  static final TypeStyle TABLE_HEAD = new TypeStyle(Typeface.SANS_SEMIBOLD, 7.4f, 9.4f, GREY, 0.2f);
  static final TypeStyle META = new TypeStyle(Typeface.SANS, 8, 10.6f, GREY);
  static final TypeStyle META_DISPUTE = new TypeStyle(Typeface.SANS_SEMIBOLD, 8, 10.6f, ORANGE);
  static final TypeStyle CAPTION = new TypeStyle(Typeface.SANS, 7.6f, 10, GREY);
  static final TypeStyle FOOT = new TypeStyle(Typeface.SANS, 7.4f, 9, GREY);
  static final TypeStyle DATE = new TypeStyle(Typeface.SANS_SEMIBOLD, 10, 13, INK);
  static final TypeStyle COUNTS = new TypeStyle(Typeface.SANS, 9, 12, GREY);

  /** For tables of one-line rows. */
  static final Table.Look TABLE = new Table.Look(TABLE_HEAD, INK, HAIR, 2.6f);

  /** For tables of sentences. */
  static final Table.Look PROSE_TABLE = new Table.Look(TABLE_HEAD, INK, HAIR, 4);

  static final float MARGIN = 51;
  static final float TEXT_WIDTH = 493.28f;

  /** The columns of a table over the full width come to this, for each ends with a gap. */
  static final float TABLE_WIDTH = TEXT_WIDTH + Table.GAP;

  static final float MAIN = 322;
  static final float GUTTER = 22;
  static final float SIDE = 149;
  static final float HALF = 235.5f;

  /** Dots and fixed places are drawn for so many sources; beyond, numbers and counts stand alone. */
  static final int PLACES = 9;

  private Look() {}
}
