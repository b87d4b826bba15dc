package org.nightdesk.enrichment.name;

import static org.nightdesk.enrichment.name.WordClass.*;

import java.util.ArrayList;
import java.util.List;

/** Reads the office or relation that stands beside a person's name. */
final class RoleReader {
  private static final int FARTHEST = 14;

  /**
   * The roles as written, the one before the name first; empty where none is stated.
   *
   * @param before the name before it in the article; itself where it is the first
   */
  List<String> rolesOf(Candidate c, Candidate before) {
    List<String> roles = new ArrayList<>(2);
    addBefore(c, before, roles);
    addAfter(c, roles);
    return roles;
  }

  private static void addBefore(Candidate c, Candidate before, List<String> roles) {
    Pieces p = c.pieces();
    int last = c.first() - 1;
    boolean stop = ".".equals(p.word(last)) && p.is(last - 1, TITLE);
    int office = stop ? last - 1 : last;
    while (p.is(office, TITLE)
        && !p.is(office, ROLE)
        && (p.is(office - 1, ROLE) || p.is(office - 1, TITLE))) {
      office--; // "Prime Minister Sir"
    }
    if (p.is(office, PORTFOLIO) && p.isCapitalised(office)) {
      int head = office;
      while (head > office - 5
          && !p.is(head, ROLE)
          && (p.is(head, PORTFOLIO) || isConnector(p.folded(head)))) {
        head--;
      }
      if (p.is(head, ROLE)) {
        add(p, overName(c, before, firstOfRole(p, head)), office, roles);
      }
      return;
    }
    if (p.is(office, ROLE) && (office == last || !isAbbreviation(p, office))) {
      add(p, overName(c, before, firstOfRole(p, office)), office, roles);
    } else if (",".equals(p.word(last)) && isClosed(p, c.last() + 1)) {
      int head = headBeforeComma(p, last - 1);
      if (head >= 0) {
        add(p, overName(c, before, firstOfRole(p, head)), last - 1, roles);
      }
    }
  }

  private static boolean isConnector(String folded) {
    return switch (folded) {
      case "of", "for", "on", "and", "&", "the", "in", "." -> true;
      default -> false;
    };
  }

  private static boolean isAbbreviation(Pieces p, int piece) {
    return p.word(piece).length() <= 3;
  }

  private static boolean isClosed(Pieces p, int piece) {
    return switch (p.word(piece)) {
      case ",", ")", ".", ";" -> true;
      default -> false;
    };
  }

  /** The role word of "the president of Peru" that ends at {@code last}; -1 where there is none. */
  private static int headBeforeComma(Pieces p, int last) {
    int head = last;
    while (head >= 0 && head > last - FARTHEST) {
      if (p.is(head, ROLE)
          && (head == last
              || "of".equals(p.folded(head + 1))
              || "for".equals(p.folded(head + 1)))) {
        return isOneOfAKind(p, head, last) ? head : -1;
      }
      boolean inside = p.isCapitalised(head)
          || isConnector(p.folded(head)) && !".".equals(p.folded(head))
          || p.isPossessive(head)
          || p.isAny(head, OFFICE);
      if (!inside) {
        return -1;
      }
      head--;
    }
    return -1;
  }

  /** Whether it is said whose: "the envoy, Roe," may be two people, "Peru's envoy, Roe," is one. */
  private static boolean isOneOfAKind(Pieces p, int head, int last) {
    int first = firstOfRole(p, head);
    return head < last
        || first < head
            && (p.isPossessive(first + 1)
                || p.isAny(first, DEMONYM.bit())
                || p.isCapitalised(first))
        || isOwner(p.folded(first - 1));
  }

  private static boolean isOwner(String folded) {
    return switch (folded) {
      case "his", "her", "its", "their", "my", "our" -> true;
      default -> false;
    };
  }

