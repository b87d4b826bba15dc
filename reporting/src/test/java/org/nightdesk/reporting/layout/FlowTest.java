package org.nightdesk.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.junit.jupiter.api.Test;

class FlowTest {
  @Property(tries = 60)
  void neverLeavesAHeadingAloneAtTheEndOfAPage(
      @ForAll @IntRange(max = 60) int lines, @ForAll @IntRange(min = 1, max = 8) int wordsOfText)
      throws IOException {
    var pages = new ArrayList<Integer>();
    Sample.bytes(flow -> {
      for (int i = 0; i < lines; i++) {
        flow.add(Paragraph.of(Sample.BODY, "One line."));
      }
      flow.add(Paragraph.heading(1, Sample.HEADLINE, "Orchards").anchor("heading"));
      flow.add(Paragraph.of(Sample.BODY, "word ".repeat(40 * wordsOfText)).anchor("text"));
      pages.clear();
      pages.addAll(List.of(flow.pageOf("heading"), flow.pageOf("text")));
    });

    assertThat(pages.get(0)).isPositive().isEqualTo(pages.get(1));
  }

  @Property(tries = 80)
  void setsEveryBlockOnceAndInsideThePage(
      @ForAll @Size(max = 25) List<@IntRange(max = 6) Integer> kinds,
      @ForAll @IntRange(max = 50) int above)
      throws IOException {
    byte[] file = Sample.bytes(flow -> {
      flow.add(filler(above));
      for (int i = 0; i < kinds.size(); i++) {
        flow.add(block(kinds.get(i), "t" + i + "x"));
      }
      flow.columns(
          new Flow.Column(322, 22, numbered(kinds, "m")),
          new Flow.Column(149, 0, numbered(kinds, "s")));
      flow.add(Paragraph.of(Sample.BODY, "theend"));
    });

    String text = " " + String.join(" ", ReadBack.pages(file)) + " ";
    for (int i = 0; i < kinds.size(); i++) {
      for (String letter : List.of("t", "m", "s")) {
        assertThat(text.split(" " + letter + i + "x ", -1)).as(letter + i).hasSize(2);
      }
    }
    assertThat(text.split("theend", -1)).hasSize(2);
    assertThat(ReadBack.lowest(file)).isLessThanOrEqualTo(PageFrame.A4_HEIGHT - 56);
  }

  private static List<Block> numbered(List<Integer> kinds, String letter) {
    return IntStream.range(0, kinds.size())
        .mapToObj(i -> block(kinds.get(i), letter + i + "x"))
        .toList();
  }

  private static Block block(int kind, String word) {
    Paragraph text = Paragraph.of(Sample.BODY, word + " " + "some more words ".repeat(kind * 9));
    return switch (kind) {
      case 0 -> Paragraph.heading(2, Sample.STORY, word);
      case 1 -> new Listing(14).item(Paragraph.of(Sample.BODY, "•"), text);
      case 2 -> new Quote(Sample.PALE, 5, text);
      case 3 -> new Panel(90, frame -> frame.block(Paragraph.of(Sample.BODY, word), 10, 20, 100));
      case 4 ->
        Group.together(text, Paragraph.of(Sample.BODY, "after")).before(3).after(4);
      case 5 ->
        new Table(Sample.LOOK, List.of(Table.Column.left(150)))
            .head(List.of("Head"))
            .row(List.of(text))
            .row(List.of(Paragraph.of(Sample.CELL, "cell")));
      default -> text;
    };
  }

  @Test
  void knowsWhatNoFontHasBeforeTheEnd() throws IOException {
    byte[] file = Sample.bytes(
        flow -> flow.add(Paragraph.of(Sample.BODY, "村 " + flow.missing() + " " + flow.pages())));

    assertThat(ReadBack.pages(file).getFirst()).startsWith("[U+6751] {26449=1} 1 ");
  }

  @Test
  void keepsAHeadingWithTheColumnsBelowIt() throws IOException {
    for (int lines = 40; lines < 56; lines++) {
      int count = lines;
      var pages = new ArrayList<Integer>();
      Sample.bytes(flow -> {
        for (int i = 0; i < count; i++) {
          flow.add(Paragraph.of(Sample.BODY, "One line."));
        }
        flow.add(Paragraph.heading(1, Sample.HEADLINE, "Orchards").anchor("heading"));
        flow.columns(
            new Flow.Column(322, 22, List.of(Paragraph.of(Sample.BODY, "main").anchor("main"))),
            new Flow.Column(
                149, 0, List.of(Paragraph.of(Sample.BODY, "side ".repeat(40)).anchor("side"))));
        pages.clear();
        pages.addAll(List.of(flow.pageOf("heading"), flow.pageOf("main"), flow.pageOf("side")));
      });

      assertThat(pages).containsOnly(pages.getFirst());
    }
  }

