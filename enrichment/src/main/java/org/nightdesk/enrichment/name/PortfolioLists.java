package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * Takes in all that a ministry is for: "Ministry of Lands, Water and Rural Roads" is one name, though
 * commas and an "and" stand in it. Only plain words are taken in, and only up to an "and".
 */
final class PortfolioLists {
  private static final long OF = WordKeys.of("of");
  private static final long AND = WordKeys.of("and");
  private static final long AMPERSAND = WordKeys.of("&");
  private static final long COMMA = WordKeys.of(",");
  /** Words from the opener to the end of the list. */
  private static final int LONGEST = 20;

  private final WordTable words;

  PortfolioLists(WordTable words) {
    this.words = words;
  }

  /** The names in text order, without those that are part of a list. */
  List<FoundName> join(List<FoundName> names) {
    List<FoundName> joined = new ArrayList<>(names.size());
    int taken = -1;
    for (FoundName name : names) {
      if (name.first() > taken) {
        int last = name.type() == EntityType.ORG ? lastOf(name) : name.last();
        joined.add(last > name.last() ? name.between(name.first(), last) : name);
        taken = Math.max(taken, last);
      }
    }
    return joined;
  }

  /** The last word of the list the name begins; the name's own where it begins none. */
  private int lastOf(FoundName name) {
    int end = Math.min(words.first(name.sentence() + 1), name.first() + LONGEST);
    boolean opens = !name.isOneWord()
        && !words.isTitleCase(name.sentence())
        && WordClass.ORGANISATION_OPENER.in(words.classes(name.first()))
        && words.key(name.first() + 1) == OF
        && isPortfolio(name.last());
    int last = name.last();
    int at = last;
    while (opens && at + 2 < end) {
      boolean and = isAnd(at + 1) || words.key(at + 1) == COMMA && isAnd(at + 2);
      int next = isAnd(at + 1) || !and ? at + 2 : at + 3;
      if (!and && words.key(at + 1) != COMMA || next >= end || !isPortfolio(next)) {
        return last;
      }
      at = next;
      while (at + 1 < end && isPortfolio(at + 1)) {
        at++;
      }
      if (and) {
        last = at;
      }
    }
    return last;
  }

  private boolean isAnd(int word) {
    return words.key(word) == AND || words.key(word) == AMPERSAND;
  }

  /** A plain word with a capital that neither names nor opens anything by itself. */
  private boolean isPortfolio(int word) {
    int classes = words.classes(word);
    int named = WordClass.ORGANISATION_OPENER.bit()
        | WordClass.CALENDAR.bit()
        | WordClass.DEMONYM.bit()
        | WordClass.DETERMINER.bit()
        | WordClass.TITLE.bit();
    return words.isCapital(word)
        && (classes & (WordClass.PORTFOLIO.bit() | WordClass.COMMON.bit())) != 0
        && ((classes & named) == 0 || WordClass.PORTFOLIO.in(classes));
  }
}
