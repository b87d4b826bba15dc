package org.nightdesk.enrichment.name;

import org.nightdesk.enrichment.name.model.WordTable;

/** Tells what is nobody's name although it is written like one. */
final class NoNames {
  private static final int NAMES = WordClass.SURNAME.bit() | WordClass.FIRST_NAME.bit();
  private static final int NONE =
      WordClass.DEMONYM.bit() | WordClass.NO_NAME.bit() | WordClass.CALENDAR.bit();

  private final WordTable words;

  NoNames(WordTable words) {
    this.words = words;
  }

  /** Whether the name is none: a demonym, an office, a plain word that only its place capitalises. */
  boolean has(FoundName name) {
    return name.isOneWord() && (isRole(name) || isPlainWord(name) || isSmallPerson(name))
        || isAllDemonyms(name)
        || isAllMarks(name);
  }

  private boolean isRole(FoundName name) {
    int classes = words.classes(name.first());
    return name.type() == EntityType.PERSON && WordClass.ROLE.in(classes) && (classes & NAMES) == 0;
  }

  /** A line of capitals or a title capitalises every word: only the lists tell its names. */
  private boolean isPlainWord(FoundName name) {
    int word = name.first();
    int classes = words.classes(word);
    return name.type().ordinal() <= EntityType.PLACE.ordinal()
        && words.isTitleCase(name.sentence())
        && WordClass.COMMON.in(classes)
        && (classes & (NAMES | WordClass.CITY.bit())) == 0
        && !words.isListed(word);
  }

  /** "robin", "jackpot"; a person's name in small letters is too rare to be believed. */
  private boolean isSmallPerson(FoundName name) {
    return name.type() == EntityType.PERSON && words.isSmall(name.first());
  }

  private boolean isAllMarks(FoundName name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (!words.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAllDemonyms(FoundName name) {
    for (int i = name.first(); i <= name.last(); i++) {
      int classes = words.classes(i);
      if ((classes & NONE) == 0 || (classes & NAMES) != 0 || words.isListed(i)) {
        return false;
      }
    }
    return true;
  }
}
