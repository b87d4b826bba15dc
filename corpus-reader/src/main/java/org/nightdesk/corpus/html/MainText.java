package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.Words;

/**
 * Finds the blocks of a page that are its article.
 *
 * <p>Every paragraph of running text speaks for what holds it, less for what holds that; the element
 * with most voices is the article, and its neighbours join in where they have enough of their own.
 * Lines made of links, and headings nothing stands under, are left out.
 */
final class MainText {
  /** Words below which an article is looked for again among what was taken for furniture. */
  private static final int FEW = 80;

  /** Words of a block that stands twice only where a page repeats itself. */
  private static final int LONG = 20;

  /** How far up a paragraph speaks. */
  private static final int LEVELS = 5;

  private final List<PageBlock> blocks;
  private final PartNames names;
  private final Map<Element, Double> voices = new IdentityHashMap<>();

  private MainText(List<PageBlock> blocks, PartNames names) {
    this.blocks = blocks;
    this.names = names;
  }

  /**
   * @param title the page's headline, left out of the blocks
   * @param statedBody the article's text as the page's linked data has it; empty where it has none
   */
  static List<PageBlock> of(Document page, String title, String statedBody) {
    Element body = page.body();
    Weights weights = Weights.of(body);
    PartNames names = new PartNames();
    List<PageBlock> strict =
        of(PageBlocks.of(body, weights, names, true), names, title, statedBody);
    if (words(strict) >= FEW) {
      return strict;
    }
    List<PageBlock> lenient =
        of(PageBlocks.of(body, weights, names, false), names, title, statedBody);
    return words(lenient) > 2 * words(strict) ? lenient : strict;
  }

  private static List<PageBlock> of(
      List<PageBlock> blocks, PartNames names, String title, String statedBody) {
    MainText main = new MainText(blocks, names);
    main.count();
    List<PageBlock> chosen = main.chosen();
    return kept(new StatedBody(statedBody).confirm(blocks, chosen), title);
  }

  private static int words(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(PageBlock::words).sum();
  }

  private void count() {
    for (PageBlock block : blocks) {
      if (!block.isParagraph() || block.hint() == BlockRole.CAPTION) {
        continue;
      }
      double voice = block.words() * (1 - block.linkShare());
      Element at = block.element();
      double part = 1;
      for (int level = 0; level < LEVELS && at != null; level++) {
        if (level > 0 || !isParagraphTag(at)) {
          double favour = isContent(at) || at.normalName().equals("article") ? 1.25 : 1;
          voices.merge(at, voice * part * favour, Double::sum);
          part *= 0.6;
        }
        at = at.parent();
      }
    }
  }

  private boolean isContent(Element element) {
    return names.of(element) == PartNames.Part.CONTENT;
  }

  private static boolean isParagraphTag(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("li");
  }

  private List<PageBlock> chosen() {
    Element best = null;
    double most = 0;
    for (PageBlock block : blocks) {
      Element at = block.element();
      for (int level = 0; level <= LEVELS && at != null; level++) {
        double voice = voices.getOrDefault(at, 0.0);
        if (voice > most) {
          most = voice;
          best = at;
        }
        at = at.parent();
      }
    }
    List<PageBlock> inside = new ArrayList<>();
    if (best == null) {
      return inside;
    }
    best = widened(best);
    Element around = around(best);
    for (PageBlock block : blocks) {
      if (isUnder(block.element(), best)
          || isUnder(block.element(), around) && joins(block, around, best, most)) {
        inside.add(block);
      }
    }
    return inside;
  }

  /**
   * An article cut into parts, each held by an element of its own: the nearest element above that holds
   * half as much again, nearly all of it running text.
   */
  private Element widened(Element best) {
    Element widest = best;
    Element at = best.parent();
    int words = paragraphWords(best);
    for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
      int more = paragraphWords(at);
      if (more > words * 1.25 && linkWords(at) < more * 0.1) {
        widest = at;
        words = more;
      }
      at = at.parent();
    }
    return widest;
  }

  private int paragraphWords(Element top) {
    return blocks.stream()
        .filter(block -> block.isParagraph() && isUnder(block.element(), top))
        .mapToInt(PageBlock::words)
        .sum();
  }

  private int linkWords(Element top) {
    return blocks.stream()
        .filter(block -> block.linkShare() >= 0.4 && isUnder(block.element(), top))
        .mapToInt(PageBlock::words)
        .sum();
  }

  /** The element whose other children may belong to the article: one level up, two where that is named so. */
  private Element around(Element best) {
    Element parent = best.parent() == null ? best : best.parent();
    Element above = parent.parent() == null ? parent : parent.parent();
    boolean named = above.normalName().equals("article")
        || above.normalName().equals("main")
        || isContent(above);
    return named ? above : parent;
  }

  /** Whether a neighbour of the article belongs to it. */
  private boolean joins(PageBlock block, Element around, Element best, double most) {
    Element child = block.element();
    boolean alike = false;
    while (child.parent() != null && child != around) {
      alike |= !best.className().isEmpty() && child.className().equals(best.className());
      if (child.parent() == around) {
        break;
      }
      child = child.parent();
    }
    return alike
        || voices.getOrDefault(child, 0.0) > most * 0.2
        || block.words() >= 25 && block.linkShare() < 0.25;
  }

  private static boolean isUnder(Element element, Element top) {
    Element at = element;
    while (at != null) {
      if (at == top) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isLinks(PageBlock block) {
    boolean sentence = block.words() >= 8 && Characters.endsSentence(block.text());
    return block.linkShare() > 0.5 && block.words() < 25 && !sentence || block.linkShare() > 0.8;
  }

  private static List<PageBlock> kept(List<PageBlock> inside, String title) {
    String headline = Words.padded(title);
    List<PageBlock> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int last = -1;
    for (PageBlock block : inside) {
      if (isLinks(block)
          || Math.abs(block.text().length() - title.length()) <= 20
              && Words.padded(block.text()).equals(headline)
          || block.words() >= LONG && block.hint() != BlockRole.BODY && !seen.add(block.text())) {
        continue;
      }
      kept.add(block);
      if (block.hint() != BlockRole.HEADING) {
        last = kept.size();
      }
    }
    return List.copyOf(kept.subList(0, Math.max(last, 0)));
  }
}
