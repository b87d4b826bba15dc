package org.nightdesk.enrichment.name;

import java.util.Arrays;

/** Says in a few words why a spelling is taken for an entity. */
final class VariantReasons {
  private final SameNames same = SameNames.shared();
  private final NameLists lists = NameLists.shared();
  private final FamilyNames families = FamilyNames.shared();

  /**
   * @param rare whether one article alone writes it while several write the shown name
   */
  String reason(EntityType type, String text, String shown, boolean rare) {
    String folded = ArticleUnits.fold(text);
    String name = ArticleUnits.fold(shown);
    if (text.equals(shown)) {
      return "the name shown";
    }
    if (folded.equals(name)) {
      return "the same but for capitals, accents or marks";
    }
    if (type == EntityType.PERSON) {
      return person(folded, name, shown, rare);
    }
    if (same.canonical(folded).equals(same.canonical(name))) {
      return "another name of " + shown;
    }
    boolean acronym = NameNodes.isAcronymOf(text, shown)
        || NameNodes.isAcronymOf(shown, text)
        || lists.longFormOf(folded).equals(name)
        || lists.longFormOf(name).equals(folded);
    if (acronym) {
      return text.length() < shown.length() ? "short for " + shown : "long form of " + shown;
    }
    return spelling(folded, name, shown, rare);
  }

  private String person(String folded, String name, String shown, boolean rare) {
    FullName full = FullName.of(name);
    if (folded.indexOf(' ') < 0) {
      if (full.given().isEmpty() && folded.equals(full.surname())) {
        return "short for " + shown;
      }
      boolean turned = families.comesFirst(name) || isSurnameBefore(full.given(), full.surname());
      if (folded.equals(full.surname())) {
        return (turned ? "given name of " : "surname of ") + shown;
      }
      if (folded.equals(full.given())) {
        return (turned ? "surname of " : "first name of ") + shown;
      }
      String surname = turned ? full.given() : full.surname();
      return "surname, " + spelling(folded, surname, shown, rare);
    }
    FullName other = FullName.of(folded);
    if (full.given().isEmpty() && other.given().isEmpty()) {
      return spelling(folded, name, shown, rare);
    }
    if (!same.areCompatible(other.given(), full.given())) {
      return "close surname and the same role as " + shown
          + (rare ? ", a likely misprint of the source" : "");
    }
    if (other.surname().equals(full.surname()) && other.given().length() == 1) {
      return "initial and surname of " + shown;
    }
    if (other.surname().equals(full.surname()) && other.given().equals(full.given())) {
      return "with or without a middle name of " + shown;
    }
    return spelling(folded, name, shown, rare);
  }

  /** "Zhao" of "Zhao Lijuan", where the surname comes first. */
  private boolean isSurnameBefore(String folded, String last) {
    int classes = lists.classesOf(folded);
    int behind = lists.classesOf(last);
    return WordClass.SURNAME.in(classes)
        && !WordClass.SURNAME.in(behind)
        && (WordClass.FIRST_NAME.in(behind) || !WordClass.FIRST_NAME.in(classes));
  }

  private static String spelling(String folded, String name, String shown, boolean rare) {
    boolean sounds = Transliteration.areOfOneWord(folded, name);
    boolean swapped = folded.length() == name.length() && sameLetters(folded, name);
    String kind = sounds && !swapped ? "another transliteration of " : "another spelling of ";
    return kind + shown + (rare && !sounds ? ", a likely misprint of the source" : "");
  }

  private static boolean sameLetters(String a, String b) {
    char[] left = a.toCharArray();
    char[] right = b.toCharArray();
    Arrays.sort(left);
    Arrays.sort(right);
    return Arrays.equals(left, right);
  }
}
