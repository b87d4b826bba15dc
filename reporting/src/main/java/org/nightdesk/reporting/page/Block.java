package org.nightdesk.reporting.page;

import java.util.List;

/** What stands in a section, from top to bottom. */
public sealed interface Block {
  /** What a line is for. */
  enum LineKind {
    /** The sentence that says most. */
    LEAD,
    BODY,
    /** About the brief or the sources, not by them. */
    ASIDE,
    /** What the lines after it have in common. */
    LABEL
  }

  /** What a list holds. */
  enum ListKind {
    PLAIN,
    STORIES,
    KEY_FIGURES,
    WEEK,
    TIMELINE,
    DIFFERENCES
  }

  record Line(LineKind kind, List<Span> spans) implements Block {
    public Line {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A list.
   *
   * @param items never empty
   */
  record Listing(ListKind kind, List<Item> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param below items inside this one
   */
  record Item(List<Span> spans, List<Item> below) {
    public Item {
      spans = List.copyOf(spans);
      below = List.copyOf(below);
    }

    public static Item of(List<Span> spans) {
      return new Item(spans, List.of());
    }
  }

  /**
   * A table; the first column heads its row.
   *
   * @param rows as many cells each as there are columns; a cell may be empty
   */
  record Grid(List<Column> columns, List<List<List<Span>>> rows) implements Block {
    /** A column, its cells on the left or, for numbers, on the right. */
    public record Column(String title, boolean right) {
      static Column left(String title) {
        return new Column(title, false);
      }

      static Column right(String title) {
        return new Column(title, true);
      }
    }

    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "expected %s cells but found %s: %s".formatted(columns.size(), row.size(), row));
        }
      }
    }
  }

  record Quotation(List<Span> words, List<Span> credit) implements Block {
    public Quotation {
      words = List.copyOf(words);
      credit = List.copyOf(credit);
    }
  }

  /** A part of a section under a heading of its own. */
  record Part(List<Span> title, List<Block> blocks) implements Block {
    public Part {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }
  }
}
