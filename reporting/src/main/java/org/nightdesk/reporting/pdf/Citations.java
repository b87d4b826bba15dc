package org.nightdesk.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.SourceList;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Link;
import org.nightdesk.reporting.layout.Panel;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.TypeStyle;
import org.nightdesk.reporting.row.StoryRow;

/** Source numbers and source dots: each number is a link to the list of sources. */
final class Citations {
  /** So many numbers stand behind a sentence, then how many more there are. */
  private static final int SHOWN_OF_MANY = 3;

  private static final float DOT_STEP = 8.2f;
  private static final float FILLED = 2.7f;
  private static final float EMPTY = 2.4f;
  private static final float OUTLINE = 0.6f;
  private static final float PLACE = 8.5f;

  private final SourceList sources;

  Citations(SourceList sources) {
    this.sources = sources;
  }

  static String place(Source source) {
    return "source-" + source.number();
  }

  /** Adds raised numbers for these articles to a paragraph. */
  Paragraph cite(Paragraph paragraph, List<String> articleIds) {
    return cite(paragraph, articleIds, articleIds.size());
  }

  /**
   * @param all how many articles there are, those not named included
   */
  Paragraph cite(Paragraph paragraph, List<String> articleIds, int all) {
    var cited = sources.of(articleIds);
    int total = Math.max(all, cited.size());
    int shown = total <= Look.PLACES ? cited.size() : Math.min(SHOWN_OF_MANY, cited.size());
    List<Paragraph.SourceNumber> numbers = new ArrayList<>();
    for (var source : cited.subList(0, shown)) {
      numbers.add(new Paragraph.SourceNumber(Integer.toString(source.number()), link(source)));
    }
    if (!numbers.isEmpty() && total > shown) {
      numbers.add(new Paragraph.SourceNumber(
          "+" + (total - shown), new Link.ToPlace("sources", "List of sources")));
    }
    return numbers.isEmpty() ? paragraph : paragraph.sources(Look.BLUE, numbers);
  }

  private static Link link(Source source) {
    return new Link.ToPlace(place(source), "Source " + source.number() + ", " + source.name());
  }

  /** Numbers at fixed places, so that a column of them reads as a picture; a list where there are many. */
  Block places(List<String> articleIds) {
    var cited = sources.of(articleIds);
    if (sources.size() > Look.PLACES) {
      var list = Paragraph.of(Look.CELL);
      int shown = Math.min(Look.PLACES, cited.size());
      for (int i = 0; i < shown; i++) {
        list.text(i == 0 ? "" : ", ")
            .link(Integer.toString(cited.get(i).number()), number(), link(cited.get(i)));
      }
      return cited.size() > shown ? list.text(" +" + (cited.size() - shown)) : list;
    }
    return new Panel(Look.CELL.leading(), frame -> {
      for (var source : cited) {
        frame.block(
            Paragraph.of(number()).link(Integer.toString(source.number()), number(), link(source)),
            (source.number() - 1) * PLACE,
            0,
            PLACE + 4);
      }
    });
  }

  /** Width of a column of {@link #places}, gap included. */
  float placesWidth() {
    return sources.size() > Look.PLACES ? 74 : Math.max(44, sources.size() * PLACE + 14);
  }

  private static TypeStyle number() {
    return Look.NAME.in(Look.BLUE);
  }

  /**
   * A line that begins with a dot for each source, filled for those that tell; words only where
   * there are many sources.
   *
   * @param words what follows the dots
   */
  Block dots(StoryRow story, Paragraph words, float height) {
    if (sources.size() > Look.PLACES || sources.size() == 0) {
      return words;
    }
    var told = sources.all().stream()
        .filter(source -> source.article().storyId().equals(story.storyId()))
        .toList();
    return new Panel(height, frame -> {
      frame.figure(
          description(told), 0, 0, sources.size() * DOT_STEP, Look.META.leading(), canvas -> {
            for (var source : sources.all()) {
              float x = FILLED + (source.number() - 1) * DOT_STEP;
              if (told.contains(source)) {
                canvas.disc(x, 5.6f, FILLED, Look.BLUE);
              } else {
                canvas.ring(x, 5.6f, EMPTY, OUTLINE, Look.GREY);
              }
            }
          });
      float left = sources.size() * DOT_STEP + 7;
      frame.block(words, left, 0, frame.width() - left);
    });
  }

  /** From the left edge to the words after the dots. */
  float dotsWidth() {
    return sources.size() > Look.PLACES || sources.size() == 0 ? 0 : sources.size() * DOT_STEP + 7;
  }

  private static String description(List<Source> told) {
    return told.isEmpty()
        ? "Told by no listed source"
        : "Told by source "
            + String.join(
                ", ",
                told.stream().map(source -> Integer.toString(source.number())).toList());
  }
}
