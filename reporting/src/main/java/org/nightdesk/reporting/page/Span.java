package org.nightdesk.reporting.page;

import java.util.List;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.row.Extract;

/** A piece of a line. */
public sealed interface Span {
  /** How words are meant. */
  enum Tone {
    PLAIN,
    STRONG,
    /** What the program says beside a source's words. */
    ASIDE,
    /** Disagreement; its words begin with the mark. */
    DISPUTE
  }

  /**
   * Words, a source's or the program's own; whoever writes them escapes them.
   *
   * @param text without line ends and characters that are not shown
   */
  record Words(String text, Tone tone) implements Span {
    public Words {
      text = ShownText.of(text);
    }
  }

  /**
   * The numbers of the sources a line rests on.
   *
   * @param shown by number
   * @param more how many there are beyond those
   */
  record Numbers(List<Source> shown, int more) implements Span {
    public Numbers {
      shown = List.copyOf(shown);
    }
  }

  /**
   * A row of a table, by its id.
   *
   * @param home whether the line is the place of this row: where links to it lead
   */
  record RowId(Extract table, String id, boolean home) {}

  /**
   * The rows and the places in the sources a line stands for; the last piece of a line.
   *
   * @param alone whether the line has nothing else
   */
  record Ids(List<RowId> rows, boolean alone) implements Span {
    public Ids {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A link to the place of a story on this page.
   *
   * @param text its headline
   */
  record ToStory(int rank, String storyId, String text) implements Span {
    public ToStory {
      text = ShownText.of(text);
    }

    /** The place of its section, if it has one. */
    public String place() {
      return BriefPage.place(storyId);
    }
  }

  /** A link to the place of a story in the PDF beside this page. */
  record ToPdf(String place, String text) implements Span {}

  /**
   * Which of few sources tell a story.
   *
   * @param told their numbers
   * @param all how many sources there are
   */
  record Dots(List<Integer> told, int all) implements Span {
    public Dots {
      told = List.copyOf(told);
    }
  }
}
