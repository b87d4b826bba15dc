package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A document with every block, set in the brief's type. People, places and figures are invented. */
final class Sample {
  static final FontSet FONTS = FontSet.shipped();

  static final Color INK = new Color(0x14181D);
  static final Color TEXT = new Color(0x20262D);
  static final Color GREY = new Color(0x56606B);
  static final Color HAIR = new Color(0xC9CFD6);
  static final Color TINT = new Color(0xF3F5F7);
  static final Color NAVY = new Color(0x0F3D5E);
  static final Color BLUE = new Color(0x0072B2);
  static final Color PALE = new Color(0x6EA9D0);
  static final Color ORANGE = new Color(0xB34700);

  static final TypeStyle MASTHEAD = new TypeStyle(Typeface.SERIF_DISPLAY, 30, 32, INK, -0.2f);
  static final TypeStyle HEADLINE = new TypeStyle(Typeface.SERIF_DISPLAY, 23, 26, INK, -0.1f);
  static final TypeStyle LEAD = new TypeStyle(Typeface.SERIF_DISPLAY, 17.5f, 20.5f, INK);
  static final TypeStyle STORY = new TypeStyle(Typeface.SERIF_SEMIBOLD, 12.6f, 15.4f, INK);
  static final TypeStyle BODY = new TypeStyle(Typeface.SERIF, 9.8f, 14.2f, TEXT);
  static final TypeStyle QUOTATION = new TypeStyle(Typeface.SERIF_ITALIC, 10.2f, 14.4f, TEXT);
  static final TypeStyle LABEL = new TypeStyle(Typeface.SANS_SEMIBOLD, 8.2f, 11, NAVY, 0.7f);
  static final TypeStyle FIGURE = new TypeStyle(Typeface.SERIF_DISPLAY, 21, 23, INK);
  static final TypeStyle NUMBER = new TypeStyle(Typeface.SERIF_DISPLAY, 20, 22, BLUE);
  static final TypeStyle CELL = new TypeStyle(Typeface.SANS, 8.4f, 10.9f, TEXT);
  static final TypeStyle NAME = new TypeStyle(Typeface.SANS_SEMIBOLD, 8.4f, 10.9f, INK);
  static final TypeStyle TABLE_HEAD = new TypeStyle(Typeface.SANS_SEMIBOLD, 7.4f, 9.4f, GREY, 0.2f);
  static final TypeStyle META = new TypeStyle(Typeface.SANS, 8, 10.6f, GREY);
  static final TypeStyle FOOT = new TypeStyle(Typeface.SANS, 7.4f, 9, GREY);
  static final Table.Look LOOK = new Table.Look(TABLE_HEAD, INK, HAIR, 2.6f);

  private static final Instant DATE = Instant.parse("2031-03-05T05:00:00Z");

  private Sample() {}

  static PageFrame frame() {
    return new PageFrame(
        PageFrame.A4_WIDTH, PageFrame.A4_HEIGHT, 51, 51, 56, 44, 56, Sample::furniture);
  }

  static DocumentSettings settings() {
    var csv = new Attachment(
        "harvest.csv",
        "The table of harvests",
        "text/csv",
        "year,tonnes\r\n2030,412\r\n".getBytes(StandardCharsets.UTF_8),
        DATE);
    return new DocumentSettings(
        "Sample: orchards & mills",
        "en-GB",
        "Every block once",
        "Nightdesk",
        DATE,
        "sample",
        List.of(csv));
  }

  static byte[] bytes(Composition composition) throws IOException {
    var out = new ByteArrayOutputStream();
    TaggedPdf.write(settings(), FONTS, frame(), composition, out);
    return out.toByteArray();
  }

  private static void furniture(Canvas canvas, PageFrame.Sheet sheet) {
    if (sheet.number() > 1) {
      canvas.text(
          "SAMPLE", FOOT.in(Typeface.SANS_SEMIBOLD).tracked(0.7f), 51, 34, Paragraph.Align.LEFT);
      canvas.text(sheet.head(), FOOT, 544.28f, 34, Paragraph.Align.RIGHT);
      canvas.line(51, 40, 544.28f, 40, 0.4f, HAIR);
    }
    canvas.line(51, 799.89f, 544.28f, 799.89f, 0.4f, HAIR);
    canvas.text("Sample · 5 March 2031", FOOT, 51, 811.89f, Paragraph.Align.LEFT);
    String pages = "Page %d of %d".formatted(sheet.number(), sheet.count());
    canvas.text(pages, FOOT, 544.28f, 811.89f, Paragraph.Align.RIGHT);
  }

