package org.nightdesk.reporting.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.Golden;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.LargeNight;
import org.nightdesk.reporting.NightNames;
import org.nightdesk.reporting.RowsInMemory;
import org.nightdesk.reporting.row.Extract;

class HtmlReportWriterTest {
  private static final Set<String> ELEMENTS = Set.of(
      "html",
      "head",
      "meta",
      "title",
      "style",
      "body",
      "header",
      "nav",
      "main",
      "footer",
      "section",
      "div",
      "h1",
      "h2",
      "h3",
      "p",
      "time",
      "a",
      "span",
      "strong",
      "sup",
      "ul",
      "ol",
      "li",
      "figure",
      "blockquote",
      "figcaption",
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
      "details",
      "summary");

  private static final Set<String> ATTRIBUTES = Set.of(
      "lang",
      "charset",
      "http-equiv",
      "content",
      "name",
      "class",
      "id",
      "href",
      "title",
      "aria-label",
      "aria-labelledby",
      "role",
      "scope",
      "datetime",
      "tabindex");

  static Stream<RowsInMemory> nights() {
    return Stream.of(
        InventedNight.twoStories(),
        NightNames.hostile(),
        attributes(),
        LargeNight.empty(),
        LargeNight.oneAffair(),
        LargeNight.stages(),
        LargeNight.night(60, 3, 9));
  }

  /** A night whose words try to leave the attribute they stand in. */
  private static RowsInMemory attributes() {
    return NightNames.rewritten(
        InventedNight.twoStories(),
        old ->
            "javascript:alert(1)\" onclick='alert(1)' href=javascript:alert(1) x=\"</style></title><img src=x>");
  }

  @Test
  void writesThePageCheckedIn() throws IOException {
    String page = html(InventedNight.twoStories());
    String withoutStyle =
        page.substring(0, page.indexOf("<style>")) + page.substring(page.indexOf("</style>") + 9);

    Golden.assertSame("two-stories.html", withoutStyle.getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void isHtmlWithoutAFault(RowsInMemory night) throws IOException {
    var parser = Parser.htmlParser().setTrackErrors(50);
    parser.parseInput(html(night), "");

    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("nights")
  void hasNoScriptNoFormAndNothingFromOutside(RowsInMemory night) throws IOException {
    var page = page(night);

    for (var element : page.getAllElements()) {
      if (element != page) {
        assertThat(ELEMENTS).contains(element.normalName());
        element.attributes().forEach(each -> assertThat(ATTRIBUTES).contains(each.getKey()));
      }
    }
    assertThat(page.select("style").outerHtml()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @ParameterizedTest
  @MethodSource("nights")
  void leadsEveryLinkToAPlaceOnThePageOrAFileBesideIt(RowsInMemory night) throws IOException {
    var page = page(night);
    Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
    Set<String> files = new HashSet<>();
    for (var extract : Extract.values()) {
      files.add("csv/" + extract.file());
    }

    assertThat(page.select("[id]")).hasSameSizeAs(ids);
    for (var link : page.select("a").eachAttr("href")) {
      String place = link.substring(link.indexOf('#') + 1);
      switch (link.substring(0, link.indexOf('#'))) {
        case "" -> assertThat(ids).contains(place);
        case "brief.pdf" -> assertThat(place).matches("nameddest=story-s[0-9a-f]{16}");
        default -> assertThat(files).contains(link.substring(0, link.indexOf('#')));
      }
    }
    for (var title : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
      assertThat(ids).contains(title);
    }
  }

  @ParameterizedTest
  @MethodSource("nights")
  void putsLandmarksAndHeadingsInOrder(RowsInMemory night) throws IOException {
    var page = page(night);
    int last = 0;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      assertThat(heading.text()).isNotBlank();
      last = level;
    }

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.body().children().eachText()).isNotEmpty();
    assertThat(page.body().children().stream().map(Element::normalName))
        .containsExactly("a", "header", "nav", "main", "footer");
    assertThat(page.title()).isEqualTo("News brief, Thursday 4 December 2025");
  }

  @ParameterizedTest
  @MethodSource("nights")
  void givesEveryTableAHeadAndARowAHeadOfItsOwn(RowsInMemory night) throws IOException {
    for (var table : page(night).select("table")) {
      var heads = table.select("thead th[scope=col]");
      for (var row : table.select("tbody tr")) {
        assertThat(row.children()).hasSameSizeAs(heads);
        assertThat(row.child(0).attr("scope")).isEqualTo("row");
      }
    }
  }

  @Test
  void showsHostileWordsToTheLetter() throws IOException {
    assertThat(page(NightNames.hostile()).select(".story h2").eachText())
        .containsExactly(
            "1. # *Bold* <script>alert(1)</script> [click](http://evil.example) ![x](y) `code` | cell & &amp; "
                + "www.evil.example reversed me@evil.example 1. ~~no~~ __x__ - item");
    assertThat(page(attributes()).select("#sources tbody td").eachText())
        .contains(
            "javascript:alert(1)\" onclick='alert(1)' href=javascript:alert(1) x=\"</style></title><img src=x>");
  }

  @Test
  void leadsFromANumberToItsSourceAndFromPageOneToTheEvidence() throws IOException {
    var page = page(InventedNight.twoStories());
    var point = page.getElementById("p0000000000000001").closest("li");

    assertThat(point.select("sup a").eachAttr("href"))
        .containsExactly("#source-1", "#source-2", "#source-3");
    assertThat(page.getElementById("source-2").text())
        .contains("Lakeside Wire", "02_lakeside_wire");
    assertThat(page.select(".glance a.mark").eachAttr("href"))
        .contains("#d0000000000000001", "#v0000000000000002", "#s0000000000000001");
    assertThat(page.select("#top-stories a:not([aria-label])").eachAttr("href"))
        .containsSequence("#story-s0000000000000001")
        .containsSequence("#s0000000000000002");
    assertThat(point.select("a.id").eachText())
        .containsExactly("p0000000000000001", "a0000000000000001.1.1");
  }

  private static String html(RowsInMemory night) throws IOException {
    var brief = new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), night);
    var out = new ByteArrayOutputStream();
    new HtmlReportWriter(true).write(brief, out);
    return out.toString(UTF_8);
  }

  private static Document page(RowsInMemory night) throws IOException {
    return Jsoup.parse(html(night));
  }
}
