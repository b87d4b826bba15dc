package org.nightdesk.enrichment.name;

import static org.nightdesk.enrichment.name.WordClass.*;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of ordinary sentences that may be names, without the offices beside them. */
final class CandidateFinder {
  private final NameIndex names;
  private final DocumentContext context;
  private final NameRuns runs;
  private List<Candidate> found = new ArrayList<>();

  CandidateFinder(NameIndex names, DocumentContext context) {
    this.names = names;
    this.context = context;
    this.runs = new NameRuns(names);
  }

  /** The candidates of a sentence in text order, without overlap. */
  List<Candidate> find(Pieces pieces) {
    found = new ArrayList<>();
    int i = 0;
    while (i < pieces.count()) {
      if (!pieces.isCapitalised(i)) {
        KnownName known = names.longestAt(pieces, i);
        if (!known.isNone() && pieces.isWord(i)) {
          add(pieces, i, i + known.length() - 1, known, false);
        }
        i += Math.max(1, known.length());
      } else {
        int last = runs.lastOf(pieces, i);
        segment(pieces, i, last, false);
        i = last + 1;
      }
    }
    return found;
  }

  private void segment(Pieces p, int start, int last, boolean titled) {
    int first = start;
    int end = last;
    while (first <= end && isStrippedBefore(p, first, end)) {
      first++;
    }
    while (end > first && isStrippedAfter(p, first, end)) {
      end--;
    }
    if (first > end) {
      return;
    }
    KnownName known = names.longestAt(p, first);
    if (known.length() == end - first + 1) {
      add(p, first, end, known, titled);
      return;
    }
    if (splitAtOffice(p, first, end, known) || splitAfterDemonym(p, first, end, known)) {
      return;
    }
    if (splitBeforeKnown(p, first, end)) {
      return;
    }
    if (known.sure() && splitAfterKnown(p, first, end, known)) {
      return;
    }
    if (isPlausible(p, first, end, titled)) {
      add(p, withOrdinal(p, first, end), end, KnownName.NONE, titled);
    }
  }

  private void add(Pieces p, int first, int last, KnownName known, boolean titled) {
    boolean money = known.length() == 1 && "$".equals(p.word(last + 1));
    boolean doubtful = known.length() == 1
        && p.is(first, COMMON)
        && p.opens(first)
        && !titled
        && !(p.isPossessive(last + 1) && known.type() == EntityType.PLACE)
        && !Spellings.isAllCapitals(p.word(first))
        && !context.isCapitalInside(p.folded(first));
    if (!doubtful && !money) {
      found.add(new Candidate(p, first, last, known, titled));
    }
  }

  private boolean isStrippedBefore(Pieces p, int first, int last) {
    if (!p.isWord(first) || p.is(first, DETERMINER)) {
      return names.longestAt(p, first).isNone();
    }
    if (NameRuns.isConnector(p.folded(first)) && !p.isCapitalised(first)) {
      return true;
    }
    KnownName known = names.longestAt(p, first);
    if (p.opens(first) && known.isNone() && isCompoundAdjective(p.word(first))) {
      return true;
    }
    if (!known.isNone()
        && (known.length() > 1 || !p.is(first, COMMON) || isPlainlyName(p, first, known))) {
      return false;
    }
    boolean headed = first < last && p.isAny(last, HEADS);
    if (p.isAny(first, CALENDAR.bit() | NO_NAME.bit())) {
      return !headed && !(p.is(first, FIRST_NAME) && first < last);
    }
    if (!p.opens(first) || headed && p.isAny(first, OFFICE | DEMONYM.bit() | HEADS)) {
      return false;
    }
    if (p.is(first, FIRST_NAME) && first < last) {
      return p.is(first, AUXILIARY) || isName(p, first + 1) && p.is(first, COMMON);
    }
    return p.is(first, COMMON) && !p.isAny(first, OFFICE)
        || first < last
            && context.isWrittenSmall(p.folded(first))
            && !context.isCapitalInside(p.folded(first));
  }

  /** "US officials" and "Turkey's Erdogan", though "us" and "turkey" are words too. */
  private static boolean isPlainlyName(Pieces p, int piece, KnownName known) {
    return Spellings.isAllCapitals(p.word(piece)) && !p.isAllCapitals()
        || known.type() == EntityType.PLACE && p.isPossessive(piece + 1);
  }

