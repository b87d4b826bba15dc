package org.nightdesk.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.reporting.layout.DocumentSettings;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.layout.PageFrame;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.PlacedLine;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.layout.TaggedPdf;

/** Where the lines of a brief stand. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BriefLayoutTest {
  private static final FontSet FONTS = FontSet.shipped();
  private static final float TOLERANCE = 0.6f;
  private static final float LOWEST_TEXT = PageFrame.A4_HEIGHT - 56;

  /** Lines of a paragraph nearly touch: this part of a line's height, above and below, may. */
  private static final float AIR = 0.18f;

  /** From the foot of a heading to what it heads, in points. */
  private static final float NEAR = 45;

  static Stream<Arguments> nights() {
    return Stream.of(Night.values())
        .flatMap(night -> Stream.of(Arguments.of(night, true), Arguments.of(night, false)));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void setsNoLineOutsideTheFrameOverAnotherOrAHeadingAlone(Night night, boolean first)
      throws IOException {
    var lines = new PdfReportWriter(FONTS, CarriedTables.NONE).lay(night.brief(first));

    assertThat(outside(lines)).as("outside the frame").isEmpty();
    assertThat(overlapping(lines)).as("one over the other").isEmpty();
    assertThat(headingsAlone(lines)).as("headings with nothing below").isEmpty();
  }

  @Test
  void noticesLinesThatStandWrong() throws IOException {
    var frame = new PageFrame(
        PageFrame.A4_WIDTH, PageFrame.A4_HEIGHT, 51, 51, 56, 44, 56, (canvas, sheet) -> {});
    var settings =
        new DocumentSettings("Wrong", "en-GB", "", "Test", Instant.EPOCH, "wrong", List.of());
    var lines = TaggedPdf.lay(settings, FONTS, frame, flow -> {
      flow.add(new Panel(40, area -> {
        area.block(Paragraph.of(Look.BODY, "Over"), 0, 0, 200);
        area.block(Paragraph.of(Look.BODY, "another"), 10, 4, 200);
        area.block(Paragraph.of(Look.BODY, "Far out on the right"), 460, 24, 200);
      }));
      flow.add(Rule.space(690));
      flow.add(Paragraph.heading(2, Look.STORY, "Alone"), Rule.space(200));
    });

    assertThat(outside(lines)).extracting(PlacedLine::text).containsExactly("Far out on the right");
    assertThat(overlapping(lines)).hasSize(1);
    assertThat(headingsAlone(lines)).extracting(PlacedLine::text).containsExactly("Alone");
  }

  private static List<PlacedLine> outside(List<PlacedLine> lines) {
    return lines.stream()
        .filter(line -> line.left() < Look.MARGIN - TOLERANCE
            || line.right() > PageFrame.A4_WIDTH - Look.MARGIN + TOLERANCE
            || line.top() < 20
            || line.bottom() > LOWEST_TEXT + TOLERANCE && !line.role().isEmpty())
        .toList();
  }

  private static List<String> overlapping(List<PlacedLine> lines) {
    List<String> overlaps = new ArrayList<>();
    byPage(lines).forEach((page, onPage) -> {
      for (int i = 0; i < onPage.size(); i++) {
        for (int j = i + 1; j < onPage.size(); j++) {
          if (overlap(onPage.get(i), onPage.get(j))) {
            overlaps.add(onPage.get(i) + " / " + onPage.get(j));
          }
        }
      }
    });
    return overlaps;
  }

  private static boolean overlap(PlacedLine one, PlacedLine other) {
    boolean sideways = one.left() < other.right() - TOLERANCE
        && other.left() < one.right() - TOLERANCE
        && one.width() > 0
        && other.width() > 0;
    return sideways
        && one.top() + AIR * one.height() < other.bottom() - AIR * other.height()
        && other.top() + AIR * other.height() < one.bottom() - AIR * one.height();
  }

  private static List<PlacedLine> headingsAlone(List<PlacedLine> lines) {
    var byPage = byPage(lines);
    return lines.stream()
        .filter(PlacedLine::isHeading)
        .filter(heading -> byPage.get(heading.page()).stream()
            .noneMatch(line -> !line.isHeading()
                && line.top() > heading.top()
                && line.top() < heading.bottom() + NEAR + heading.height()
                && line.left() < heading.right() + Look.TEXT_WIDTH / 2
                && line.right() > heading.left()
                && line.bottom() < LOWEST_TEXT + TOLERANCE))
        .toList();
  }

  private static Map<Integer, List<PlacedLine>> byPage(List<PlacedLine> lines) {
    return lines.stream().collect(Collectors.groupingBy(PlacedLine::page));
  }
}
