package org.nightdesk.enrichment.name;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/** Tells what is nobody's name although it is written like one. */
final class NoNames {
  private static final int NAMES = WordClass.SURNAME.bit() | WordClass.FIRST_NAME.bit();
  private static final int NONE =
      WordClass.DEMONYM.bit() | WordClass.NO_NAME.bit() | WordClass.CALENDAR.bit();

  private static final long OF = WordKeys.of("of");
  private static final long AND = WordKeys.of("and");
  private static final long AMPERSAND = WordKeys.of("&");
  private static final long COMMA = WordKeys.of(",");
  /** Letters of the shortest adverb taken for one by its ending; "Emily" and "Kelly" have fewer. */
  private static final int SHORTEST_ADVERB = 7;

  /** What an office may be for, and who has it. */
  private static final int OF_OFFICE = WordClass.PORTFOLIO.bit() | WordClass.ROLE_MODIFIER.bit();
  /** Words that stand before a demonym or between two. */
  private static final Set<Long> BESIDE_DEMONYMS = Stream.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "roman",
          "greek",
          "sri",
          "costa",
          "puerto",
          "new",
          "papua",
          "sierra",
          "cape",
          "hong",
          "and")
      .map(WordKeys::of)
      .collect(Collectors.toUnmodifiableSet());

  private final WordTable words;

  NoNames(WordTable words) {
    this.words = words;
  }

  /** Whether the name is none: a demonym, an office, a plain word that only its place capitalises. */
  boolean has(FoundName name) {
    return name.isOneWord()
            && (isRole(name)
                || isPlainWord(name)
                || isSmallPerson(name)
                || isSmallSign(name)
                || isOpeningAdverb(name)
                || isPartOfTitle(name))
        || isAllDemonyms(name)
        || isPortfolio(name)
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

  /** "northeast": what places and bodies have is none of them. */
  private boolean isSmallSign(FoundName name) {
    int plain = WordClass.SIGNS | WordClass.COMMON.bit();
    return name.type().ordinal() <= EntityType.PLACE.ordinal()
        && words.isSmall(name.first())
        && (words.classes(name.first()) & plain) != 0
        && !words.isListed(name.first());
  }

  /** "Domestically, the president": an adverb that opens a sentence and is parted from it. */
  private boolean isOpeningAdverb(FoundName name) {
    int word = name.first();
    int length = words.end(word) - words.start(word);
    int known = NAMES | WordClass.CITY.bit();
    return words.opens(word)
        && length >= SHORTEST_ADVERB
        && words.isInLy(word)
        && word + 1 < words.first(name.sentence() + 1)
        && words.key(word + 1) == COMMA
        && (words.classes(word) & known) == 0
        && !words.isListed(word);
  }

  /** "Grand Ayatollah": a plain word before a title is part of it. */
  private boolean isPartOfTitle(FoundName name) {
    int word = name.first();
    int title = word + 1;
    int plain = WordClass.COMMON.bit() | WordClass.ROLE_MODIFIER.bit();
    return (name.type() == EntityType.PLACE || name.type() == EntityType.ORG)
        && title + 1 < words.first(name.sentence() + 1)
        && NameBounds.isTitle(words, title)
        && words.isCapital(title + 1)
        && (words.classes(word) & plain) != 0
        && (words.classes(word) & NAMES) == 0
        && !words.isListed(word);
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
      if (i < name.last() && BESIDE_DEMONYMS.contains(words.key(i))) {
        continue; // "South Korean", "Roman Catholic", "Sri Lankan"
      }
      boolean joined =
          i > name.first() && words.isGlued(i) || i < name.last() && words.isGlued(i + 1);
      if (joined && (words.isNumber(i) || words.isSmall(i))) {
        continue; // "SARS-CoV-2", "Sunni-led"
      }
      if ((classes & NONE) == 0 || (classes & NAMES) != 0 || words.isListed(i) && !joined) {
        return false;
      }
    }
    return true;
  }

  /** "Secretary of State", "Civil Aviation Minister": what an office is for, and no body or place. */
  private boolean isPortfolio(FoundName name) {
    int before = name.first() - 1;
    int after = name.last() + 1;
    boolean ofOffice = name.isOneWord()
        && before > words.first(name.sentence())
        && words.key(before) == OF
        && WordClass.ROLE.in(words.classes(before - 1))
        && WordClass.PORTFOLIO.in(words.classes(name.first()));
    int end = words.first(name.sentence() + 1);
    boolean forTwo = isRest(after, end);
    boolean beforeOffice =
        (forTwo || isOffice(after, end)) && WordClass.PORTFOLIO.in(words.classes(name.last()));
    int fitting = forTwo ? OF_OFFICE | WordClass.DEMONYM.bit() | WordClass.COMMON.bit() : OF_OFFICE;
    boolean plain = name.type() == EntityType.ORG || name.type() == EntityType.PLACE;
    for (int i = name.first(); plain && i <= name.last(); i++) {
      int classes = words.classes(i);
      plain = !words.isListed(i) && (classes & fitting) != 0;
    }
    return plain && (ofOffice || beforeOffice);
  }

  private boolean isOffice(int word, int end) {
    return word < end && words.isCapital(word) && WordClass.ROLE.in(words.classes(word));
  }

  /** "and Bridges Minister": the rest of what an office is for, and the office. */
  private boolean isRest(int word, int end) {
    if (word >= end || words.key(word) != AND && words.key(word) != AMPERSAND) {
      return false;
    }
    int at = word + 1;
    int fitting = WordClass.PORTFOLIO.bit() | WordClass.COMMON.bit();
    while (at < end
        && words.isCapital(at)
        && !WordClass.ROLE.in(words.classes(at))
        && (words.classes(at) & fitting) != 0) {
      at++;
    }
    return at > word + 1 && isOffice(at, end);
  }
}
