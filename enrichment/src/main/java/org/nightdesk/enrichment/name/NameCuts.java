package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/** Parts what the model took for one name and is two, and a name from the word a hyphen hangs before it. */
final class NameCuts {
  private static final long BRACKET = WordKeys.of("(");
  private static final long AND = WordKeys.of("and");
  private static final long THE = WordKeys.of("the");
  private static final long OF = WordKeys.of("of");
  private static final long TO = WordKeys.of("to");
  private static final long POSSESSIVE = WordKeys.of("'s");
  private static final Set<Long> PREFIXES = Set.of(
      WordKeys.of("anti"),
      WordKeys.of("pro"),
      WordKeys.of("non"),
      WordKeys.of("post"),
      WordKeys.of("pre"),
      WordKeys.of("ex"),
      WordKeys.of("mid"));

  private final WordTable words;
  private final NameLists lists;

  NameCuts(WordTable words, NameLists lists) {
    this.words = words;
    this.lists = lists;
  }

  /**
   * "Farmers' Union met Roe", "Baltic Observatory (BHO", "Ministry of Health and the University": two
   * names each.
   */
  List<FoundName> cut(List<FoundName> names) {
    List<FoundName> cut = new ArrayList<>(names.size());
    for (FoundName name : names) {
      int from = name.first();
      boolean cuts = name.type().ordinal() <= EntityType.PLACE.ordinal();
      for (int i = name.first() + 1; cuts && i < name.last(); i++) {
        if (isBetween(i) || isOwner(from, i)) {
          if (i > from) {
            cut.add(name.between(from, i - 1));
          }
          from = words.key(i + 1) == THE ? i + 2 : i + 1;
        }
      }
      if (from <= name.last()) {
        addWithHolder(from == name.first() ? name : name.between(from, name.last()), cut);
      }
    }
    return cut;
  }

  /** "(ambassador to the) United Nations Ann Roe": the body or place an office is at, and who holds it. */
  private void addWithHolder(FoundName name, List<FoundName> cut) {
    boolean some = name.type() == EntityType.ORG || name.type() == EntityType.PLACE;
    int to = name.first();
    while (some && to + 1 < name.last() && !endsBeforeHolder(name, to)) {
      to++;
    }
    if (some && to + 1 < name.last()) {
      cut.add(name.between(name.first(), to));
      cut.add(name.between(to + 1, name.last()).as(EntityType.PERSON));
    } else {
      cut.add(name);
    }
  }

  private boolean endsBeforeHolder(FoundName name, int last) {
    int given = last + 1;
    int none = WordClass.COMMON.bit()
        | WordClass.CITY.bit()
        | WordClass.ORGANISATION_HEAD.bit()
        | WordClass.ORGANISATION_OPENER.bit()
        | WordClass.PLACE_HEAD.bit();
    return is(given, WordClass.FIRST_NAME)
        && (words.classes(given) & none) == 0
        && !words.isListed(given)
        && name.last() - given < 3
        && (words.isListedWhole(name.first(), last, EntityType.ORG.ordinal())
            || words.isListedWhole(name.first(), last, EntityType.PLACE.ordinal()))
        && isAllSurname(given + 1, name.last())
        && followsOffice(name.first());
  }

  private boolean isAllSurname(int first, int last) {
    int none = WordClass.COMMON.bit() | WordClass.HEADS | WordClass.ORGANISATION_OPENER.bit();
    for (int i = first; i <= last; i++) {
      if (!words.isCapital(i) || (words.classes(i) & none) != 0) {
        return false;
      }
    }
    return true;
  }

  /** "to the", "of": what stands between an office and where it is held. */
  private boolean followsOffice(int word) {
    int before = word - 1;
    if (before > 0 && words.key(before) == THE) {
      before--;
    }
    return before > 0
        && (words.key(before) == OF || words.key(before) == TO)
        && is(before - 1, WordClass.ROLE);
  }

  /** Whether the possessive at the word ends a listed place, "Peru's Ministry of Health". */
  private boolean isOwner(int first, int word) {
    return words.key(word) == POSSESSIVE
        && word > first
        && words.isListedWhole(first, word - 1, EntityType.PLACE.ordinal());
  }

  /** Whether the word cannot be inside a name of a person, body or place. */
  private boolean isBetween(int word) {
    boolean verb = words.isSmall(word)
        && is(word, WordClass.SAY_VERB)
        && !is(word, WordClass.PLACE_PREPOSITION);
    boolean opener = is(word + 1, WordClass.ORGANISATION_OPENER) && words.isCapital(word + 1);
    boolean place = words.isListedWhole(word + 1, word + 1, EntityType.PLACE.ordinal());
    boolean and = words.key(word) == AND
        && (words.key(word + 1) == THE || (opener || place) && holdsOf(word));
    return verb || and || words.key(word) == BRACKET;
  }

  private boolean holdsOf(int word) {
    return word >= 2 && words.key(word - 2) == OF;
  }

  /** "Anti-Roe", "pro-Peru": the name begins behind the hyphen. */
  FoundName withoutPrefix(FoundName name) {
    int second = name.first() + 1;
    return second <= name.last()
            && words.isGlued(second)
            && words.isCapital(second)
            && PREFIXES.contains(words.key(name.first()))
        ? name.between(second, name.last())
        : name;
  }

  /** Parts "Norway-Sweden" and leaves "Guinea-Bissau". */
  void addParted(FoundName name, List<FoundName> names) {
    boolean parted = name.last() == name.first() + 1
        && words.isGlued(name.last())
        && isCountryOrCapital(name.first())
        && isCountryOrCapital(name.last());
    if (parted) {
      names.add(new FoundName(name.sentence(), name.first(), name.first(), EntityType.PLACE));
      names.add(new FoundName(name.sentence(), name.last(), name.last(), EntityType.PLACE));
    } else {
      names.add(name);
    }
  }

  private boolean isCountryOrCapital(int word) {
    return words.isCapital(word) && lists.isCountryOrCapital(words.key(word));
  }

  private boolean is(int word, WordClass wordClass) {
    return wordClass.in(words.classes(word));
  }
}
