package org.nightdesk.enrichment.name;

import java.util.List;
import java.util.Optional;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * Takes the words of an office out of a name, "Finland President Ann Roe", and keeps the country or
 * body before them as a name of its own.
 */
final class OfficeWords {
  private static final int NAMES = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();
  private static final int OFFICE = WordClass.TITLE.bit() | WordClass.ROLE.bit();
  private static final int AROUND_OFFICE =
      OFFICE | WordClass.ROLE_MODIFIER.bit() | WordClass.PORTFOLIO.bit();

  private final WordTable words;

  OfficeWords(WordTable words) {
    this.words = words;
  }

  /** Adds the name without its office, and what is named before the office; nothing for a mere office. */
  void addParted(FoundName name, List<FoundName> names) {
    switch (name.type()) {
      case PERSON -> addPerson(name, names);
      case ORG, PRODUCT, OTHER -> addBody(name, names);
      case PLACE, EVENT -> names.add(name);
    }
  }

  private void addPerson(FoundName name, List<FoundName> names) {
    if (isMereOffice(name)) {
      return;
    }
    int first = firstOfPerson(name);
    if (first > name.first()) {
      listedAt(name, first).ifPresent(names::add);
    }
    names.add(first > name.first() ? name.between(first, name.last()) : name);
  }

  /** "Supreme Leader", "Vice President": said of a person, but nobody's name. */
  private boolean isMereOffice(FoundName name) {
    int last = words.classes(name.last());
    boolean office = (last & OFFICE) != 0 && (last & WordClass.ORGANISATION_HEAD.bit()) == 0;
    for (int i = name.first(); office && i <= name.last(); i++) {
      int classes = words.classes(i);
      office = (classes & (AROUND_OFFICE | WordClass.DEMONYM.bit())) != 0
          && (classes & NAMES) == 0
          && !words.isListed(i);
    }
    return office && !name.isOneWord();
  }

  private int firstOfPerson(FoundName name) {
    int first = name.first();
    boolean named = false;
    for (int i = name.first(); i < name.last(); i++) {
      int classes = words.classes(i);
      boolean followed = words.isCapital(i + 1) && !words.isGlued(i + 1);
      boolean office = (classes & OFFICE) != 0 && (classes & NAMES) == 0 && words.isCapital(i);
      boolean generation = WordClass.GENERATION.in(words.classes(i + 1));
      if (office && followed && !generation && (!named || isFirstName(i + 1))) {
        first = i + 1;
      }
      named |= isFirstName(i);
    }
    return first > name.first() ? first : afterBelonging(name);
  }

  /** "Alaska Sarah Roe", "Republican Ann Roe": a first name and a family name behind another word. */
  private int afterBelonging(FoundName name) {
    int second = name.first() + 1;
    int classes = words.classes(name.first());
    boolean belongs = (classes
                & (WordClass.DEMONYM.bit()
                    | WordClass.NO_NAME.bit()
                    | WordClass.ORGANISATION_HEAD.bit()))
            != 0
        || words.isListedWhole(name.first(), name.first(), EntityType.PLACE.ordinal());
    boolean cut = belongs
        && (classes & NAMES) == 0
        && second < name.last()
        && isFirstName(second)
        && !words.isGlued(second)
        && words.isCapital(second + 1);
    return cut ? second : name.first();
  }

  private boolean isFirstName(int word) {
    return WordClass.FIRST_NAME.in(words.classes(word));
  }

  /** The country or body of the lists that the name begins with, before the word. */
  private Optional<FoundName> listedAt(FoundName name, int before) {
    int last = words.lastOfListed(name.first());
    if (words.isListed(name.first()) && last < before) {
      for (EntityType type : List.of(EntityType.PLACE, EntityType.ORG)) {
        if (words.isListedWhole(name.first(), last, type.ordinal())) {
          return Optional.of(name.between(name.first(), last).as(type));
        }
      }
    }
    return Optional.empty();
  }

  /** "Senate Minority Leader": the body ends where its listed name does. */
  private void addBody(FoundName name, List<FoundName> names) {
    int last = name.last();
    int classes = words.classes(last);
    boolean office = !name.isOneWord()
        && words.isCapital(last)
        && WordClass.ROLE.in(classes)
        && !WordClass.ORGANISATION_HEAD.in(classes)
        && !words.isListed(last);
    if (!office) {
      names.add(name);
      return;
    }
    Optional<FoundName> listed = listedAt(name, last);
    int rest = listed.map(found -> found.last() + 1).orElse(name.first());
    boolean all = true;
    for (int i = rest; i <= last; i++) {
      all &= (words.classes(i) & AROUND_OFFICE) != 0;
    }
    if (!all) {
      names.add(name);
    } else {
      listed.ifPresent(names::add);
    }
  }
}
