package org.nightdesk.corpus.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;

/**
 * Finds the links of an index: the first of each list item, those in table cells.
 *
 * <p>The index is parsed in pieces of some hundred lines, so that its size matters for the time it
 * takes and not for the memory.
 */
public final class MarkdownIndex {
  private final MarkdownTree tree;
  private final String[] headings;
  private final Consumer<MarkdownLink> links;

  /**
   * @param headings those above the piece by level, changed as headings come
   */
  private MarkdownIndex(MarkdownTree tree, String[] headings, Consumer<MarkdownLink> links) {
    this.tree = tree;
    this.headings = headings;
    this.links = links;
  }

  /**
   * The links of {@code markdown} in document order.
   *
   * @throws EntangledMarkdownException if it is nested or bracketed beyond reading
   */
  public static List<MarkdownLink> links(String markdown) throws EntangledMarkdownException {
    List<MarkdownLink> links = new ArrayList<>();
    read(markdown, MarkdownChunks.LINES, links::add);
    return List.copyOf(links);
  }

  /**
   * @param least lines a piece has at least
   */
  static void read(String markdown, int least, Consumer<MarkdownLink> links)
      throws EntangledMarkdownException {
    if (Entanglement.in(markdown)) {
      throw new EntangledMarkdownException();
    }
    LinkDefinitions definitions = LinkDefinitions.of(markdown, least);
    String[] headings = new String[7];
    Arrays.fill(headings, "");
    for (Iterator<MarkdownChunk> chunks = new MarkdownChunks(markdown, least); chunks.hasNext(); ) {
      MarkdownChunk chunk = chunks.next();
      String meant = definitions.meantIn(chunk.header() + chunk.body());
      new MarkdownIndex(MarkdownTree.of(chunk, meant), headings, links).walk();
    }
  }

  private void walk() {
    for (Node node : MarkdownTree.under(tree.document(), n -> n instanceof TableBlock)) {
      if (node instanceof Heading heading) {
        headings[heading.getLevel()] = MarkdownTree.words(heading);
        for (int deeper = heading.getLevel() + 1; deeper < headings.length; deeper++) {
          headings[deeper] = "";
        }
      } else if (node instanceof TableBlock table) {
        MarkdownIndexTable.links(this, table).forEach(links);
      } else if (node instanceof ListItem item) {
        firstLink(item).ifPresent(links);
      }
    }
  }

  int line(Node node) {
    return tree.line(node);
  }

  /** The first link under {@code top} that is not in a list of its own. */
  Optional<MarkdownLink> firstLink(Node top) {
    for (Node node : MarkdownTree.under(
        top, n -> n instanceof ListItem || n instanceof Image || n instanceof ImageRef)) {
      Optional<String> target = target(node);
      if (target.isPresent()) {
        String words = MarkdownTree.words(node);
        String label = isPath(words, target.get()) ? "" : words;
        return Optional.of(new MarkdownLink(tree.line(node), target.get(), about(), label));
      }
    }
    return Optional.empty();
  }

  private Optional<String> target(Node node) {
    if (node instanceof Link link) {
      return Optional.of(link.getUrl().unescape());
    }
    if (node instanceof LinkRef link) {
      Reference reference = link.getReferenceNode(tree.document());
      return reference == null
          ? Optional.empty()
          : Optional.of(reference.getUrl().unescape());
    }
    if (node instanceof AutoLink || node instanceof MailLink) {
      String chars = node.getChars().toString();
      String inside = chars.startsWith("<") && chars.endsWith(">")
          ? chars.substring(1, chars.length() - 1)
          : chars;
      return Optional.of(node instanceof MailLink ? "mailto:" + inside : inside);
    }
    return Optional.empty();
  }

  /** What is known of every entry here: the headings above it. */
  Metadata about() {
    StringBuilder section = new StringBuilder();
    for (String heading : headings) {
      if (!heading.isEmpty()) {
        section.append(section.isEmpty() ? "" : " / ").append(heading);
      }
    }
    return new Metadata("", "", "", Published.unknown(), "", "", section.toString(), "");
  }

  /** Whether a link's text only repeats where it leads. */
  static boolean isPath(String words, String target) {
    return words.equals(target) || target.endsWith("/" + words) || target.startsWith("mailto:");
  }
}