  /** "Fifteen-year-old": small letters behind the hyphen. */
  private static boolean isCompoundAdjective(String word) {
    int hyphen = Pieces.hyphenIn(word, 0);
    return hyphen > 2
        && hyphen + 2 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1))
        && word.indexOf('-', hyphen + 1) != hyphen + 3;
  }

  private boolean isStrippedAfter(Pieces p, int first, int last) {
    if (!p.isWord(last)) {
      return !"'s".equals(p.folded(last)) || names.longestAt(p, first).length() != last - first + 1;
    }
    if (NameRuns.isSurnameMay(p, last)) {
      return false;
    }
    if (p.isAny(last, CALENDAR.bit() | NO_NAME.bit() | DEMONYM.bit())
        && !p.isAny(last, FIRST_NAME.bit() | SURNAME.bit() | HEADS | GENERATION.bit())) {
      return names.longestAt(p, last).isNone()
          && names.longestAt(p, last - 1).length() != 2
          && names.longestAt(p, first).length() != last - first + 1;
    }
    return NameRuns.isConnector(p.folded(last)) && !p.isCapitalised(last);
  }

  /** Takes "White House Press Secretary Jane Roe" apart into the body and the person. */
  private boolean splitAtOffice(Pieces p, int first, int last, KnownName knownFirst) {
    boolean headed = p.isAny(last, HEADS) && !p.isAny(last, SURNAME.bit() | FIRST_NAME.bit());
    int office = -1;
    for (int i = first + (knownFirst.sure() ? knownFirst.length() : 0); i <= last; i++) {
      boolean opensHead = p.is(i, PORTFOLIO) && i < last && p.isAny(i + 1, HEADS);
      boolean ofBody =
          i > first && p.is(i - 1, ORGANISATION_OPENER) && "of".equals(p.folded(i + 1));
      if (p.isAny(i, ROLE.bit() | TITLE.bit())
          && !ofBody
          && !opensHead
          && !isNameAfterFirstName(p, first, i)) {
        office = i;
      }
      int skip = names.longestAt(p, i).length() - 1;
      i += Math.max(0, skip);
    }
    if (office < 0 || headed && office < last && !isPoliteTitle(p, office)) {
      return false;
    }
    int rest = office + 1;
    while (rest <= last
        && (!p.isWord(rest)
            || p.is(rest, PORTFOLIO)
            || NameRuns.isConnector(p.folded(rest)) && !p.is(rest, PERSON_PARTICLE)
            || p.is(rest, TITLE) && rest < last)) {
      rest++;
    }
    int before = office - 1;
    while (before >= first
        && (p.isAny(before, OFFICE | DEMONYM.bit())
            || !p.isCapitalised(before)
            || p.is(before, COMMON) && !p.isAny(before, HEADS | FIRST_NAME.bit()))
        && !endsKnown(p, first, before)) {
      before--;
    }
    if (before >= first) {
      segment(p, first, before, false);
    }
    if (rest <= last) {
      segment(p, rest, last, true);
    }
    return true;
  }

  private boolean endsKnown(Pieces p, int first, int last) {
    for (int start = first; start <= last; start++) {
      KnownName known = names.longestAt(p, start);
      if (known.sure() && start + known.length() - 1 == last) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPoliteTitle(Pieces p, int piece) {
    return p.is(piece, TITLE) && !p.isAny(piece, ROLE.bit() | COMMON.bit());
  }

  /** Whether the office word is a surname here: "Stephen King". */
  private static boolean isNameAfterFirstName(Pieces p, int first, int piece) {
    return piece > first
        && p.is(piece - 1, FIRST_NAME)
        && !p.is(piece - 1, COMMON)
        && p.isAny(piece, TITLE.bit() | SURNAME.bit())
        && !p.isCapitalised(piece + 1);
  }

  /** "Danish Jens Holm" without the demonym, "Danish Maritime Authority" with it. */
  private boolean splitAfterDemonym(Pieces p, int first, int last, KnownName known) {
    if (!p.is(first, DEMONYM) || !known.isNone()) {
      return false;
    }
    boolean headed = false;
    for (int i = first + 1; i <= last; i++) {
      headed |= p.isAny(i, ORGANISATION_OPENER.bit() | (i == last ? HEADS : 0));
    }
    if (first < last
        && headed
        && (names.longestAt(p, first + 1).length() < last - first
            || isGenericBody(p, first + 1, last))) {
      return false;
    }
    if (first < last) {
      segment(p, first + 1, last, false);
    }
    return true;
  }

  /** Parts two names that only stand side by side: a listed name and what follows it. */
  private boolean splitAfterKnown(Pieces p, int first, int last, KnownName known) {
    int rest = first + known.length();
    KnownName next = names.longestAt(p, rest);
    boolean allKnown = next.sure() && rest + next.length() - 1 == last;
    if (allKnown
        && known.type() == EntityType.PLACE
        && next.type() == EntityType.ORG
        && isGenericBody(p, rest, last)) {
      return false;
    }
    boolean person = next.type() == EntityType.PERSON && next.sure()
        || p.is(rest, FIRST_NAME) && !p.is(rest, COMMON) && rest < last;
    boolean family = known.type() == EntityType.PERSON && !allKnown
        || p.isAny(last, HEADS | GENERATION.bit()) && !allKnown;
    boolean plainRest = true;
    for (int i = rest; i <= last; i++) {
      plainRest &= p.is(i, DEMONYM)
          || known.type() == EntityType.PERSON && p.is(i, COMMON)
          || !p.isCapitalised(i);
    }
    if (family || !allKnown && !person && !plainRest) {
      return false;
    }
    if (allKnown && known.type() == EntityType.PERSON && next.type() == EntityType.PERSON) {
      return false;
    }
    add(p, first, rest - 1, known, false);
    segment(p, rest, last, false);
    return true;
  }

  /** Takes in the number of a unit: "47th Mechanised Brigade". */
  private static int withOrdinal(Pieces p, int first, int last) {
    boolean ordinal = switch (p.word(first - 1)) {
      case "st", "nd", "rd", "th" -> p.isNumber(first - 2);
      default -> false;
    };
    boolean unit = switch (p.folded(last)) {
      case "brigade",
          "division",
          "battalion",
          "regiment",
          "army",
          "corps",
          "squadron",
          "fleet",
          "congress",
          "infantry" -> true;
      default -> false;
    };
    return ordinal && unit ? first - 2 : first;
  }

  /** Whether many countries have a body of this name: "Senate", "Air Force". */
  private static boolean isGenericBody(Pieces p, int first, int last) {
    return p.is(last, ORGANISATION_HEAD) && p.isAny(first, COMMON.bit() | ROLE_MODIFIER.bit());
  }

  /** Parts "Ann Roe Supreme Court" before the body that ends it. */
  private boolean splitBeforeKnown(Pieces p, int first, int last) {
    if (!p.is(first, FIRST_NAME) || p.is(first, COMMON)) {
      return false;
    }
    for (int i = first + 2; i < last; i++) {
      KnownName known = names.longestAt(p, i);
      if (known.sure() && known.type() == EntityType.ORG && i + known.length() - 1 == last) {
        segment(p, first, i - 1, false);
        add(p, i, last, known, false);
        return true;
      }
    }
    return false;
  }

  private boolean isName(Pieces p, int piece) {
    return names.longestAt(p, piece).sure()
        || p.is(piece, SURNAME) && !p.is(piece, COMMON)
        || context.isCapitalInside(p.folded(piece)) && !context.isWrittenSmall(p.folded(piece));
  }

  private boolean isPlausible(Pieces p, int first, int last, boolean titled) {
    if (titled) {
      boolean verb = first == last && p.is(first, SAY_VERB); // a name was lost: "Minister Said"
      return !verb && (p.word(first).length() > 1 || first < last);
    }
    if (first < last) {
      boolean allPlain = true;
      for (int i = first; i <= last; i++) {
        allPlain &= !p.isCapitalised(i) || p.isAny(i, COMMON.bit() | OFFICE | CALENDAR.bit());
      }
      return !allPlain
          || !p.opens(first) && last > first + 1
          || p.isAny(last, HEADS) && !p.is(last, ROLE)
          || p.is(first, FIRST_NAME) && !p.opens(first);
    }
    return isPlausibleWord(p, first);
  }

  private boolean isPlausibleWord(Pieces p, int i) {
    String folded = p.folded(i);
    boolean acronym = Spellings.isAllCapitals(p.word(i));
    if (p.word(i).length() < 2 || p.isAny(i, NO_NAME.bit() | CALENDAR.bit() | DEMONYM.bit())) {
      return false;
    }
    if (acronym) {
      return p.word(i).length() <= 7
          && !p.is(i, UNIT)
          && !p.isAllCapitals()
          && (!p.is(i, GENERATION))
          && !(p.is(i, COMMON) && p.opens(i));
    }
    if (p.isAny(i, OFFICE | HEADS | COMMON.bit())) {
      return (p.isAny(i, SURNAME.bit() | FIRST_NAME.bit()))
          && !p.opens(i)
          && !context.isWrittenSmall(folded);
    }
    if (!p.opens(i)) {
      return true;
    }
    boolean seen = context.isCapitalInside(folded);
    if (context.isWrittenSmall(folded)) {
      return seen && p.isAny(i, SURNAME.bit() | FIRST_NAME.bit() | CITY.bit());
    }
    boolean speaks = p.is(i + 1, SAY_VERB) || p.isPossessive(i + 1) || p.is(i + 1, AUXILIARY);
    // "Durmak, chief of staff to the president, resigned".
    boolean described = ",".equals(p.word(i + 1)) && SurroundingWords.hasOfficeSoon(p, i + 2);
    return seen || speaks || described || p.isAny(i, SURNAME.bit() | FIRST_NAME.bit() | CITY.bit());
  }
}
