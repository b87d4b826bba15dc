package org.nightdesk.enrichment.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Numbers that only name, order or tell the time of day. */
final class NotFigures {
  private static final Set<String> DESIGNATORS = words("""
      no nos number article articles section sections chapter page pages room flight route
      highway interstate resolution phase grade class gate channel version paragraph clause
      rule line platform type figure table fig item part volume episode season apartment act
      order directive case unit title protocol annex step option category level stage district
      zone pier box bus train lane formula windows iphone boeing airbus opus psalm fact week
      day code bureau window tel phone call chapters rank ranked seeded world exit junction
      runway bed ward bay pin password docket postcode zip lot terminal seat row locker suite
      extension ext hall studio pump bib jersey shirt tent
      """);
  private static final int LONGEST_SPELLED = 20;
  private static final Set<String> SECRETS =
      Set.of("pin", "password", "code", "postcode", "passport", "account", "phone", "licence");
  private static final Set<String> TRANSPORT =
      Set.of("bus", "train", "flight", "ferry", "tram", "service", "from", "to");
  private static final Set<String> CALLING =
      Set.of("call", "called", "dial", "dialed", "dialled", "phone", "phoned", "calling");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> TIME_WORDS = Set.of(
      "a.m.", "p.m.", "am", "pm", "gmt", "utc", "o'clock", "o’clock", "cet", "est", "edt", "a.m",
      "p.m");

  private static final Set<String> TIME_NAMES = words("""
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december
      """);

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
    if (next.startsWith("calib") || next.equals("-") && terms.lower(term + 2).startsWith("calib")) {
      return term; // ".22-calibre"
    }
    if (joined && next.equals("f") && !Temperatures.isTemperature(terms, term + 1)) {
      return term + 1; // "a 13F filing"
    }
    if (joined && Scientific.read(terms, term, BigDecimal.ONE).isPresent()) {
      return -1;
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
    boolean serial = dashes == term + 2
        && terms.lower(term + 2).length() > 3
        && terms.lower(term).length() < 3
        && terms.lower(term + 2).indexOf(',') < 0;
    if (dashes >= term + 4 || serial && !isUnitOrScale(terms, dashes + 1)) {
      return dashes; // telephone numbers, dates that are none, serial numbers
    }
    int strokes = chain(terms, term, "/");
    if (strokes > term && !DigitReader.isFraction(terms, term)) {
      return strokes;
    }
    int phone = phone(terms, term);
    if (phone >= 0) {
      return phone;
    }
    if (isInName(terms, term) || isFootnote(terms, term) || isSubject(terms, term)) {
      return term;
    }
    if (isGluedOn(terms, term)
        || isGroup(terms, term)
        || isClockOfTransport(terms, term)
        || isDesignated(terms, term)
        || isListNumber(terms, term)) {
      return term;
    }
    boolean dots = terms.lower(term).indexOf('.') != terms.lower(term).lastIndexOf('.');
    return dots ? term : -1;
  }

  private static boolean isUnitOrScale(Terms terms, int term) {
    String unit = terms.lower(term);
    boolean weight = unit.equals("t") && terms.lower(term - 1).length() > 1;
    boolean scale = unit.equals("b") || unit.equals("t") && !weight; // "Figure 3b"
    boolean letter = unit.length() == 1 && (terms.isCapitalised(term) || scale);
    if (letter && !isLargeOrUnit(terms, term)) {
      return false; // 5G, 221B, ward 7B
    }
    return NumberWords.scale(terms.lower(term), true).signum() > 0
        || UnitLexicon.unit(terms, term).isPresent()
        || UnitLexicon.currency(terms, term).isPresent();
  }

  /** A capital letter behind the digits counts things ("3M people") or measures them ("5V", "54C"). */
  private static boolean isLargeOrUnit(Terms terms, int term) {
    String word = terms.lower(term);
    boolean unit = word.equals("c") || word.equals("f") || word.equals("v") || word.equals("w");
    boolean noun =
        CountedNoun.isPlural(terms, term + 1) || terms.lower(term + 1).equals("+");
    return unit || noun && "mbkt".contains(word);
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
    boolean arrow =
        before.equals(">") && terms.isJoined(term - 1) && isOneOf(terms, term - 2, "<=-");
    boolean sum = before.equals("+")
        && terms.isJoined(term - 1)
        && (terms.isDigits(term - 2) || terms.isWord(term - 2)); // "J1208.4+3307"
    return arrow
        || sum
        || word
        || "/\\_=#@&^.%".contains(before)
        || before.equals(":") && terms.isDigits(term - 2);
  }

  private static boolean isOneOf(Terms terms, int term, String marks) {
    String mark = terms.lower(term);
    return mark.length() == 1 && marks.contains(mark);
  }

  private static boolean isDesignated(Terms terms, int term) {
    String before = terms.lower(term - 1);
    if (before.equals(".") && terms.lower(term - 2).equals("no")) {
      return true;
    }
    boolean told = before.equals("was") || before.equals("is") || before.equals("number");
    if (told && SECRETS.contains(terms.lower(term - 2))) {
      return true;
    }
    boolean world = before.equals("world") || before.equals("week") || before.equals("day");
    return DESIGNATORS.contains(before)
        && (!world || terms.isCapitalised(term - 1))
        && !(before.equals("no") && !terms.isCapitalised(term - 1));
  }

