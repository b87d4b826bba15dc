package org.nightdesk.enrichment.figure;

import java.util.Set;

/** Numbers that only name, order or tell the time of day. */
final class NotFigures {
  private static final Set<String> DESIGNATORS = words("""
      no nos number article articles section sections chapter page pages room flight route
      highway interstate resolution phase grade class gate channel version paragraph clause
      rule line platform type figure table fig item part volume episode season apartment act
      order directive case unit title protocol annex step option category level stage district
      zone pier box bus train lane formula windows iphone boeing airbus opus psalm fact week
      day code bureau window tel phone call chapters rank ranked seeded world
      """);
  private static final Set<String> CALLING =
      Set.of("call", "called", "dial", "dialed", "dialled", "phone", "phoned", "calling");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> TIME_WORDS = Set.of(
      "a.m.", "p.m.", "am", "pm", "gmt", "utc", "o'clock", "o’clock", "cet", "est", "edt", "a.m",
      "p.m");

  private NotFigures() {}

  /**
   * The last term of what stands at the digits {@code term} but is no figure; -1 where it may be
   * one.
   */
  static int lastOf(Terms terms, int term) {
    String next = terms.lower(term + 1);
    boolean joined = terms.isJoined(term + 1);
    if (joined && ORDINAL_ENDINGS.contains(next)) {
      return term + 1;
    }
    if (joined && terms.isWord(term + 1) && !isUnitOrScale(terms, term + 1)) {
      return term + 1; // 5G, 3D, 13F
    }
    if (CALLING.contains(terms.lower(term - 1)) && terms.lower(term).length() == 3) {
      return term; // an emergency number
    }
    if (TIME_WORDS.contains(next)) {
      return term + 1;
    }
    if (joined && next.equals(":") && terms.isDigits(term + 2) && terms.isJoined(term + 2)) {
      return chain(terms, term, ":");
    }
    int dashes = chain(terms, term, "-");
    if (dashes >= term + 4) {
      return dashes; // telephone numbers, dates that are none, serial numbers
    }
    int strokes = chain(terms, term, "/");
    if (strokes > term && !DigitReader.isFraction(terms, term)) {
      return strokes;
    }
    if (isGluedOn(terms, term) || isDesignated(terms, term) || isListNumber(terms, term)) {
      return term;
    }
    boolean dots = terms.lower(term).indexOf('.') != terms.lower(term).lastIndexOf('.');
    return dots ? term : -1;
  }

  private static boolean isUnitOrScale(Terms terms, int term) {
    boolean generation = terms.isCapitalised(term) && terms.lower(term).equals("g"); // no gram
    if (generation) {
      return false;
    }
    return NumberWords.scale(terms.lower(term), true).signum() > 0
        || UnitLexicon.unit(terms, term).isPresent()
        || UnitLexicon.currency(terms, term).isPresent();
  }

  /** The end of digits joined by this mark without space. */
  private static int chain(Terms terms, int term, String mark) {
    int last = term;
    while (terms.lower(last + 1).equals(mark)
        && terms.isJoined(last + 1)
        && terms.isJoined(last + 2)
        && terms.isDigits(last + 2)) {
      last += 2;
    }
    return last;
  }

  private static boolean isGluedOn(Terms terms, int term) {
    if (!terms.isJoined(term)) {
      return false;
    }
    String before = terms.lower(term - 1);
    boolean word =
        terms.isWord(term - 1) && UnitLexicon.currency(terms, term - 1).isEmpty();
    return word || "/\\_=#@&^.".contains(before) || before.equals(":") && terms.isDigits(term - 2);
  }

  private static boolean isDesignated(Terms terms, int term) {
    String before = terms.lower(term - 1);
    if (before.equals(".") && terms.lower(term - 2).equals("no")) {
      return true;
    }
    boolean world = before.equals("world") || before.equals("week") || before.equals("day");
    return DESIGNATORS.contains(before)
        && (!world || terms.isCapitalised(term - 1))
        && !(before.equals("no") && !terms.isCapitalised(term - 1));
  }

  private static boolean isListNumber(Terms terms, int term) {
    String next = terms.lower(term + 1);
    boolean closed = next.equals(".") || next.equals(")");
    boolean opened = term == 0 || term == 1 && terms.lower(0).equals("(");
    return opened && closed && terms.lower(term).length() <= 2;
  }

  /** A bare number after a capitalised word belongs to a name: "Voyager 2". */
  static boolean isPartOfName(Terms terms, int term) {
    return term > 0 && terms.isCapitalised(term - 1) && terms.isWord(term - 1);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
