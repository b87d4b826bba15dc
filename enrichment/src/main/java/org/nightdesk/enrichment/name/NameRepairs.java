package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * Brings the names of the model to the conventions that leave no doubt: no title inside a name, the
 * number of a unit belongs to it, a demonym is no name, two countries joined by a hyphen are two.
 */
final class NameRepairs {
  private static final long COMMA = WordKeys.of(",");
  private static final long BRACKET = WordKeys.of("(");
  private static final long AND = WordKeys.of("and");
  private static final long THE = WordKeys.of("the");
  private static final long OF = WordKeys.of("of");
  private static final Set<Long> PREFIXES = Set.of(
      WordKeys.of("anti"),
      WordKeys.of("pro"),
      WordKeys.of("non"),
      WordKeys.of("post"),
      WordKeys.of("pre"),
      WordKeys.of("ex"),
      WordKeys.of("mid"));
  private static final long POSSESSIVE = WordKeys.of("'s");
  /** What only bodies are called after. */
  private static final Set<Long> HEADS = Stream.of(
          "navy",
          "army",
          "ministry",
          "police",
          "university",
          "hospital",
          "museum",
          "council",
          "department",
          "agency",
          "institute",
          "association",
          "committee",
          "federation",
          "party",
          "union",
          "commission",
          "corporation")
      .map(WordKeys::of)
      .collect(Collectors.toUnmodifiableSet());

  private final NameLists lists;

  NameRepairs(NameLists lists) {
    this.lists = lists;
  }

  /** The names in the same order. */
  List<FoundName> repair(WordTable words, List<FoundName> names) {
    NoNames noNames = new NoNames(words);
    OfficeWords offices = new OfficeWords(words);
    List<FoundName> parted = new ArrayList<>(names.size());
    for (FoundName name : cut(words, names)) {
      offices.addParted(withoutPrefix(words, name), parted);
    }
    List<FoundName> repaired = new ArrayList<>(names.size());
    for (FoundName name : parted) {
      FoundName kept = withoutTitle(words, withoutOpening(words, withoutMarks(words, name)));
      kept = withOrdinal(words, withWholeWords(words, kept));
      if (noNames.has(kept)) {
        continue;
      }
      kept = asListed(words, asHeaded(words, withoutPlaceNoun(words, kept)));
      if (isAfterPoliteTitle(words, kept) || isDescribed(words, kept)) {
        kept = kept.as(EntityType.PERSON);
      }
      addParted(words, withoutOffice(words, kept), repaired);
    }
    return repaired;
  }

  private static boolean is(WordTable words, int word, WordClass wordClass) {
    return wordClass.in(words.classes(word));
  }

  /**
   * "Farmers' Union met Roe", "Baltic Observatory (BHO", "Ministry of Health and the University": two
   * names each.
   */
  private static List<FoundName> cut(WordTable words, List<FoundName> names) {
    List<FoundName> cut = new ArrayList<>(names.size());
    for (FoundName name : names) {
      int from = name.first();
      boolean cuts = name.type().ordinal() <= EntityType.PLACE.ordinal();
      for (int i = name.first() + 1; cuts && i < name.last(); i++) {
        if (isBetween(words, i) || isOwner(words, from, i)) {
          if (i > from) {
            cut.add(name.between(from, i - 1));
          }
          from = words.key(i + 1) == THE ? i + 2 : i + 1;
        }
      }
      if (from <= name.last()) {
        cut.add(from == name.first() ? name : name.between(from, name.last()));
      }
    }
    return cut;
  }

  /** Whether the possessive at the word ends a listed place, "Peru's Ministry of Health". */
  private static boolean isOwner(WordTable words, int first, int word) {
    return words.key(word) == POSSESSIVE
        && word > first
        && words.isListedWhole(first, word - 1, EntityType.PLACE.ordinal());
  }

  /** "British capital London": the place is what stands behind the word that says so. */
  private static FoundName withoutPlaceNoun(WordTable words, FoundName name) {
    int first = name.first();
    for (int i = first; i < name.last() && name.type() == EntityType.PLACE; i++) {
      boolean noun =
          words.isSmall(i) && is(words, i, WordClass.PLACE_NOUN) && words.isCapital(i + 1);
      first = noun ? i + 1 : first;
    }
    return first == name.first() ? name : name.between(first, name.last());
  }

