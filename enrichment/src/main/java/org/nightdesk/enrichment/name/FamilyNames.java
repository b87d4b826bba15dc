package org.nightdesk.enrichment.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells names in which the family name comes first, as in Chinese, Korean and Vietnamese. Such a family
 * name may be anybody's first name too ("Kim"), so that the words behind it must be syllables of
 * the kind given names there are made of. Unchanging.
 */
final class FamilyNames {
  private static final String[] OPENINGS = {
    "ngh", "zh", "ch", "sh", "th", "ph", "kh", "tr", "ts", "ng", "nh", "gi", "qu", "hs", "kw", "hw",
    "gw", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
    "v", "y", "w"
  };
  private static final String[] ENDINGS = {
    "ng", "nh", "ch", "ck", "n", "m", "k", "l", "p", "t", "c", "h", "r"
  };
  private static final int LONGEST_SYLLABLE = 6;

  private final Set<String> first = new HashSet<>();

  private FamilyNames() {
    ListFile.readSections("family-names-first.txt", (section, line) -> {
      for (String name : line.split(" ", -1)) {
        first.add(name.toLowerCase(Locale.ROOT));
      }
    });
  }

  static FamilyNames shared() {
    return Shared.NAMES;
  }

  /**
   * Whether the family name stands first.
   *
   * @param folded all words of a name, folded
   */
  boolean comesFirst(String folded) {
    int space = folded.indexOf(' ');
    if (space < 0 || !first.contains(folded.substring(0, space))) {
      return false;
    }
    int words = 0;
    for (String word : folded.substring(space + 1).split("[ -]", -1)) {
      if (!isOfSyllables(word, 2)) {
        return false;
      }
      words++;
    }
    boolean ambiguous =
        WordClass.FIRST_NAME.in(NameLists.shared().classesOf(folded.substring(0, space)));
    return words <= 3 && (words > 1 || !ambiguous || isGivenName(folded.substring(space + 1)));
  }

  /** "Lijuan", as two syllables in one word; "Clark" is one, but no given name of these languages. */
  private static boolean isGivenName(String word) {
    int classes = NameLists.shared().classesOf(word);
    return !isOfSyllables(word, 1)
        && (WordClass.FIRST_NAME.in(classes) || !WordClass.SURNAME.in(classes));
  }

  /** Whether the word is made of at most so many syllables: an opening, vowels, an ending. */
  private static boolean isOfSyllables(String word, int most) {
    if (word.isEmpty()) {
      return true;
    }
    if (most == 0) {
      return false;
    }
    int vowel = 0;
    for (String opening : OPENINGS) {
      if (word.startsWith(opening)) {
        vowel = opening.length();
        break;
      }
    }
    int end = vowel;
    while (end < word.length() && "aeiouy".indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    if (end == vowel || end - vowel > 4) {
      return false;
    }
    for (int cut = end; cut > vowel; cut--) {
      if (isOfSyllables(word.substring(cut), most - 1)) {
        return true;
      }
    }
    for (String ending : ENDINGS) {
      int after = end + ending.length();
      if (after <= LONGEST_SYLLABLE
          && word.startsWith(ending, end)
          && isOfSyllables(word.substring(after), most - 1)) {
        return true;
      }
    }
    return false;
  }

  private static final class Shared {
    private static final FamilyNames NAMES = new FamilyNames();
  }
}