  /** Goes left from a role word over what belongs to it: "former Dutch Prime Minister". */
  private static int firstOfRole(Pieces p, int office) {
    int first = office;
    int at = office - 1;
    while (at >= 0 && at > office - FARTHEST) {
      boolean modifier = p.isAny(at, OFFICE | DEMONYM.bit()) && p.isWord(at)
          || p.isGlued(at + 1)
          || "hitherto".equals(p.folded(at));
      boolean name = p.isCapitalised(at) && !p.opens(at) && !p.is(at, CALENDAR)
          || p.isCapitalised(at)
              && (at + 1 == first || p.isPossessive(at + 1))
              && (!p.isAny(at, COMMON.bit() | DETERMINER.bit())
                  || NameLists.shared().longestAt(p, at) > 1);
      boolean owner = p.isPossessive(at) && p.isWord(at - 1);
      // "adviser of US President Roe" is another man, "Secretary of State Roe" is not.
      boolean of = p.folded(at).equals("of")
          && p.is(at - 1, ROLE)
          && first == office
          && !p.is(office, TITLE);
      boolean and = !"for".equals(p.folded(at - 2))
          && p.folded(at).equals("and")
          && p.isAny(at - 1, ROLE.bit())
          && !p.isCapitalised(at - 1);
      if (!(modifier || name || owner || of || and)) {
        break;
      }
      first = of || and || owner ? first : at;
      at--;
    }
    return first;
  }

  /** Where the role begins inside or right behind a name, that name belongs to it as a whole. */
  private static int overName(Candidate c, Candidate before, int first) {
    boolean touches = before.pieces() == c.pieces()
        && before.first() < first
        && first <= before.last() + 1
        && before.last() < c.first();
    return touches ? before.first() : first;
  }

  private static void add(Pieces p, int first, int last, List<String> roles) {
    String role = p.text(first, last);
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  private static void addAfter(Candidate c, List<String> roles) {
    Pieces p = c.pieces();
    int comma = c.last() + 1;
    if (!",".equals(p.word(comma)) || p.isTitleCase()) {
      return;
    }
    int first = comma + 1;
    if (p.is(first, DETERMINER)) {
      first++;
    }
    boolean person = p.is(first, FIRST_NAME) && p.isCapitalised(first);
    if (person && !p.isPossessive(first + 1) && !p.isPossessive(first + 2)) {
      return; // the next of a list
    }
    boolean office = false;
    int last = first;
    for (; last < first + FARTHEST; last++) {
      String word = p.folded(last);
      if (isClosed(p, last) || word.isEmpty()) {
        break;
      }
      boolean breaks = p.isAny(last, AUXILIARY.bit())
          || word.equals("who")
          || word.equals("which")
          || p.is(last, SAY_VERB) && !office
          || p.isAny(last, PLACE_PREPOSITION.bit()) && !office
          || isClauseWord(word);
      if (breaks) {
        return;
      }
      office |= last < first + 6 && p.is(last, ROLE);
      if (last == first
          && p.is(first, ROLE)
          && p.isCapitalised(first + 1)
          && !p.is(first + 1, COMMON)) {
        return; // ", President Roe" is the next of a list
      }
    }
    boolean ends = isClosed(p, last) || p.folded(last).isEmpty();
    if (office && ends && last > first && !endsInPerson(p, first, last - 1)) {
      add(p, first, last - 1, roles);
    }
  }

  private static boolean isClauseWord(String folded) {
    return switch (folded) {
      case "after",
          "before",
          "when",
          "while",
          "as",
          "but",
          "however",
          "if",
          "because",
          "with",
          "to",
          "not",
          "by",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "that" -> true;
      default -> false;
    };
  }

  /** Whether an office and a name end the stretch: "French president Ann Roe" is somebody else. */
  private static boolean endsInPerson(Pieces p, int first, int last) {
    for (int i = first; i < last; i++) {
      if (p.is(i, ROLE) && ("of".equals(p.folded(i + 1)) || "to".equals(p.folded(i + 1)))) {
        return false; // "adviser of President Roe" tells whose adviser
      }
      if (p.is(i, ROLE)
          && p.isCapitalised(i + 1)
          && (!p.isAny(i + 1, OFFICE | HEADS | DEMONYM.bit()) || p.is(i + 1, FIRST_NAME))) {
        return true;
      }
    }
    return false;
  }
}
