package org.nightdesk.reporting.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.Golden;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.NightNames;
import org.nightdesk.reporting.RowsInMemory;

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
        .noneMatch(ImageRef.class::isInstance);
    assertThat(nodes.stream()
            .filter(LinkRef.class::isInstance)
            .map(node -> ((LinkRef) node).getReference()))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(reference.toString()).containsOnlyDigits());
  }

  @Test
  void showsHostileWordsToTheLetter() throws IOException {
    String html =
        HtmlRenderer.builder(WITH_TABLES).build().render(parsed(markdown(NightNames.hostile())));

    assertThat(html).contains("<h2>1. " + NightNames.HOSTILE_AS_HTML + "</h2>");
  }

  @Test
  void makesRealTablesWithOneCellAColumn() throws IOException {
    var tables = nodes(parsed(markdown(NightNames.hostile()))).stream()
        .filter(TableBlock.class::isInstance)
        .toList();

    assertThat(tables).hasSize(6);
  }

  @Test
  void saysSoWhenThereIsNothingToTell() throws IOException {
    assertThat(new String(markdown(new RowsInMemory()), UTF_8))
        .contains("0 articles read, 0 stories, 0 copies folded, 0 entries rejected, 0 words.")
        .contains("No article was read, so there is nothing to tell.");
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