  /** "Three-nought-four", "a six-figure sum": digits read aloud one by one, or counted themselves. */
  static boolean isSpelledOut(Terms terms, int term) {
    if (!terms.lower(term + 1).equals("-") && !terms.lower(term - 1).equals("-")) {
      return false;
    }
    if (terms.lower(term + 2).startsWith("figure") && terms.isJoined(term + 2)) {
      return true;
    }
    int first = term;
    while (term - first < LONGEST_SPELLED
        && terms.isJoined(first)
        && terms.lower(first - 1).equals("-")
        && isDigitWord(terms, first - 2)) {
      first -= 2;
    }
    int last = term;
    while (last - term < LONGEST_SPELLED
        && terms.isJoined(last + 1)
        && terms.lower(last + 1).equals("-")
        && isDigitWord(terms, last + 2)) {
      last += 2;
    }
    return isDigitWord(terms, term) && last - first > 2;
  }

  private static boolean isDigitWord(Terms terms, int term) {
    int digit = NumberWords.small(terms.lower(term));
    return digit >= 0 && digit < 10 || terms.lower(term).equals("oh");
  }

  static boolean isPhone(Terms terms, int term) {
    return phone(terms, term) >= 0;
  }

  /** "0800 555 019": digits that begin with a nought, and the groups after them. */
  private static int phone(Terms terms, int term) {
    String digits = terms.lower(term);
    if (terms.lower(term - 1).equals("+") && terms.isJoined(term) && digits.length() <= 3) {
      int groups = term;
      while (terms.isDigits(groups + 1)) {
        groups++;
      }
      return groups > term + 1 ? groups : -1; // "+44 20 7946 0018"
    }
    boolean nought = digits.length() > 1 && digits.charAt(0) == '0' && digits.indexOf('.') < 0;
    if (nought && digits.length() == 2) {
      return terms.isJoined(term) ? term : -1; // "1995-01"
    }
    int last = term;
    while (nought && terms.isDigits(last + 1)) {
      last++;
    }
    return nought ? last : -1;
  }

  /** "The Group of 77", "the Act of 1867": the number is part of the name. */
  private static boolean isGroup(Terms terms, int term) {
    String digits = terms.lower(term);
    boolean year = digits.length() == 4 && (digits.charAt(0) == '1' || digits.startsWith("20"));
    boolean law = year && digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
    return terms.lower(term - 1).equals("of")
        && terms.isCapitalised(term - 2)
        && (law
            || terms.lower(term - 2).equals("group")
            || terms.lower(term - 2).equals("club"));
  }

  /** "The 8.15 bus". */
  private static boolean isClockOfTransport(Terms terms, int term) {
    String digits = terms.lower(term);
    return digits.indexOf('.') == digits.length() - 3
        && terms.lower(term - 1).equals("the")
        && TRANSPORT.contains(terms.lower(term + 1));
  }

  private static boolean isListNumber(Terms terms, int term) {
    String next = terms.lower(term + 1);
    boolean closed = next.equals(".") || next.equals(")");
    boolean opened = term == 0 || term == 1 && terms.lower(0).equals("(");
    return opened && closed && terms.lower(term).length() <= 2;
  }

  /** "The 747 is": what several would do stands in the plural. */
  private static boolean isSubject(Terms terms, int term) {
    boolean one = switch (terms.lower(term + 1)) {
      case "is", "was", "has" -> true;
      default -> false;
    };
    return one && terms.lower(term - 1).equals("the") && terms.lower(term).length() > 1;
  }

  /** "The 737 Max": a plain number with a name behind it. */
  private static boolean isInName(Terms terms, int term) {
    String digits = terms.lower(term);
    boolean plain = digits.length() == 3 && digits.indexOf('.') < 0;
    String next = terms.lower(term + 1);
    return isBeforeName(terms, term)
        || plain
            && terms.lower(term - 1).equals("the")
            && terms.isCapitalised(term + 1)
            && terms.isWord(term + 1)
            && !CountedNoun.isPlural(terms, term + 1)
            && UnitLexicon.unit(terms, term + 1).isEmpty()
            && !CountedNoun.isPlural(terms, term + 2)
            && !next.equals("million");
  }

  /** "51 Pegasi b", "16 Brewer Street": a small number, then a name and nothing that is counted. */
  private static boolean isBeforeName(Terms terms, int term) {
    String next = terms.lower(term + 1);
    boolean name = terms.isCapitalised(term + 1)
        && terms.isWord(term + 1)
        && next.length() > 2
        && !terms.isJoined(term + 1)
        && !terms.words(term + 1, term + 1).equals(next.toUpperCase(Locale.ROOT));
    if (!name || terms.lower(term).length() > 4 || terms.lower(term).indexOf('.') >= 0) {
      return false;
    }
    boolean people = next.endsWith("an") || next.endsWith("ish") || next.endsWith("ese");
    return !people
        && !TIME_NAMES.contains(next)
        && UnitLexicon.unit(terms, term + 1).isEmpty()
        && UnitLexicon.currency(terms, term + 1).isEmpty()
        && !NumberWords.isScale(next)
        && CountedNoun.after(terms, term + 1, false).isEmpty();
  }

  /** "[3]", and the "2)" of a list inside a sentence. */
  private static boolean isFootnote(Terms terms, int term) {
    String next = terms.lower(term + 1);
    if (terms.lower(term - 1).equals("[") && next.equals("]")) {
      return true;
    }
    if (!next.equals(")") || terms.lower(term).length() > 2) {
      return false;
    }
    for (int at = term - 1; at >= Math.max(0, term - 30); at--) {
      if (terms.lower(at).equals("(")) {
        return false;
      }
      if (terms.lower(at).equals(")")) {
        return true;
      }
    }
    return true;
  }

  /** A bare number after a capitalised word belongs to a name: "Voyager 2". */
  static boolean isPartOfName(Terms terms, int term) {
    boolean opener = term == 1 && StopWords.isStop(terms.lower(0)); // "All 189 died"
    return term > 0 && !opener && terms.isCapitalised(term - 1) && terms.isWord(term - 1);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
