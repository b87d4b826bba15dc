package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;

/** Quotation marks that do not pair within a block. */
final class Quotation {
  private Quotation() {}

  static List<Damage> unbalanced(String text, List<Block> blocks) {
    List<Damage> found = new ArrayList<>();
    List<Block> body =
        blocks.stream().filter(block -> block.role() == BlockRole.BODY).toList();
    boolean carried = false;
    for (int i = 0; i < body.size(); i++) {
      Span where = body.get(i).where();
      int odd = firstUnpaired(text, where);
      if (odd < 0 || carried && text.charAt(odd) != '\u201C') {
        carried = carried && odd < 0 && isQuote(text.charAt(where.start()));
        continue;
      }
      carried = opensQuote(text.charAt(odd), text, odd, where)
          && i + 1 < body.size()
          && goesOn(text, body.get(i + 1).where());
      if (!carried) {
        found.add(new Damage(
            Damage.Kind.UNBALANCED_QUOTES,
            new Span(odd, odd + 1),
            "quotation mark without its pair"));
      }
    }
    return found;
  }

  /** Whether a quotation left open goes on in this block: it opens anew here, or is closed here. */
  private static boolean goesOn(String text, Span next) {
    int odd = firstUnpaired(text, next);
    return isQuote(text.charAt(next.start())) || odd >= 0 && text.charAt(odd) != '\u201C';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D';
  }

  private static boolean opensQuote(char c, String text, int at, Span where) {
    return c == '\u201C' || c == '"' && (at == where.start() || text.charAt(at - 1) == ' ');
  }

  /** Position of a mark left over when marks are paired from the left; -1 when all pair. */
  private static int firstUnpaired(String text, Span where) {
    int open = -1;
    int straight = -1;
    for (int i = where.start(); i < where.end(); i++) {
      char c = text.charAt(i);
      if (c == '\u201C') {
        if (open >= 0) {
          return open;
        }
        open = i;
      } else if (c == '\u201D') {
        if (open < 0) {
          return i;
        }
        open = -1;
      } else if (c == '"' && !isInches(text, i, where)) {
        straight = straight < 0 ? i : -1;
      }
    }
    return open >= 0 ? open : straight;
  }

  private static boolean isInches(String text, int at, Span where) {
    if (at <= where.start() || !Character.isDigit(text.charAt(at - 1))) {
      return false;
    }
    int digits = at - 1;
    while (digits > where.start()
        && at - digits < 6
        && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
      digits--;
    }
    return text.charAt(digits) == '\'' || text.charAt(digits) == '\u2019';
  }
}
