package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.ExtractedText;
import org.nightdesk.corpus.text.Words;

/** Cuts a page into blocks, in page order, leaving out its furniture. */
final class PageBlocks implements NodeFilter {
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
      "i", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
      "time", "tt", "u", "var", "wbr", "br");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final Element top;
  private final PartNames names;
  private final Furniture furniture;
  private Element holder;
  private int linkDepth;
  private int linkChars;
  private boolean broken;

  private PageBlocks(Element top, Weights weights, PartNames names, boolean byName) {
    this.top = top;
    this.names = names;
    this.furniture = new Furniture(weights, names, byName);
    this.holder = top;
  }

  /**
   * @param byName see {@link Furniture}
   */
  static List<PageBlock> of(Element top, Weights weights, PartNames names, boolean byName) {
    PageBlocks filter = new PageBlocks(top, weights, names, byName);
    NodeTraversor.filter(filter, top);
    filter.flush();
    return filter.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      if (!words.isBlank()) {
        broken = false;
        linkChars += linkDepth > 0 ? words.strip().length() : 0;
      }
      open.append(words);
    } else if (node instanceof Element element && element != top) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (furniture.is(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("a")) {
      linkDepth++;
    } else if (tag.equals("br")) {
      if (broken) {
        flush();
      }
      open.append(' ');
      broken = true;
    } else if (tag.equals("table") && DataTable.is(element)) {
      flush();
      String rows = DataTable.rows(element);
      blocks.add(new PageBlock(element, rows, Words.count(rows), 0, BlockRole.TABLE));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!INLINE.contains(tag)) {
      flush();
      holder = element;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element != top) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        linkDepth--;
      } else if (!INLINE.contains(tag)) {
        flush();
        Element parent = element.parent();
        holder = parent == null ? top : parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    String text = Characters.oneLine(open);
    open.setLength(0);
    broken = false;
    if (!text.isEmpty()) {
      double share = Math.min(1.0, (double) linkChars / text.length());
      blocks.add(new PageBlock(holder, text, Words.count(text), share, hint(holder)));
    }
    linkChars = 0;
  }

  private BlockRole hint(Element holder) {
    Element at = holder;
    for (int i = 0; at != null && i < 4; i++) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return BlockRole.HEADING;
        }
        case "figcaption", "figure", "caption" -> {
          return BlockRole.CAPTION;
        }
        case "li", "blockquote", "dd" -> {
          return BlockRole.BODY;
        }
        default -> {
          if (i < 3 && names.of(at) == PartNames.Part.CAPTION) {
            return BlockRole.CAPTION;
          }
          at = at.parent();
        }
      }
    }
    return ExtractedText.BY_FORM;
  }
}
