package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.text.Words;

/**
 * Finds the blocks of a page that are its article.
 *
 * <p>Every paragraph of running text speaks for what holds it, less for what holds that; the element
 * with most voices is the article, and its neighbours join in where they have enough of their own.
 * Lines made of links, and headings nothing stands under, are left out.
 */
final class MainText {
  /** How far up a paragraph speaks. */
  private static final int LEVELS = 5;

  private final List<PageBlock> blocks;
  private final Map<Element, Double> voices = new IdentityHashMap<>();

  private MainText(List<PageBlock> blocks) {
    this.blocks = blocks;
  }

  static List<PageBlock> of(Document page, String title) {
    List<PageBlock> blocks = PageBlocks.of(page.body());
    MainText main = new MainText(blocks);
    main.count();
    return main.chosen(title);
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
          double favour = Furniture.isContent(at) || at.normalName().equals("article") ? 1.25 : 1;
          voices.merge(at, voice * part * favour, Double::sum);
          part *= 0.6;
        }
        at = at.parent();
      }
    }
  }

  private static boolean isParagraphTag(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("li");
  }

  private List<PageBlock> chosen(String title) {
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
    Element around = best.parent() == null ? best : best.parent();
    for (PageBlock block : blocks) {
      if (isUnder(block.element(), best)
          || isUnder(block.element(), around) && joins(block, around, most)) {
        inside.add(block);
      }
    }
    return kept(inside, title);
  }

  /** Whether a neighbour of the article belongs to it. */
  private boolean joins(PageBlock block, Element around, double most) {
    Element child = block.element();
    while (child.parent() != null && child.parent() != around) {
      child = child.parent();
    }
    return voices.getOrDefault(child, 0.0) > most * 0.2
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

  private static List<PageBlock> kept(List<PageBlock> inside, String title) {
    String headline = Words.padded(title);
    List<PageBlock> kept = new ArrayList<>();
    int last = -1;
    for (PageBlock block : inside) {
      boolean links = block.linkShare() > 0.5 && block.words() < 25 || block.linkShare() > 0.8;
      if (links || Words.padded(block.text()).equals(headline)) {
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
