package org.nightdesk.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.format.ArticleFormat;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.text.Words;

/**
 * One page as read beside what it holds.
 *
 * @param read title, authors and date as read, for showing
 * @param precision share of the words read that are the article's
 * @param recall share of the article's words that were read
 */
record PageScore(
    GoldPage gold,
    Seen read,
    double precision,
    double recall,
    boolean title,
    boolean author,
    boolean date) {

  /** What a reader made of a page's head. */
  record Seen(String title, String author, String date) {}

  static PageScore of(GoldPage gold) {
    try {
      return of(gold, ArticleFormat.HTML.reader().read(gold.html()));
    } catch (RejectedException refused) {
      return new PageScore(
          gold, new Seen("refused: " + refused.detail(), "", ""), 0, 0, false, false, false);
    }
  }

  private static PageScore of(GoldPage gold, Draft draft) {
    WordBag found = WordBag.of(mainText(draft));
    WordBag wanted = WordBag.of(gold.body());
    Seen read = new Seen(
        draft.about().title(), draft.about().author(), draft.about().published().value());
    return new PageScore(
        gold,
        read,
        found.in(wanted),
        wanted.in(found),
        Words.of(read.title()).equals(Words.of(gold.title())),
        names(List.of(read.author().split(", "))).equals(names(gold.authors())),
        !gold.date().isEmpty() && read.date().startsWith(gold.date()));
  }

  /** The article without headline and captions, which the labelled texts leave out. */
  private static String mainText(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (Block block : draft.blocks()) {
      BlockRole role = block.role();
      if (role.isTold() && role != BlockRole.HEADLINE && role != BlockRole.CAPTION) {
        text.append(block.where().in(draft.text())).append('\n');
      }
    }
    return text.toString();
  }

  /** Whole names as sets of words, whatever their order and case. */
  private static Set<String> names(List<String> names) {
    Set<String> all = new TreeSet<>();
    names.forEach(name -> all.add(String.join(" ", Words.of(name))));
    return all;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
