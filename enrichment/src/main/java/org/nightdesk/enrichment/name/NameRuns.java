package org.nightdesk.enrichment.name;

import static org.nightdesk.enrichment.name.WordClass.*;

/** How far a run of capitalised words goes, with the small words that names hold. */
final class NameRuns {
  private static final int OPENERS = ORGANISATION_OPENER.bit() | PLACE_OPENER.bit();
  /** Pieces in the longest run; what is longer is no name, and cutting it keeps the time linear. */
  private static final int LONGEST = 24;

  private final NameIndex names;

  NameRuns(NameIndex names) {
    this.names = names;
  }

  static boolean isConnector(String folded) {
    return switch (folded) {
      case "of", "for", "on", "and", "&", "the", "in", "." -> true;
      default -> false;
    };
  }

  /** The last piece of the run that begins at the capitalised piece {@code first}. */
  int lastOf(Pieces p, int first) {
    int last = first + Math.max(0, names.longestAt(p, first).length() - 1);
    while (true) {
      int next = next(p, first, last);
      if (next < 0 || next - first >= LONGEST) {
        return last;
      }
      last = next + Math.max(0, names.longestAt(p, next).length() - 1);
    }
  }

  /** The next capitalised piece of the run that ends at {@code last} so far; -1 where it ends. */
  private int next(Pieces p, int first, int last) {
    int next = last + 1;
    if (p.isGlued(next)) {
      return -1;
    }
    if (p.isCapitalised(next)) {
      boolean month = p.is(next, CALENDAR) && !p.is(next, FIRST_NAME) && !isSurnameMay(p, next);
      return month && names.longestAt(p, next).isNone() ? -1 : next;
    }
    String word = p.folded(next);
    if (word.equals(".") && p.isCapitalised(next + 1) && takesStop(p, last)) {
      return next + 1;
    }
    if (p.isPossessive(next) && p.isCapitalised(next + 1) && isManyPeople(p.folded(last))) {
      return next + 1;
    }
    if (word.equals("&") && p.isCapitalised(next + 1)) {
      return next + 1;
    }
    if (p.is(next, PERSON_PARTICLE) && !p.isAny(last, ROLE.bit())) {
      int after = next + 1;
      while (after < next + 3 && p.is(after, PERSON_PARTICLE) && !p.isCapitalised(after)) {
        after++;
      }
      return p.isCapitalised(after) && !isConnector(word) ? after : -1;
    }
    return nextOverConnector(p, first, last, word);
  }

  /** "Theresa May", but not "Theresa, May 3". */
  static boolean isSurnameMay(Pieces p, int piece) {
    return p.folded(piece).equals("may")
        && p.is(piece - 1, FIRST_NAME)
        && p.isCapitalised(piece - 1)
        && !p.is(piece - 1, COMMON)
        && !p.isNumber(piece + 1);
  }

  /** "People's Republic", "Women's Union": a possessive inside a name. */
  private static boolean isManyPeople(String folded) {
    return switch (folded) {
      case "people",
          "women",
          "men",
          "children",
          "workers",
          "farmers",
          "veterans",
          "lawyers",
          "journalists",
          "teachers",
          "writers",
          "king",
          "queen" -> true;
      default -> false;
    };
  }

  private static boolean takesStop(Pieces p, int piece) {
    String word = p.word(piece);
    return word.length() == 1
        || p.is(piece, TITLE) && word.length() <= 5 && !p.is(piece, COMMON)
        || word.equals("St")
        || word.equals("Ft")
        || word.equals("Mt");
  }

  private int nextOverConnector(Pieces p, int first, int last, String connector) {
    int after = p.folded(last + 2).equals("the") ? last + 3 : last + 2;
    if (!p.isCapitalised(after) || p.isAny(after, CALENDAR.bit())) {
      return -1;
    }
    boolean opener = p.isAny(last, OPENERS)
        || "general".equals(p.folded(last)) && last > first && p.is(last - 1, ORGANISATION_OPENER);
    boolean openerBefore = false;
    for (int i = first; i < last; i++) {
      openerBefore |= p.isAny(i, OPENERS) && isConnector(p.folded(i + 1));
    }
    return switch (connector) {
      case "of" ->
        opener
                || openerBefore
                || opensOther(p, last)
                || p.is(last, ROLE) && p.is(after, PORTFOLIO) && after == last + 2
            ? after
            : -1;
      case "for" ->
        (opener || openerBefore)
                && !p.isAny(last, PLACE_OPENER.bit() & ~HEADS)
                && !p.isAny(after, ROLE.bit() | TITLE.bit())
                && names.longestAt(p, after).type() != EntityType.PERSON
            ? after
            : -1;
      case "on" ->
        opener
                && p.isAny(last, ORGANISATION_HEAD.bit())
                && after == last + 2
                && !names.longestAt(p, after).sure()
            ? after
            : -1;
      case "and" ->
        openerBefore
                && after == last + 2
                && names.longestAt(p, after).isNone()
                && !p.isAny(
                    after,
                    DEMONYM.bit() | ROLE.bit() | FIRST_NAME.bit() | ORGANISATION_OPENER.bit())
                && p.isAny(after, COMMON.bit() | PORTFOLIO.bit())
            ? after
            : -1;
      default -> -1;
    };
  }

  private static boolean opensOther(Pieces p, int piece) {
    return switch (p.folded(piece)) {
      case "battle",
          "siege",
          "treaty",
          "declaration",
          "statue",
          "duke",
          "archbishop",
          "isle",
          "strait",
          "gulf",
          "cape",
          "sea",
          "bay",
          "republic",
          "kingdom",
          "state",
          "university",
          "city",
          "medal",
          "legion",
          "order",
          "prize",
          "house",
          "museum" -> true;
      default -> false;
    };
  }
}
