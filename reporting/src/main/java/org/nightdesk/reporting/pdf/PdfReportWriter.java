package org.nightdesk.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.ReportWriter;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Canvas;
import org.nightdesk.reporting.layout.DocumentSettings;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.layout.PageFrame;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.PlacedLine;
import org.nightdesk.reporting.layout.TaggedPdf;
import org.nightdesk.reporting.layout.Typeface;

/** Sets a brief as a PDF to read. One writer serves one thread at a time, for its fonts do. */
public final class PdfReportWriter implements ReportWriter {
  private static final float FIRST_TOP = 44;
  private static final float TOP = 56;
  private static final float BOTTOM = 56;
  private static final float HEAD_BASELINE = 34;
  private static final float HEAD_RULE = 40;
  private static final float FOOT_RULE = 42;
  private static final float FOOT_BASELINE = 30;
  private static final int HEAD_LENGTH = 70;

  private final FontSet fonts;
  private final CarriedTables tables;

  /**
   * @param fonts read once for many briefs
   * @param tables carried inside or listed with their digests
   */
  public PdfReportWriter(FontSet fonts, CarriedTables tables) {
    this.fonts = fonts;
    this.tables = tables;
  }

  /** The date files of a night bear, whenever they are written: midnight UTC that begins it. */
  public static Instant dateOf(LocalDate night) {
    return night.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    set(brief, out);
  }

  /**
   * Sets the brief and tells what it came to.
   *
   * @return number of pages, and the characters no font could show with how often they came
   */
  public Written set(Brief brief, OutputStream out) throws IOException {
    var written =
        TaggedPdf.write(settings(brief), fonts, frame(brief), flow -> compose(brief, flow), out);
    return new Written(written.pages(), written.missing());
  }

  /** Where every line of the brief stands, for checks of the layout. */
  List<PlacedLine> lay(Brief brief) throws IOException {
    return TaggedPdf.lay(settings(brief), fonts, frame(brief), flow -> compose(brief, flow));
  }

  private void compose(Brief brief, Flow flow) {
    boolean peopleShown = new FrontPart(brief, flow).compose();
    new StoriesPart(brief, flow).compose();
    new AppendixPart(brief, flow, tables, peopleShown).compose();
  }

  private DocumentSettings settings(Brief brief) {
    return new DocumentSettings(
        "News brief, " + Wording.weekday(brief.run().night()),
        "en-GB",
        "What the sources say, and where they differ",
        "Nightdesk " + brief.run().version(),
        dateOf(brief.run().night()),
        brief.run().night() + " " + brief.run().runId(),
        tables.carried());
  }

  private static PageFrame frame(Brief brief) {
    return new PageFrame(
        PageFrame.A4_WIDTH,
        PageFrame.A4_HEIGHT,
        Look.MARGIN,
        Look.MARGIN,
        BOTTOM,
        FIRST_TOP,
        TOP,
        (canvas, sheet) -> furniture(brief, canvas, sheet));
  }

  /**
   * @param missing code points no font could show, and how often each was written as [U+…]
   */
  public record Written(int pages, Map<Integer, Integer> missing) {
    public Written {
      missing = Map.copyOf(missing);
    }
  }

  private static void furniture(Brief brief, Canvas canvas, PageFrame.Sheet sheet) {
    float right = PageFrame.A4_WIDTH - Look.MARGIN;
    if (sheet.number() > 1) {
      canvas.text(
          "NEWS BRIEF",
          Look.FOOT.in(Typeface.SANS_SEMIBOLD).in(Look.NAVY).tracked(0.7f),
          Look.MARGIN,
          HEAD_BASELINE,
          Paragraph.Align.LEFT);
      canvas.text(
          Excerpt.of(sheet.head(), HEAD_LENGTH),
          Look.FOOT,
          right,
          HEAD_BASELINE,
          Paragraph.Align.RIGHT);
      canvas.line(Look.MARGIN, HEAD_RULE, right, HEAD_RULE, 0.4f, Look.HAIR);
    }
    float foot = PageFrame.A4_HEIGHT - FOOT_RULE;
    canvas.line(Look.MARGIN, foot, right, foot, 0.4f, Look.HAIR);
    float baseline = PageFrame.A4_HEIGHT - FOOT_BASELINE;
    canvas.text(
        "News brief · %s · run %s"
            .formatted(
                Wording.dates(brief.run().night().toString()), brief.run().runId()),
        Look.FOOT,
        Look.MARGIN,
        baseline,
        Paragraph.Align.LEFT);
    canvas.text(
        "Page " + sheet.number() + " of " + sheet.count(),
        Look.FOOT,
        right,
        baseline,
        Paragraph.Align.RIGHT);
  }
}
