package org.nightdesk.enrichment.name.model;

/**
 * The tags a word may have: outside of names, or beginning, inside, last or only word of a name of
 * one {@link NameLabel}. A tag is a number below {@link #COUNT}.
 */
public final class TagSet {
  /** No name. */
  public static final int OUTSIDE = 0;

  /** How many tags there are. */
  public static final int COUNT = 1 + 4 * NameLabel.values().length;

  private static final NameLabel[] LABELS = NameLabel.values();
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  private TagSet() {}

  public static int begin(NameLabel label) {
    return 1 + 4 * label.ordinal() + BEGIN;
  }

  public static int inside(NameLabel label) {
    return 1 + 4 * label.ordinal() + INSIDE;
  }

  public static int last(NameLabel label) {
    return 1 + 4 * label.ordinal() + LAST;
  }

  public static int only(NameLabel label) {
    return 1 + 4 * label.ordinal() + ONLY;
  }

  /** What a word with this tag names; not for {@link #OUTSIDE}. */
  public static NameLabel label(int tag) {
    return LABELS[tag - 1 >> 2];
  }

  /** Whether a name begins at a word with this tag. */
  public static boolean opens(int tag) {
    return tag != OUTSIDE && ((tag - 1 & 3) == BEGIN || (tag - 1 & 3) == ONLY);
  }

  /** Whether a name ends at a word with this tag. */
  public static boolean closes(int tag) {
    return tag != OUTSIDE && ((tag - 1 & 3) == LAST || (tag - 1 & 3) == ONLY);
  }

  /** Whether a word with the second tag may stand behind one with the first. */
  public static boolean mayFollow(int before, int tag) {
    boolean goesOn = before != OUTSIDE && !closes(before);
    if (goesOn) {
      return tag != OUTSIDE && !opens(tag) && label(before) == label(tag);
    }
    return tag == OUTSIDE || opens(tag);
  }
}
