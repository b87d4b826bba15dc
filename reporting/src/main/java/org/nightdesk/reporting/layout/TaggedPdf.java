package org.nightdesk.reporting.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes a composition as a tagged PDF: PDF/A-3a, PDF/UA-1, the same bytes for the same input. */
public final class TaggedPdf {
  /** Page numbers inside the text can move the text; after so many passes the last one holds. */
  private static final int PASSES = 5;

  /**
   * What was written.
   *
   * @param pages number of pages
   * @param missing code points no font could show, and how often each was written as [U+…]; ascending
   */
  public record Written(int pages, Map<Integer, Integer> missing) {}

  private TaggedPdf() {}

  /**
   * Lays the document out until its page numbers hold, then writes it.
   *
   * @param out gets the whole file; stays open
   * @throws IOException if {@code out} cannot be written
   */
  public static Written write(
      DocumentSettings settings,
      FontSet fonts,
      PageFrame frame,
      Composition composition,
      OutputStream out)
      throws IOException {
    return write(settings, fonts, frame, composition, placed -> {}, out);
  }

  /**
   * Lays the document out as {@link #write} does.
   *
   * @return where every line of text stands, in the order drawn
   * @throws IOException never, for nothing leaves memory
   */
  public static List<PlacedLine> lay(
      DocumentSettings settings, FontSet fonts, PageFrame frame, Composition composition)
      throws IOException {
    var lines = new ArrayList<List<PlacedLine>>();
    Composition noted = flow -> {
      lines.add(new ArrayList<>());
      composition.compose(flow);
    };
    write(
        settings,
        fonts,
        frame,
        noted,
        placed -> lines.getLast().add(placed),
        OutputStream.nullOutputStream());
    return List.copyOf(lines.getLast());
  }

  private static Written write(
      DocumentSettings settings,
      FontSet fonts,
      PageFrame frame,
      Composition composition,
      Consumer<PlacedLine> placed,
      OutputStream out)
      throws IOException {
    Pass.Outcome known = Pass.Outcome.NOTHING;
    var file = new ByteArrayOutputStream();
    for (int i = 0; i < PASSES; i++) {
      file.reset();
      OutputStream target = i == 0 ? OutputStream.nullOutputStream() : file;
      Pass.Outcome outcome =
          new Pass(settings, fonts, frame, known, placed, target).run(composition);
      boolean settled = outcome.equals(known);
      known = outcome;
      if (settled) {
        break;
      }
    }
    file.writeTo(out);
    return new Written(known.pages(), known.missing());
  }
}