  @Test
  void repeatsATablesHeadOnEveryPageButReadsItOnce() throws IOException {
    byte[] file = Sample.bytes(flow -> flow.add(Sample.table(90), Sample.sourceList()));

    assertThat(ReadBack.pages(file))
        .hasSize(3)
        .allMatch(page -> page.contains("What Value Unit As of Sources"));
    String row = "TR(TH(P) TD(P) TD(P) TD(P) TD(P(Span Link Span Link)))";
    assertThat(ReadBack.roles(file))
        .isEqualTo("Document(Sect(Table(THead(TR(TH(P) TH(P) TH(P) TH(P) TH(P))) TBody("
            + String.join(" ", Collections.nCopies(90, row))
            + ")) P(Span Link) P(Span Link) P(Span Link)))");
  }

  @Test
  void splitsARowOnlyWhenItIsTallerThanHalfAPage() throws IOException {
    String words = "ninety ".repeat(90);
    byte[] whole = Sample.bytes(flow -> flow.add(filler(45), prose(words)));
    byte[] split = Sample.bytes(flow -> flow.add(filler(5), prose(words.repeat(8))));

    assertThat(ReadBack.pages(whole).get(0)).doesNotContain("ninety");
    assertThat(ReadBack.pages(split))
        .allMatch(page -> page.contains("ninety"))
        .hasSizeGreaterThan(1);
    assertThat(String.join(" ", ReadBack.pages(split)).split("ninety", -1)).hasSize(90 * 8 + 1);
  }

  @Test
  void runsBothColumnsOverPagesAndReadsTheMainOneFirst() throws IOException {
    byte[] file = Sample.bytes(flow -> flow.columns(
        new Flow.Column(322, 22, numbered("main", 120)),
        new Flow.Column(149, 0, numbered("side", 70))));

    List<String> pages = ReadBack.pages(file);
    assertThat(pages).hasSize(3);
    assertThat(pages.get(0)).contains("main1 ", "side1 ");
    assertThat(pages.get(1)).contains("main60 ", "side70 ");
    assertThat(pages.get(2)).contains("main120 ").doesNotContain("side");
    String column = "Div(" + String.join(" ", Collections.nCopies(120, "P")) + ")";
    assertThat(ReadBack.roles(file)).startsWith("Document(Sect(" + column + " Div(P");
  }

  @Test
  void headsAPageWithWhatWasInForceWhenItBegan() throws IOException {
    byte[] file = Sample.bytes(flow -> {
      flow.head("Orchards");
      flow.add(filler(60));
      flow.head("Mills");
      flow.add(filler(60));
    });

    assertThat(ReadBack.pages(file))
        .satisfiesExactly(
            first -> assertThat(first).doesNotContain("SAMPLE"),
            second -> assertThat(second).contains("SAMPLE Orchards"),
            third -> assertThat(third).contains("SAMPLE Mills"));
  }

  @Test
  void knowsPagesAheadAndTheNumberOfPages() throws IOException {
    byte[] file = Sample.bytes(flow -> {
      flow.add(Paragraph.of(Sample.BODY, "The mill stands on page " + flow.pageOf("mill") + "."));
      flow.pageBreak();
      flow.add(Paragraph.of(Sample.BODY, "The mill.").anchor("mill"));
    });

    assertThat(ReadBack.pages(file).get(0))
        .contains("The mill stands on page 2.")
        .contains("Page 1 of 2");
  }

  @Test
  void leadsEveryLinkSomewhere() throws IOException {
    byte[] file = Sample.bytes(flow -> flow.add(
        Paragraph.of(Sample.BODY, "See").sources(Sample.BLUE, Sample.sources(1, 2)),
        Paragraph.of(Sample.BODY)
            .link("leaf", Sample.BODY, Link.ToAddress.file("a b/é.txt", "The leaf")),
        Paragraph.of(Sample.BODY, "first").anchor("source-1")));

    try (PDDocument document = Loader.loadPDF(file)) {
      var names = document.getDocumentCatalog().getNames().getDests().getNames();
      var targets = new ArrayList<String>();
      for (var annotation : document.getPage(0).getAnnotations()) {
        var link = (PDAnnotationLink) annotation;
        targets.add(switch (link.getAction()) {
              case PDActionGoTo jump ->
                ((PDNamedDestination) jump.getDestination()).getNamedDestination();
              case PDActionURI address -> address.getURI();
              default -> "?";
            }
            + " " + link.getContents());
      }
      assertThat(names).containsOnlyKeys("source-1");
      assertThat(targets).containsExactly("source-1 Source 1", "./a%20b/%C3%A9.txt The leaf");
    }
    assertThat(ReadBack.pages(file).getFirst()).contains("1,2");
  }