  static void everyBlock(Flow flow) {
    flow.head("Orchards");
    flow.add(masthead(), line(), label("Key figures"), keyFigures().after(14));
    flow.columns(
        new Flow.Column(
            322,
            22,
            List.of(Rule.of(0, 0.7f, INK, 5).keepWithNext(), label("Top stories"), stories(flow))),
        new Flow.Column(149, 0, side()));
    flow.add(Rule.of(14, 0.9f, INK, 5).keepWithNext(), label("The week"), week());
    flow.section();
    flow.head("Mills");
    flow.ensure(200);
    flow.add(
        Paragraph.heading(
                2, HEADLINE, "The old mill at Vennby grinds again after forty quiet years")
            .bookmark("story-2", 1, "The mill at Vennby"),
        Paragraph.of(META, "2 of 3 sources · 3–5 March 2031").after(8));
    flow.columns(
        new Flow.Column(
            322,
            22,
            List.of(
                label("Summary"),
                summary(),
                summary(),
                summary(),
                label("In their words"),
                quote())),
        new Flow.Column(
            149,
            0,
            List.of(
                label("Yield, tonnes"),
                bars(),
                Paragraph.of(META.sized(7.6f, 10), "Sacks as weighed.")
                    .caption()
                    .after(8),
                names())));
    flow.add(Rule.space(12), label("Figures"), table(80));
    flow.add(Rule.of(16, 0.7f, INK, 5).keepWithNext(), label("In brief"));
    flow.columns(
        new Flow.Column(235.5f, 22, List.of(stories(flow))),
        new Flow.Column(235.5f, 0, List.of(stories(flow))));
    flow.section();
    flow.add(
        Rule.space(14),
        Paragraph.heading(2, HEADLINE, "Sources").bookmark("sources", 1, "Sources"));
    flow.add(sourceList());
  }

  static Group sourceList() {
    var entries = new ArrayList<Block>();
    for (int i = 1; i <= 3; i++) {
      var file = Link.ToAddress.file("sources/leaf %d.txt".formatted(i), "File of source " + i);
      entries.add(Paragraph.of(BODY, i + " ")
          .link("leaf " + i + ".txt", BODY.in(BLUE), file)
          .bookmark("source-" + i, 2, "Source " + i));
    }
    return Group.of(entries.toArray(Block[]::new));
  }

  static Paragraph label(String text) {
    return Paragraph.of(LABEL, text.toUpperCase(java.util.Locale.ROOT))
        .keepWithNext()
        .after(3);
  }

  static List<Paragraph.SourceNumber> sources(int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(number -> new Paragraph.SourceNumber(
            String.valueOf(number), new Link.ToPlace("source-" + number, "Source " + number)))
        .toList();
  }

  private static Block masthead() {
    return new Panel(50, frame -> {
          frame.artifact(canvas -> canvas.rectangle(0, 0, frame.width(), 2.6f, NAVY));
          frame.block(Paragraph.heading(1, MASTHEAD, "Valley letter"), 0, 12, 300);
          var date = new TypeStyle(Typeface.SANS_SEMIBOLD, 10, 13, INK);
          frame.block(
              Paragraph.of(date, "Wednesday 5 March 2031").align(Paragraph.Align.RIGHT),
              293,
              18,
              200);
          frame.block(
              Paragraph.of(META, "Set at night · sample").align(Paragraph.Align.RIGHT),
              293,
              31,
              200);
        })
        .after(4);
  }