  /** A name of several words that ends in "Navy" or "University" is that of a body. */
  private static FoundName asHeaded(WordTable words, FoundName name) {
    boolean headed = !name.isOneWord()
        && (name.type() == EntityType.PLACE || name.type() == EntityType.PERSON)
        && words.isCapital(name.last())
        && HEADS.contains(words.key(name.last()))
        && !words.isListed(name.last());
    return headed ? name.as(EntityType.ORG) : name;
  }

  /** "Anti-Roe", "pro-Peru": the name begins behind the hyphen. */
  private static FoundName withoutPrefix(WordTable words, FoundName name) {
    int second = name.first() + 1;
    return second <= name.last()
            && words.isGlued(second)
            && words.isCapital(second)
            && PREFIXES.contains(words.key(name.first()))
        ? name.between(second, name.last())
        : name;
  }

  private static boolean holdsOf(WordTable words, int word) {
    return word >= 2 && words.key(word - 2) == OF;
  }

  /** Whether the word cannot be inside a name of a person, body or place. */
  private static boolean isBetween(WordTable words, int word) {
    boolean verb = words.isSmall(word)
        && is(words, word, WordClass.SAY_VERB)
        && !is(words, word, WordClass.PLACE_PREPOSITION);
    boolean and = words.key(word) == AND
        && (words.key(word + 1) == THE
            || is(words, word + 1, WordClass.ORGANISATION_OPENER)
                && words.isCapital(word + 1)
                && holdsOf(words, word));
    return verb || and || words.key(word) == BRACKET;
  }

  /**
   * A name begins with a word, even where the model saw a bracket or a dash as part of
   * it; and a product does not end with what it is, "Tomahawk missiles".
   */
  private static FoundName withoutMarks(WordTable words, FoundName name) {
    int first = name.first();
    int last = name.last();
    while (first < last && words.isMark(first)) {
      first++;
    }
    while (name.type() == EntityType.PRODUCT
        && first < last
        && words.isSmall(last)
        && is(words, last, WordClass.COMMON)) {
      last--;
    }
    return last - first == name.last() - name.first() ? name : name.between(first, last);
  }

  /** "Then Ann Roe": a plain word with the capital of its sentence begins nobody's name. */
  private static FoundName withoutOpening(WordTable words, FoundName name) {
    int first = name.first();
    int some = WordClass.FIRST_NAME.bit()
        | WordClass.SURNAME.bit()
        | WordClass.TITLE.bit()
        | WordClass.PERSON_PARTICLE.bit();
    boolean plain = name.type() == EntityType.PERSON
        && !name.isOneWord()
        && words.opens(first)
        && !words.isTitleCase(name.sentence())
        && words.isCapital(first + 1)
        && !words.isGlued(first + 1)
        && is(words, first, WordClass.COMMON)
        && (words.classes(first) & some) == 0
        && !words.isListed(first);
    return plain ? name.between(first + 1, name.last()) : name;
  }

  /** Takes in the rest of "Gil-ja" and "Saint-Fleur". */
  private static FoundName withWholeWords(WordTable words, FoundName name) {
    int first = name.first();
    int last = name.last();
    int next = last + 1;
    if (name.type() == EntityType.PERSON
        && next < words.first(name.sentence() + 1)
        && words.isGlued(next)
        && words.isSmall(next)
        && words.end(next) - words.start(next) < 5
        && !is(words, next, WordClass.COMMON)) {
      last = next;
    }
    boolean torn = words.isGlued(first)
        && words.isCapital(first - 1)
        && (words.classes(first - 1)
                & (WordClass.DEMONYM.bit() | WordClass.COMMON.bit() | WordClass.ROLE.bit()))
            == 0
        && !words.isListed(first - 1);
    return torn || last > name.last() ? name.between(torn ? first - 1 : first, last) : name;
  }

  private static FoundName withoutTitle(WordTable words, FoundName name) {
    int first = name.first();
    while (name.type() == EntityType.PERSON
        && first < name.last()
        && (isTitle(words, first) || isOfficePart(words, first))) {
      first++;
      if (first < name.last() && words.isFullStop(first)) {
        first++;
      }
    }
    return first == name.first() ? name : name.between(first, name.last());
  }

  /** "Mr.", "Sheikh", "King": no part of the name behind it. */
  private static boolean isTitle(WordTable words, int word) {
    return is(words, word, WordClass.TITLE)
        && words.isCapital(word)
        && !is(words, word, WordClass.FIRST_NAME);
  }