  @Test
  void bookmarksWhatAsksForIt() throws IOException {
    byte[] file = Sample.bytes(Sample::everyBlock);

    try (PDDocument document = Loader.loadPDF(file)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      var titles = new ArrayList<String>();
      outline.children().forEach(item -> {
        titles.add(item.getTitle());
        item.children().forEach(child -> titles.add("- " + child.getTitle()));
      });
      assertThat(titles)
          .containsExactly(
              "The mill at Vennby", "Sources", "- Source 1", "- Source 2", "- Source 3");
    }
  }

  @Test
  void writesWhatNoFontHasAsItsNumberAndCountsIt() throws IOException {
    var out = new ByteArrayOutputStream();
    var written = TaggedPdf.write(
        Sample.settings(),
        Sample.FONTS,
        Sample.frame(),
        flow -> flow.add(Paragraph.of(Sample.BODY, "Smile \uD83D\uDE00\uD83D\uDE00 and 村.")),
        out);

    assertThat(ReadBack.pages(out.toByteArray()).getFirst())
        .contains("Smile [U+1F600][U+1F600] and [U+6751].");
    assertThat(written).isEqualTo(new TaggedPdf.Written(1, Map.of(0x1F600, 2, 0x6751, 1)));
  }

  private static Group filler(int lines) {
    return Group.of(IntStream.range(0, lines)
        .mapToObj(i -> Paragraph.of(Sample.BODY, "One line."))
        .toArray(Block[]::new));
  }

  private static Table prose(String words) {
    return new Table(Sample.LOOK, List.of(Table.Column.left(100), Table.Column.left(200)))
        .head(List.of("A", "B"))
        .row(List.of(Paragraph.of(Sample.CELL, "short"), Paragraph.of(Sample.CELL, words)));
  }

  private static List<Block> numbered(String word, int count) {
    return IntStream.rangeClosed(1, count)
        .<Block>mapToObj(i -> Paragraph.of(Sample.BODY, word + i))
        .toList();
  }

  @Test
  void keepsTheNameOfRowsOnThePageOfTheFirst() throws IOException {
    for (int lines = 30; lines < 75; lines++) {
      int filled = lines;
      var placed = TaggedPdf.lay(Sample.settings(), Sample.FONTS, Sample.frame(), flow -> {
        for (int i = 0; i < filled; i++) {
          flow.add(Paragraph.of(Sample.CELL, "filling"));
        }
        flow.add(new Table(Sample.LOOK, List.of(Table.Column.left(300)))
            .head(List.of("Head"))
            .row(List.of(Paragraph.of(Sample.CELL, "one")))
            .row(List.of(Paragraph.of(Sample.CELL, "two")))
            .row(List.of(Paragraph.of(Sample.CELL, "three")))
            .group(Paragraph.of(Sample.CELL, "name"))
            .row(List.of(Paragraph.of(Sample.CELL, "first")))
            .row(List.of(Paragraph.of(Sample.CELL, "second")))
            .row(List.of(Paragraph.of(Sample.CELL, "third"))));
      });

      assertThat(pageOf("name", placed)).isEqualTo(pageOf("first", placed));
    }
  }

  private static int pageOf(String text, List<PlacedLine> placed) {
    return placed.stream()
        .filter(line -> line.text().equals(text))
        .findFirst()
        .orElseThrow()
        .page();
  }

  @Test
  void endsTheLabelsOfAListBeforeItsRail() throws IOException {
    var list = new Listing(48).rail(40, Sample.HAIR).gap(4);
    for (int i = 0; i < 3; i++) {
      list.item(
          Paragraph.of(Sample.CELL, "28 November 2031"),
          new Listing.Dot(3, Sample.BLUE, i > 0),
          Paragraph.of(Sample.CELL, "The mill burned."));
    }
    float left = Sample.frame().left();

    var placed =
        TaggedPdf.lay(Sample.settings(), Sample.FONTS, Sample.frame(), flow -> flow.add(list));

    assertThat(placed.stream().filter(line -> line.role().equals("Lbl")))
        .hasSize(9)
        .allMatch(line -> line.right() <= left + 35);
    assertThat(placed.stream().filter(line -> line.text().startsWith("The mill")))
        .extracting(PlacedLine::left)
        .containsOnly(left + 48);
  }
}
