package org.nightdesk.enrichment.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares spellings that came out of other alphabets: Sokolov and Sokoloff, Serhiy and Serhii. */
final class Transliteration {
  private static final String[][] SAME = {
    {"tch", "c"}, {"sch", "s"}, {"ch", "c"}, {"sh", "s"}, {"zh", "z"}, {"kh", "h"}, {"ts", "c"},
    {"tz", "z"}, {"ph", "f"}, {"ck", "k"}, {"ou", "u"}, {"oo", "u"}, {"ea", "e"}, {"ee", "i"},
    {"ie", "e"}, {"ye", "e"}, {"yo", "o"}, {"ya", "ia"}, {"yu", "iu"}, {"x", "ks"}, {"w", "v"},
    {"q", "k"}, {"y", "i"}, {"j", "i"}, {"dh", "d"}, {"th", "t"}, {"wh", "v"}
  };

  /** What differs between languages' own spellings rather than between ways to transliterate. */
  private static final Set<String> OF_ONE_ALPHABET = Set.of("ea", "wh");

  private static final String[][] NOTHING = {};

  /** The pairs by their first letter, longest first. */
  private static final String[][][] BY_FIRST = byFirst();

  private Transliteration() {}

  private static String[][][] byFirst() {
    String[][][] byFirst = new String['z' + 1][][];
    for (char c = 0; c < byFirst.length; c++) {
      char letter = c;
      byFirst[c] = Arrays.stream(SAME)
          .filter(same -> same[0].charAt(0) == letter)
          .sorted(Comparator.comparingInt(same -> -same[0].length()))
          .toArray(String[][]::new);
    }
    return byFirst;
  }

  /**
   * Whether two folded spellings of one sound may come out of another alphabet: Witkov and Witkoff,
   * not Leavitt and Levitt.
   */
  static boolean areOfOneWord(String a, String b) {
    return skeleton(a).equals(skeleton(b)) && ownWays(a).equals(ownWays(b));
  }

  /** How often the word has what only languages in Latin letters spell differently. */
  private static Map<String, Integer> ownWays(String folded) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < folded.length(); i++) {
      for (String pair : OF_ONE_ALPHABET) {
        if (folded.startsWith(pair, i)) {
          counts.merge(pair, 1, Integer::sum);
        }
      }
      boolean mute = folded.charAt(i) == 'h'
          && i > 0
          && i + 1 < folded.length()
          && "aeioulmnr".indexOf(folded.charAt(i - 1)) >= 0;
      if (mute) {
        counts.merge("h", 1, Integer::sum);
      }
    }
    return counts;
  }

  /** What is left of a folded word when spellings of one sound are made one. */
  static String skeleton(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      String put = "";
      int taken = 1;
      char first = folded.charAt(i);
      for (String[] same : first < BY_FIRST.length ? BY_FIRST[first] : NOTHING) {
        if (put.isEmpty() && folded.startsWith(same[0], i)) {
          put = same[1];
          taken = same[0].length();
        }
      }
      if (put.isEmpty() && isVocalised(folded, i)) {
        put = "l"; // Ukrainian has "vovk" where Russian has "volk"
      }
      if (put.isEmpty()) {
        boolean mute =
            first == 'h' && i > 0 || first == '-' || first == '\'' || first == ' ' || first == '.';
        put = mute ? "" : String.valueOf(first);
      }
      for (int k = 0; k < put.length(); k++) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != put.charAt(k)) {
          out.append(put.charAt(k));
        }
      }
      i += taken;
    }
    int end = out.length();
    if (end > 4
        && out.charAt(end - 1) == 's'
        && "vi".indexOf(out.charAt(end - 2)) >= 0
        && (folded.endsWith("vs") || folded.endsWith("js"))) {
      out.setLength(end - 1); // Latvian writes "Petrovs"
      end--;
    }
    if (end > 2 && out.charAt(end - 1) == 'f') {
      out.setCharAt(end - 1, 'v');
    }
    return out.toString();
  }

  /** Whether a "v" stands between "o" and a consonant inside the word. */
  private static boolean isVocalised(String folded, int i) {
    return folded.charAt(i) == 'v'
        && i > 0
        && i + 2 < folded.length()
        && folded.charAt(i - 1) == 'o'
        && "bcdfgkmnpt".indexOf(folded.charAt(i + 1)) >= 0;
  }

  /** Whether at most one letter is added, dropped, changed or swapped with its neighbour. */
  static boolean differByOneAtMost(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    int restA = endA - start;
    int restB = endB - start;
    return restA <= 1 && restB <= 1
        || restA == 2
            && restB == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
  }

  /** Whether two folded surnames or place names may be one, judged by length. */
  static boolean areClose(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    return areCloseSkeletons(skeleton(a), skeleton(b));
  }

  /** The same for words whose skeletons are known. */
  static boolean areCloseSkeletons(String a, String b) {
    if (a.equals(b)) {
      return a.length() >= 3;
    }
    return Math.min(a.length(), b.length()) >= 6 && differByOneAtMost(a, b);
  }
}