  /** "State Marco Rubio", "US President Ann Roe": what belongs to an office. */
  private static boolean isOfficePart(WordTable words, int word) {
    int people = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();
    boolean office = (words.classes(word) & (WordClass.PORTFOLIO.bit() | WordClass.ROLE.bit())) != 0
            && (words.classes(word) & people) == 0
        || words.isListed(word)
            && is(words, word + 1, WordClass.ROLE)
            && words.isListedWhole(word, word, EntityType.PLACE.ordinal());
    return words.isCapital(word) && office && !words.isGlued(word + 1);
  }

  private static boolean isPoliteTitle(WordTable words, int word) {
    int more = WordClass.ROLE.bit() | WordClass.SURNAME.bit() | WordClass.COMMON.bit();
    return isTitle(words, word)
        && (words.classes(word) & more) == 0
        && words.end(word) - words.start(word) < 4;
  }

  private static boolean isAfterPoliteTitle(WordTable words, FoundName name) {
    int before = name.first() - 1;
    int start = words.first(name.sentence());
    if (before > start && words.isFullStop(before)) {
      before--;
    }
    return before >= start
        && isPoliteTitle(words, before)
        && name.type() != EntityType.PERSON
        && name.last() - name.first() < 3;
  }

  /** "Durmenko, chief of staff to the mayor, left": who holds an office is a person. */
  private static boolean isDescribed(WordTable words, FoundName name) {
    int comma = name.last() + 1;
    int end = words.first(name.sentence() + 1);
    if (!name.isOneWord()
        || words.isListed(name.first())
        || comma + 1 >= end
        || words.key(comma) != COMMA
        || name.first() > words.first(name.sentence()) && words.isCapital(name.first() - 1)) {
      return false;
    }
    int office = comma + 1;
    if (is(words, office, WordClass.DETERMINER)) {
      office++;
    }
    return office < end && words.isSmall(office) && is(words, office, WordClass.ROLE);
  }

  /** Takes in the number of "12th Alpine Brigade", of which the model saw "th" alone. */
  private static FoundName withOrdinal(WordTable words, FoundName name) {
    int before = name.first() - 1;
    boolean torn = before >= words.first(name.sentence())
        && words.isNumber(before)
        && words.end(before) == words.start(name.first());
    return torn ? name.between(before, name.last()) : name;
  }

  /**
   * What the lists leave no doubt of: "White House" is a body, "Air Force One" a product, and a country
   * that the model takes for a body, because it acts, is a place.
   */
  private FoundName asListed(WordTable words, FoundName name) {
    if (!name.isOneWord()) {
      for (EntityType type : EntityType.values()) {
        if (type != EntityType.PERSON
            && type != name.type()
            && words.isListedWhole(name.first(), name.last(), type.ordinal())) {
          return name.as(type);
        }
      }
      return name;
    }
    long key = words.key(name.first());
    boolean place = name.type() == EntityType.ORG
        ? isCountryOrCapital(words, name.first())
        : name.type() == EntityType.PERSON && lists.isUnmistakablePlace(key);
    return place ? name.as(EntityType.PLACE) : name;
  }

  /** "White House Press Secretary": the body ends where its listed name does. */
  private static FoundName withoutOffice(WordTable words, FoundName name) {
    int end = name.last() + 1;
    boolean officeFollows = name.type() == EntityType.ORG
        && !name.isOneWord()
        && end < words.first(name.sentence() + 1)
        && words.isCapital(end)
        && is(words, end, WordClass.ROLE);
    int last = name.last();
    while (officeFollows
        && last > name.first()
        && !words.isListed(last)
        && (words.classes(last)
                & (WordClass.ROLE_MODIFIER.bit()
                    | WordClass.PORTFOLIO.bit()
                    | WordClass.COMMON.bit()))
            != 0
        && words.isListed(name.first())) {
      last--;
    }
    return last == name.last() || !words.isListed(last) ? name : name.between(name.first(), last);
  }

  /** Parts "Norway-Sweden" and leaves "Guinea-Bissau". */
  private void addParted(WordTable words, FoundName name, List<FoundName> names) {
    boolean parted = name.last() == name.first() + 1
        && words.isGlued(name.last())
        && isCountryOrCapital(words, name.first())
        && isCountryOrCapital(words, name.last());
    if (parted) {
      names.add(new FoundName(name.sentence(), name.first(), name.first(), EntityType.PLACE));
      names.add(new FoundName(name.sentence(), name.last(), name.last(), EntityType.PLACE));
    } else {
      names.add(name);
    }
  }

  private boolean isCountryOrCapital(WordTable words, int word) {
    return words.isCapital(word) && lists.isCountryOrCapital(words.key(word));
  }
}