  private static Block line() {
    var grey = new TypeStyle(Typeface.SANS, 9, 12, GREY);
    TypeStyle bold = grey.in(Typeface.SANS_SEMIBOLD).in(INK);
    Paragraph words = Paragraph.of(grey)
        .text("12", bold)
        .text(" letters read \u2192 ")
        .text("3", bold)
        .text(" stories \u00A0 ")
        .text("5,181", bold)
        .text(" words");
    return Group.of(Rule.of(0, 0.4f, HAIR, 5), words, Rule.of(5, 0.4f, HAIR, 10));
  }

  private static Panel keyFigures() {
    List<String> values =
        List.of("701\u00A0km²", "≈\u00A019\u00A0%", "5,660", "28 barns", "$59.97");
    List<String> words = List.of(
        "of orchard in bloom on the east bank",
        "of the valley under water",
        "apple trees grafted in autumn",
        "restored since the flood",
        "a crate of pears, Monday high");
    return new Panel(63, frame -> {
      float cell = frame.width() / values.size();
      frame.artifact(canvas -> {
        canvas.rectangle(0, 0, frame.width(), 63, TINT);
        for (int i = 1; i < values.size(); i++) {
          canvas.line(i * cell, 7, i * cell, 56, 0.5f, HAIR);
        }
      });
      for (int i = 0; i < values.size(); i++) {
        float height = frame.block(Paragraph.of(FIGURE, values.get(i)), i * cell + 9, 6, cell - 12);
        frame.block(
            Paragraph.of(CELL.sized(7.8f, 10), words.get(i)).sources(BLUE, sources(i % 3 + 1)),
            i * cell + 9,
            6 + height,
            cell - 14);
      }
    });
  }

  private static Block stories(Flow flow) {
    var stories = new Listing(24).gap(9).rule(0.25f, HAIR).keepItems();
    List<String> titles = List.of(
        "Spring flood spares the lower orchards and the ferry",
        "The old mill at Vennby grinds again",
        "Beekeepers ask for a later mowing of the river meadows");
    for (int i = 0; i < titles.size(); i++) {
      int number = i + 1;
      var title = Paragraph.of(i == 0 ? LEAD : STORY)
          .balanced()
          .keepWithNext()
          .link(
              titles.get(i),
              i == 0 ? LEAD : STORY,
              new Link.ToPlace("story-" + number, titles.get(i)));
      stories.item(
          Paragraph.of(NUMBER, String.valueOf(number)),
          title,
          Paragraph.of(
                  BODY.sized(9.4f, 12.9f),
                  "The water stood a hand below the dyke at Ostrel for two nights; by noon on Tuesday the ferry ran again.")
              .sources(BLUE, sources(1, 2))
              .after(1),
          dots(
              number,
              "%d of 3 sources".formatted(number),
              "page %d".formatted(flow.pageOf("story-" + number))));
    }
    return stories;
  }

  private static Block dots(int filled, String words, String page) {
    return new Panel(11, frame -> {
      frame.figure(words, 0, 0, 30, 11, canvas -> {
        for (int i = 0; i < 3; i++) {
          if (i < filled) {
            canvas.disc(3 + i * 8.2f, 6, 2.7f, BLUE);
          } else {
            canvas.ring(3 + i * 8.2f, 6, 2.4f, 0.6f, GREY);
          }
        }
      });
      frame.block(
          Paragraph.of(META, words)
              .text("\u00A0 ◆ 1 disputed point", META.in(ORANGE).in(Typeface.SANS_SEMIBOLD))
              .text("\u00A0 " + page),
          32,
          0,
          250);
    });
  }

  private static List<Block> side() {
    var blocks = new ArrayList<Block>();
    blocks.add(Rule.of(0, 0.7f, INK, 5).keepWithNext());
    blocks.add(label("Disputed points"));
    for (String title : List.of("Who owns the weir", "When the ferry ran", "Height of the water")) {
      blocks.add(Group.together(
              Paragraph.of(CELL).text("◆ ", CELL.in(ORANGE)).text(title, NAME),
              Paragraph.of(
                      CELL, "The parish: since 1911. The mill: leased, never sold, says its book.")
                  .sources(BLUE, sources(1, 2, 3)))
          .after(6));
    }
    blocks.add(Rule.of(4, 0.7f, INK, 5).keepWithNext());
    blocks.add(label("Most-named people"));
    blocks.add(bars());
    return blocks;
  }

