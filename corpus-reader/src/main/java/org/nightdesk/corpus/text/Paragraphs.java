package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Span;

/**
 * Divides plain text into paragraphs by its form alone.
 *
 * <p>A blank line always divides. A single line end divides too, except where a text is wrapped by
 * hand: there a line end is joined when the next line's first word would not have fitted. Rows of a
 * table stay together.
 */
public final class Paragraphs {
  /** Narrowest and widest column, in characters, taken for wrapping by hand. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 110;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of {@code text} in order; none empty, none with white space at its ends. */
  public static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    List<List<Span>> runs = paragraphs.runs();
    int documentWidth = 0;
    for (List<Span> run : runs) {
      documentWidth = Math.max(documentWidth, paragraphs.wrapWidth(run));
    }
    for (List<Span> run : runs) {
      paragraphs.divide(run, documentWidth);
    }
    return List.copyOf(paragraphs.found);
  }

  /** Stretches of lines without a blank line between them. */
  private List<List<Span>> runs() {
    List<List<Span>> runs = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(start);
      Span line = Characters.trim(text, new Span(start, end));
      if (line.isEmpty()) {
        if (!run.isEmpty()) {
          runs.add(run);
          run = new ArrayList<>();
        }
      } else {
        run.add(line);
      }
      start = end + 1;
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  /** The column of a run of three or more lines wrapped by hand; 0 if it is not. */
  private int wrapWidth(List<Span> run) {
    if (run.size() < 3) {
      return 0;
    }
    int width = 0;
    for (Span line : run) {
      width = Math.max(width, line.length());
    }
    if (width < NARROWEST || width > WIDEST) {
      return 0;
    }
    int forced = 0;
    for (int i = 1; i < run.size(); i++) {
      if (isForced(run.get(i - 1), run.get(i), width)) {
        forced++;
      }
    }
    return forced * 10 >= (run.size() - 1) * 6 ? width : 0;
  }

  private boolean isForced(Span line, Span next, int width) {
    int word = 0;
    while (word < next.length() && !Characters.isWhite(text.charAt(next.start() + word))) {
      word++;
    }
    return line.length() + 1 + word > width;
  }

  private void divide(List<Span> run, int documentWidth) {
    int width = run.size() < 3 ? documentWidth : wrapWidth(run);
    Span open = run.get(0);
    for (int i = 1; i < run.size(); i++) {
      Span line = run.get(i);
      Span before = run.get(i - 1);
      if (isRow(before) && isRow(line) || width > 0 && continues(before, line, width)) {
        open = open.cover(line);
      } else {
        found.add(open);
        open = line;
      }
    }
    found.add(open);
  }

  private boolean continues(Span before, Span line, int width) {
    if (isRow(before) || isRow(line) || isListItem(line) || before.length() > width) {
      return false;
    }
    boolean open = !Characters.endsSentence(before.in(text))
        && Character.isLowerCase(text.charAt(line.start()));
    return isForced(before, line, width) || open && before.length() * 10 >= width * 7;
  }

  /** Whether a line is a row of a table: cells between bars or tabs. */
  private boolean isRow(Span line) {
    return TableForm.isRow(line.in(text));
  }

  private boolean isListItem(Span line) {
    char first = text.charAt(line.start());
    return line.length() > 2
        && "-*+\u2022\u2013".indexOf(first) >= 0
        && text.charAt(line.start() + 1) == ' ';
  }
}
