package org.nightdesk.reporting.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.Golden;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.NightNames;
import org.nightdesk.reporting.RowsInMemory;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.layout.FontSet;
import org.nightdesk.reporting.page.ShownText;
import org.nightdesk.reporting.pdf.CarriedTables;
import org.nightdesk.reporting.pdf.PdfReportWriter;

class MarkdownReportWriterTest {
  private static final MutableDataSet WITH_TABLES =
      new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));

  @Test
  void writesTheBriefCheckedIn() throws IOException {
    Golden.assertSame("two-stories.md", markdown(InventedNight.twoStories()));
  }

  @Test
  void writesAHostileNightAsCheckedIn() throws IOException {
    Golden.assertSame("hostile.md", markdown(NightNames.hostile()));
  }

  @Test
  void letsNothingOfASourceComeAlive() throws IOException {
    var nodes = nodes(parsed(markdown(NightNames.hostile())));

    assertThat(nodes)
        .noneMatch(HtmlInline.class::isInstance)
        .noneMatch(HtmlBlock.class::isInstance)
        .noneMatch(Link.class::isInstance)
        .noneMatch(AutoLink.class::isInstance)
        .noneMatch(Image.class::isInstance)
        .noneMatch(ImageRef.class::isInstance)
        .noneMatch(Code.class::isInstance);
    assertThat(references(nodes))
        .isNotEmpty()
        .allMatch(reference -> reference.matches("[0-9]+|[a-z][0-9a-f]{16}(\\.[0-9]+\\.[0-9]+)?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "===",
        "---",
        "***",
        "___",
        "- - -",
        "~~~",
        "```",
        "    code",
        "> quoted",
        "- item",
        "+ item",
        "* item",
        "1. one",
        "2) two",
        "10. ten",
        "# head",
        "#",
        "| a | b |",
        "| --- |",
        ":--- | ---:",
        "[a]: http://x.example",
        "[a](javascript:alert(1))",
        "![a](b)",
        "<b>",
        "</table>",
        "<!-- x -->",
        "<https://x.example>",
        "&lt;b&gt;",
        "&#60;",
        "\\",
        "a\\",
        "`a",
        "**a**",
        "__a__",
        "~~a~~",
        "[ ] todo",
        "[x] done",
        "[^1]",
        "$x$",
        "a  ",
        "=",
        "https://x.example/a_b_c",
        "www.x.example",
        "www.x.example|",
        "_",
        "*",
        "!",
        "- [x] done",
        "5",
        "5.",
        "{.class}"
      })
  void showsWordsToTheLetterWhereverTheyStand(String words) {
    String escaped = MarkdownText.of(words);
    String inside = MarkdownText.inside(words);
    var page = parsed(
        ("before\n\n%1$s\n\nbefore\n\n- %1$s\n\nafter\n\n## %1$s\n\n| h | i |\n| --- | --- |\n"
                + "| %2$s | %2$s |\n\nx **%2$s** y\n")
            .formatted(escaped, inside.strip())
            .getBytes(UTF_8));
    String html = HtmlRenderer.builder(WITH_TABLES).build().render(page);
    String shown = words.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");

    assertThat(html.replaceAll("\\s+", " ").replace("\"", "&quot;"))
        .contains("<p>before</p> <p>%s</p> <p>before</p>".formatted(shown.replaceAll("\\s+", " ")))
        .contains("<li>%s</li>".formatted(shown.replaceAll("\\s+", " ")))
        .contains("<h2>%s</h2>".formatted(shown.replaceAll("\\s+", " ")))
        .contains("<tr><td>%1$s</td><td>%1$s</td></tr>".formatted(shown.replaceAll("\\s+", " ")))
        .contains("<strong>%s</strong>".formatted(shown.replaceAll("\\s+", " ")));
  }

  @Property(tries = 2000)
  void makesNothingButWordsOfAnyCharacters(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String words) {
    var html = HtmlRenderer.builder(WITH_TABLES)
        .build()
        .render(parsed(("x\n\n- " + MarkdownText.of(words) + "\n").getBytes(UTF_8)));
    var item = Jsoup.parseBodyFragment(html).selectFirst("li");

    assertThat(item.childrenSize()).isZero();
    assertThat(item.wholeText()).isEqualTo(ShownText.of(words).strip());
  }

  @Test
  void leadsEveryNumberAndIdToARowThatIsThere(@TempDir Path folder) throws IOException {
    var night = InventedNight.twoStories();
    new CsvReportWriter(CsvSettings.DEFAULT).write(night, "2025-12-04", folder.resolve("csv"));
    var nodes = nodes(parsed(markdown(night)));
    Map<String, String> defined = new TreeMap<>();
    nodes.stream()
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .forEach(
            each -> defined.put(each.getReference().toString(), each.getUrl().toString()));

    assertThat(new TreeSet<>(references(nodes))).isSubsetOf(defined.keySet());
    for (var place : defined.values()) {
      String[] fileAndId = place.split("#");
      if (!fileAndId[0].endsWith("sentences.csv")) { // the invented night has one sentence only
        assertThat(Files.readString(folder.resolve(fileAndId[0])))
            .contains("\r\n" + fileAndId[1] + ",");
      }
    }
  }

  @Test
  void linksStoriesToTheirPlacesInThePdfWhereThereIsOne() throws IOException {
    var pdf = new ByteArrayOutputStream();
    Brief brief = new BriefEditor(BriefSettings.DEFAULT)
        .edit(InventedNight.run(), InventedNight.twoStories());
    new PdfReportWriter(FontSet.shipped(), CarriedTables.NONE).write(brief, pdf);
    var markdown = new ByteArrayOutputStream();
    new MarkdownReportWriter(true).write(brief, markdown);
    var links = nodes(parsed(markdown.toByteArray())).stream()
        .filter(Link.class::isInstance)
        .map(node -> ((Link) node).getUrl().toString())
        .collect(Collectors.toCollection(TreeSet::new));

    try (var document = Loader.loadPDF(pdf.toByteArray())) {
      var places = document.getDocumentCatalog().getNames().getDests();
      assertThat(links)
          .containsExactly(
              "brief.pdf#nameddest=story-s0000000000000001",
              "brief.pdf#nameddest=story-s0000000000000002")
          .allSatisfy(
              link -> assertThat(places.getValue(link.substring("brief.pdf#nameddest=".length())))
                  .isNotNull());
    }
  }

  @Test
  void showsHostileWordsToTheLetter() throws IOException {
    String html =
        HtmlRenderer.builder(WITH_TABLES).build().render(parsed(markdown(NightNames.hostile())));

    assertThat(html).contains("<h2>1. " + NightNames.HOSTILE_AS_HTML + "</h2>");
  }

  @Test
  void makesRealTablesWithOneCellAColumn() throws IOException {
    for (var night : List.of(NightNames.hostile(), InventedNight.twoStories())) {
      var html = Jsoup.parseBodyFragment(
          HtmlRenderer.builder(WITH_TABLES).build().render(parsed(markdown(night))));

      assertThat(html.select("table")).hasSize(7);
      for (var table : html.select("table")) {
        int columns = table.select("thead th").size();
        assertThat(table.select("tbody tr"))
            .isNotEmpty()
            .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
      }
    }
  }

  @Test
  void saysSoWhenThereIsNothingToTell() throws IOException {
    assertThat(new String(markdown(new RowsInMemory()), UTF_8))
        .contains("0 articles read, 0 stories, 0 copies folded, 0 entries rejected, 0 words.")
        .contains("No article was read, so there is nothing to tell.");
  }

  private static List<String> references(List<Node> nodes) {
    return nodes.stream()
        .filter(LinkRef.class::isInstance)
        .map(node -> ((LinkRef) node).getReference().toString())
        .toList();
  }

  private static byte[] markdown(RowsInMemory night) throws IOException {
    Brief brief = new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), night);
    var out = new ByteArrayOutputStream();
    new MarkdownReportWriter(false).write(brief, out);
    return out.toByteArray();
  }

  private static Document parsed(byte[] markdown) {
    return Parser.builder(WITH_TABLES).build().parse(new String(markdown, UTF_8));
  }

  private static List<Node> nodes(Document document) {
    List<Node> nodes = new ArrayList<>();
    document.getDescendants().forEach(nodes::add);
    return nodes;
  }
}