  private static Block bars() {
    return Panel.figure(3 * 13.2f, "Anselm 30, Bruna 20, Cato 7", canvas -> {
          List<String> names = List.of("Anselm", "Bruna", "Cato");
          int[] values = {30, 20, 7};
          for (int i = 0; i < values.length; i++) {
            float y = i * 13.2f;
            canvas.text(names.get(i), CELL.sized(7.8f, 10), 0, y + 8.6f, Paragraph.Align.LEFT);
            canvas.rectangle(48, y + 2.2f, values[i] * 2.6f, 7.6f, i == 0 ? BLUE : PALE);
            canvas.text(
                String.valueOf(values[i]),
                NAME.sized(7.8f, 10),
                52 + values[i] * 2.6f,
                y + 8.6f,
                Paragraph.Align.LEFT);
          }
        })
        .after(10);
  }

  private static Block week() {
    List<String> days =
        List.of("Thu 27 Feb", "Fri 28", "Sat 1 Mar", "Sun 2", "Mon 3", "Tue 4", "Wed 5");
    return new Panel(80, frame -> {
      float day = frame.width() / days.size();
      frame.artifact(canvas -> {
        canvas.line(0, 24, frame.width(), 24, 0.5f, HAIR);
        for (int i = 0; i < days.size(); i++) {
          canvas.disc(4 + i * day, 24, 2 + 0.8f * (i % 3), BLUE);
        }
      });
      for (int i = 0; i < days.size(); i++) {
        frame.block(Paragraph.of(NAME, days.get(i)), i * day, 2, day - 6);
        frame.block(
            Paragraph.of(CELL.sized(7.8f, 10), "Water at the weir; the ferry rests")
                .sources(BLUE, sources(1, 3)),
            i * day,
            32,
            day - 6);
      }
    });
  }

  private static Paragraph summary() {
    return Paragraph.of(
            BODY,
            "Four millers' families had kept the stones dry since the railway came. On Monday the wheel turned for an hour, watched by “half the parish”, and gave eleven sacks of spelt flour. The council had voted 9–2 for the repair, at a cost of £84,000.")
        .sources(BLUE, sources(2, 3))
        .text(" A second wheel is to follow.")
        .after(5);
  }

  private static Block quote() {
    return new Quote(
        new Color(0xCFE3F0),
        8,
        Paragraph.of(
            QUOTATION,
            "“We did not think the axle would hold, and then it sang like a kettle for the whole of the hour.”"),
        Paragraph.of(META, "Marit Halvor, miller").sources(BLUE, sources(2)));
  }

  private static Block names() {
    return new Listing(10)
        .gap(2)
        .item(Paragraph.of(CELL, "•"), Paragraph.of(CELL, "Ελένη Παπαγεωργίου"))
        .item(Paragraph.of(CELL, "•"), Paragraph.of(CELL, "Наталія Гончаренко"))
        .item(Paragraph.of(CELL, "•"), Paragraph.of(CELL, "Nguyễn Thị Hồng Phượng"))
        .item(Paragraph.of(CELL, "•"), Paragraph.of(CELL, "Gülşen Işık Çağlayan"))
        .item(Paragraph.of(CELL, "•"), Paragraph.of(CELL, "w".repeat(60)));
  }

  static Table table(int rows) {
    var table = new Table(
            LOOK,
            List.of(
                Table.Column.rowHead(182),
                Table.Column.right(62),
                Table.Column.left(66),
                Table.Column.left(56),
                Table.Column.left(137)))
        .head(List.of("What", "Value", "Unit", "As of", "Sources"));
    for (int i = 1; i <= rows; i++) {
      table.row(List.of(
          Paragraph.of(NAME, "Harvest of orchard " + i),
          Paragraph.of(CELL, String.valueOf(i * 37)),
          Paragraph.of(CELL, "tonnes"),
          Paragraph.of(CELL, i % 5 == 0 ? "—" : "2030-10-%02d".formatted(i % 30 + 1)),
          Paragraph.of(CELL, "Ledger").sources(BLUE, sources(1, i % 3 + 1))));
    }
    return table;
  }
}
