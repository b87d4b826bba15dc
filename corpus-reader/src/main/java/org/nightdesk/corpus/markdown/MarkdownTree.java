package org.nightdesk.corpus.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.text.Characters;

/** A parsed Markdown text: its nodes in document order, its lines. */
final class MarkdownTree {
  private static final Parser PARSER = Parser.builder(new MutableDataSet()
          .set(Parser.SPACE_IN_LINK_URLS, true)
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), TaskListExtension.create())))
      .build();

  /** A character without width or meaning. */
  private static final String JOINER = "\u2060";

  private final Document document;
  private final int[] lineStarts;

  /** 1-based line of the text as given for each line as parsed. */
  private final int[] originalLines;

  /** Lines of the whole text before that as given, less the lines put before it. */
  private final int linesBefore;

  private MarkdownTree(Document document, int[] lineStarts, int[] originalLines, int linesBefore) {
    this.document = document;
    this.lineStarts = lineStarts;
    this.originalLines = originalLines;
    this.linesBefore = linesBefore;
  }

  /**
   * @throws EntangledMarkdownException if parsing would take out of all proportion
   */
  static MarkdownTree of(String markdown) throws EntangledMarkdownException {
    return of(markdown, 0);
  }

  /**
   * A piece of a text.
   *
   * @param definitions lines put before it
   * @throws EntangledMarkdownException if parsing would take out of all proportion
   */
  static MarkdownTree of(MarkdownChunk chunk, String definitions)
      throws EntangledMarkdownException {
    String before = definitions + chunk.header();
    int linesAdded = (int) before.chars().filter(c -> c == '\n').count();
    return of(before + chunk.body(), chunk.firstLine() - 1 - linesAdded);
  }

  private static MarkdownTree of(String markdown, int linesBefore)
      throws EntangledMarkdownException {
    if (Entanglement.in(markdown)) {
      throw new EntangledMarkdownException();
    }
    LongTables cut = LongTables.cut(guarded(markdown));
    try {
      return new MarkdownTree(
          PARSER.parse(cut.text()), lineStarts(cut.text()), cut.lines(), linesBefore);
    } catch (StackOverflowError tooDeep) {
      throw new EntangledMarkdownException();
    }
  }

  /** Without this a link whose text is the letter x would be taken for a ticked box. */
  private static String guarded(String markdown) {
    return markdown.replace("[x](", "[" + JOINER + "x](").replace("[X](", "[" + JOINER + "X](");
  }

  Document document() {
    return document;
  }

  /** 1-based line of the whole text a node begins on. */
  int line(Node node) {
    int at = Arrays.binarySearch(lineStarts, node.getStartOffset());
    int line = at >= 0 ? at : -at - 2;
    return linesBefore + (line < originalLines.length ? originalLines[line] : line + 1);
  }

  /** All nodes under {@code top} in document order; what lies under a node of {@code closed} is left out. */
  static List<Node> under(Node top, Predicate<Node> closed) {
    List<Node> nodes = new ArrayList<>();
    Node node = top.getFirstChild();
    while (node != null) {
      nodes.add(node);
      node = next(node, top, closed.test(node));
    }
    return nodes;
  }

  private static @Nullable Node next(Node from, Node top, boolean skipChildren) {
    if (!skipChildren && from.getFirstChild() != null) {
      return from.getFirstChild();
    }
    Node node = from;
    while (node != null && node != top) {
      if (node.getNext() != null) {
        return node.getNext();
      }
      node = node.getParent();
    }
    return null;
  }

  /** The words a reader sees of the inline nodes under {@code top}, on one line; no images. */
  static String words(Node top) {
    StringBuilder words = new StringBuilder();
    for (Node node :
        under(top, n -> n instanceof Image || n instanceof ImageRef || n instanceof Code)) {
      if (node instanceof Text) {
        words.append(node.getChars().unescape());
      } else if (node instanceof Code code) {
        words.append(code.getText());
      } else if (node instanceof HtmlEntity) {
        words.append(node.getChars().unescape());
      } else if (node instanceof AutoLink link) {
        words.append(link.getText());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof HtmlInline && node.getChars().startsWith("<br")) {
        words.append(' ');
      }
    }
    return Characters.oneLine(words).replace(JOINER, "");
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
