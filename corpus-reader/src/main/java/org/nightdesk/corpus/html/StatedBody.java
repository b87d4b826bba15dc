package org.nightdesk.corpus.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.text.Words;

/** The article's text as a page's linked data states it: it settles which blocks are the article. */
final class StatedBody {
  /** Words in a row that mark a block as part of the stated text. */
  private static final int RUN = 4;

  private static final int LEAST_WORDS = 60;

  private final Set<String> runs;
  private final int words;

  StatedBody(String body) {
    List<String> all = Words.of(body);
    this.words = all.size();
    this.runs = new HashSet<>(runs(all));
  }

  /**
   * The blocks the stated text confirms, and headings and tables among them; {@code chosen} itself
   * where the text says too little: it is short, or the page shows little of it.
   */
  List<PageBlock> confirm(List<PageBlock> blocks, List<PageBlock> chosen) {
    if (words < LEAST_WORDS) {
      return chosen;
    }
    List<Boolean> stated = new ArrayList<>();
    int first = -1;
    int last = -1;
    int shown = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean in = isStated(blocks.get(i));
      stated.add(in);
      if (in) {
        first = first < 0 ? i : first;
        last = i;
        shown += blocks.get(i).words();
      }
    }
    int alreadyChosen = chosen.stream().mapToInt(PageBlock::words).sum();
    if (shown < words * 0.7 || shown > words * 1.4 || shown < alreadyChosen * 0.6) {
      return chosen;
    }
    List<PageBlock> confirmed = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      BlockRole hint = blocks.get(i).hint();
      if (stated.get(i)
          || hint == BlockRole.HEADING
          || hint == BlockRole.TABLE
          || hint == BlockRole.CAPTION) {
        confirmed.add(blocks.get(i));
      }
    }
    return confirmed;
  }

  private boolean isStated(PageBlock block) {
    List<String> of = runs(Words.of(block.text()));
    long found = of.stream().filter(runs::contains).count();
    return !of.isEmpty() && found * 2 >= of.size();
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
