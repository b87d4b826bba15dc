package org.nightdesk.enrichment.name;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/** Where a name begins and ends: without titles, offices and marks, with the rest of its own words. */
final class NameBounds {
  /** Marks that open or part something, so that no name ends with them. */
  private static final Set<Long> OPENING = Stream.of(
          "(", "[", "{", ",", ";", ":", "“", "„", "«", "\"", "/", "-", "–", "—", "|", "&")
      .map(WordKeys::of)
      .collect(Collectors.toUnmodifiableSet());

  private final WordTable words;

  NameBounds(WordTable words) {
    this.words = words;
  }

  /** The name as it is bounded; its type stays. */
  FoundName bounded(FoundName name) {
    FoundName kept = withoutTitle(withoutPlainWord(withoutOpening(withoutMarks(name))));
    return withoutDemonym(withOrdinal(withWholeWords(kept)));
  }

  /** "American Institute for the Study of Glass" where the lists have it without the adjective. */
  private FoundName withoutDemonym(FoundName name) {
    int second = name.first() + 1;
    return name.type() == EntityType.ORG
            && second < name.last()
            && is(name.first(), WordClass.DEMONYM)
            && words.isListedWhole(second, name.last(), EntityType.ORG.ordinal())
        ? name.between(second, name.last())
        : name;
  }

  /**
   * A name begins with a word, even where the model saw a bracket or a dash as part of
   * it; and a product does not end with what it is, "Tomahawk missiles".
   */
  private FoundName withoutMarks(FoundName name) {
    int first = name.first();
    int last = name.last();
    while (first < last && words.isMark(first)) {
      first++;
    }
    while (first < last && OPENING.contains(words.key(last))) {
      last--;
    }
    while (name.type() == EntityType.PRODUCT
        && first < last
        && words.isSmall(last)
        && is(last, WordClass.COMMON)) {
      last--;
    }
    return last - first == name.last() - name.first() ? name : name.between(first, last);
  }

  /** "Then Ann Roe": a plain word with the capital of its sentence begins nobody's name. */
  private FoundName withoutOpening(FoundName name) {
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
        && is(first, WordClass.COMMON)
        && (words.classes(first) & some) == 0
        && !words.isListed(first);
    return plain ? name.between(first + 1, name.last()) : name;
  }

  /** "aboard Northern Star": a small or opening word before a name that the lists have without it. */
  private FoundName withoutPlainWord(FoundName name) {
    int first = name.first();
    boolean plain = first + 1 < name.last()
        && (words.isSmall(first)
            || words.opens(first)
                && (words.classes(first)
                        & (WordClass.COMMON.bit() | WordClass.PLACE_PREPOSITION.bit()))
                    != 0)
        && !words.isListed(first)
        && words.lastOfListed(first + 1) == name.last();
    return plain ? name.between(first + 1, name.last()) : name;
  }

  /** Takes in the rest of "Gil-ja" and "Saint-Fleur". */
  private FoundName withWholeWords(FoundName name) {
    int first = name.first();
    int last = name.last();
    int end = words.first(name.sentence() + 1);
    boolean person = name.type() == EntityType.PERSON;
    while (person && last + 1 < end && isTail(last + 1)) {
      last++;
    }
    boolean torn = words.isGlued(first)
        && words.isCapital(first - 1)
        && (words.classes(first - 1)
                & (WordClass.DEMONYM.bit() | WordClass.COMMON.bit() | WordClass.ROLE.bit()))
            == 0
        && !words.isListed(first - 1);
    return torn || last > name.last() ? name.between(torn ? first - 1 : first, last) : name;
  }

  /** "-ja" of "Gil-ja", "d'Orval" of "Ann d'Orval": what cannot stand without the word before it. */
  private boolean isTail(int word) {
    boolean tail = words.isGlued(word)
        && words.isSmall(word)
        && words.end(word) - words.start(word) < 5
        && !is(word, WordClass.COMMON);
    return tail || words.hasInnerCapital(word) && words.end(word) - words.start(word) > 4;
  }

  private FoundName withoutTitle(FoundName name) {
    int first = name.first();
    boolean person = name.type() == EntityType.PERSON || isPolite(name);
    while (person && first < name.last() && (isTitle(words, first) || isOfficePart(first))) {
      first++;
      if (first < name.last() && words.isFullStop(first)) {
        first++;
      }
    }
    return first == name.first() ? name : name.between(first, name.last());
  }

  /** "Mr Roe", whatever the model takes him for; a company called so has another word behind it. */
  private boolean isPolite(FoundName name) {
    int second = name.first() + 1;
    int behind = words.isFullStop(second) ? second + 1 : second;
    return behind == name.last() && words.isCapital(behind) && isPoliteTitle(words, name.first());
  }

  /** "Mr", "Dr.", "Ms": what stands before nothing but people. */
  static boolean isPoliteTitle(WordTable words, int word) {
    int more = WordClass.ROLE.bit() | WordClass.SURNAME.bit() | WordClass.COMMON.bit();
    return isTitle(words, word)
        && (words.classes(word) & more) == 0
        && words.end(word) - words.start(word) < 4;
  }

  /** "Mr.", "Sheikh", "King": no part of the name behind it. */
  static boolean isTitle(WordTable words, int word) {
    return WordClass.TITLE.in(words.classes(word))
        && words.isCapital(word)
        && !WordClass.FIRST_NAME.in(words.classes(word));
  }

  /** "State Marco Rubio", "US President Ann Roe": what belongs to an office. */
  private boolean isOfficePart(int word) {
    int people = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();
    boolean office = (words.classes(word) & (WordClass.PORTFOLIO.bit() | WordClass.ROLE.bit())) != 0
            && (words.classes(word) & people) == 0
        || words.isListed(word)
            && is(word + 1, WordClass.ROLE)
            && words.isListedWhole(word, word, EntityType.PLACE.ordinal());
    return words.isCapital(word) && office && !words.isGlued(word + 1);
  }

  /** Takes in the number of "12th Alpine Brigade", of which the model saw "th" alone. */
  private FoundName withOrdinal(FoundName name) {
    int before = name.first() - 1;
    boolean torn = before >= words.first(name.sentence())
        && words.isNumber(before)
        && words.end(before) == words.start(name.first());
    return torn ? name.between(before, name.last()) : name;
  }

  /** "British capital London": the place is what stands behind the word that says so. */
  FoundName withoutPlaceNoun(FoundName name) {
    int first = name.first();
    for (int i = first; i < name.last() && name.type() == EntityType.PLACE; i++) {
      boolean noun = words.isSmall(i) && is(i, WordClass.PLACE_NOUN) && words.isCapital(i + 1);
      first = noun ? i + 1 : first;
    }
    return first == name.first() ? name : name.between(first, name.last());
  }

  /** "White House Press Secretary": the body ends where its listed name does. */
  FoundName withoutOffice(FoundName name) {
    int end = name.last() + 1;
    boolean officeFollows = name.type() == EntityType.ORG
        && !name.isOneWord()
        && end < words.first(name.sentence() + 1)
        && words.isCapital(end)
        && is(end, WordClass.ROLE);
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

  private boolean is(int word, WordClass wordClass) {
    return wordClass.in(words.classes(word));
  }
}
