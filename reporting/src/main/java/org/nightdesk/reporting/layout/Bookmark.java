package org.nightdesk.reporting.layout;

/**
 * A named place and its line in the bookmarks.
 *
 * @param level 1 for the outermost, 0 for a place without a bookmark
 */
record Bookmark(String destination, int level, String title) {
  /** Nothing leads here. */
  static final Bookmark NONE = new Bookmark("", 0, "");

  Bookmark {
    if (!destination.chars().allMatch(each -> each > ' ' && each < 0x7F)) {
      throw new IllegalArgumentException(
          "a place is named in ASCII without spaces, not \"" + destination + "\"");
    }
  }
}
