package org.nightdesk.corpus.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.text.ExtractedText;

/**
 * The text of a Markdown article: front matter apart, inline markup gone, link text kept.
 *
 * @param text blocks joined by two line feeds
 * @param externalId the front matter's {@code id}; empty where there is none
 */
public record MarkdownArticle(String text, List<Block> blocks, Metadata about, String externalId) {
  public MarkdownArticle {
    blocks = List.copyOf(blocks);
  }

  /**
   * Reads an article; one without any text has no blocks.
   *
   * @throws EntangledMarkdownException if it is nested or bracketed beyond reading
   */
  public static MarkdownArticle of(String markdown) throws EntangledMarkdownException {
    FrontMatter front = FrontMatter.of(markdown);
    MarkdownTree tree = MarkdownTree.of(markdown.substring(front.end()));
    ExtractedText extracted = new ExtractedText();
    boolean headline = false;
    boolean prose = false;
    for (Node node : MarkdownTree.under(
        tree.document(),
        n -> n instanceof TableBlock || n instanceof Heading || n instanceof Paragraph)) {
      if (node instanceof Heading heading) {
        boolean first = !headline && !prose;
        extracted.add(MarkdownTree.words(heading), first ? BlockRole.HEADLINE : BlockRole.HEADING);
        headline = true;
      } else if (node instanceof TableBlock table) {
        extracted.add(table.getChars().toString().strip(), BlockRole.TABLE);
      } else if (node instanceof Paragraph paragraph) {
        String words = MarkdownTree.words(paragraph);
        extracted.add(words, hint(paragraph));
        prose |= words.length() > 140;
      } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        extracted.add(node.getChars().toString().replace("```", "").strip());
      }
    }
    Metadata about = front.about();
    return new MarkdownArticle(
        extracted.text(), extracted.blocks(about.title()), about, front.id());
  }

  /** Items of a list and quoted paragraphs are running text however short they are. */
  private static BlockRole hint(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    return parent instanceof ListItem || parent instanceof BlockQuote
        ? BlockRole.BODY
        : ExtractedText.BY_FORM;
  }
}
