package org.nightdesk.batch.diff;

/**
 * One line of a comparison of two nights.
 *
 * @param depth 0 for the top of a section, 1 for what belongs to the line above
 * @param mark what became of the thing
 * @param words the thing in the words of its source, or the name of a section
 * @param detail what is said of it, our own words and numbers; may be empty
 * @param id of the thing, or evidence for it; may be empty
 */
public record DiffLine(int depth, Mark mark, String words, String detail, String id) {
  /** What became of a thing from the first night to the second. */
  public enum Mark {
    /** Not a thing but the name of a section. */
    SECTION(""),
    NEW("+"),
    GONE("-"),
    CHANGED("~"),
    /** Something said of the nights as a whole. */
    NOTE(" ");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }

    /** One character for a line of plain text. */
    public String sign() {
      return sign;
    }
  }

  static DiffLine section(String name) {
    return new DiffLine(0, Mark.SECTION, name, "", "");
  }

  static DiffLine note(String detail) {
    return new DiffLine(0, Mark.NOTE, "", detail, "");
  }
}
