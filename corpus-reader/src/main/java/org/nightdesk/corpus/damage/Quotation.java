package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;

/**
 * Quotation marks without their pair. A quotation may run over paragraphs: each opens anew and only
 * the last closes, or nothing but the last closes.
 */
final class Quotation {
  /** Most paragraphs without a mark that a quotation runs over. */
  private static final int LONGEST = 4;

  private Quotation() {}

  static List<Damage> unbalanced(String text, List<Block> blocks) {
    List<Damage> found = new ArrayList<>();
    int open = -1;
    int plain = 0;
    for (Block block : blocks) {
      if (block.role() != BlockRole.BODY) {
        continue;
      }
      QuoteMarks marks = QuoteMarks.of(text, block.where());
      boolean more = open >= 0 && (marks.closer() >= 0 || marks.opensAtStart());
      if (open >= 0 && !more) {
        plain++;
        if (marks.opener() >= 0 || plain > LONGEST) {
          found.add(unpaired(open));
          open = -1;
        }
      } else if (open < 0 && marks.closer() >= 0) {
        found.add(unpaired(marks.closer()));
      }
      if (more || marks.opener() >= 0) {
        open = marks.opener();
        plain = 0;
      }
    }
    if (open >= 0) {
      found.add(unpaired(open));
    }
    return found;
  }

  private static Damage unpaired(int at) {
    return new Damage(
        Damage.Kind.UNBALANCED_QUOTES, new Span(at, at + 1), "quotation mark without its pair");
  }
}
