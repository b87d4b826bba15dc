package org.nightdesk.enrichment.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nightdesk.enrichment.name.SameName.Verdict;

/** Compares two full names of persons word by word. */
final class PersonMatch {
  /** Letters that may differ in all, so that most of the name still agrees. */
  private static final int MOST_EDITS = 2;

  private static final int NEVER = 100;

  private final SameNames same = SameNames.shared();

  SameName compare(PersonName a, PersonName b) {
    if (!a.generation().equals(b.generation())) {
      return SameName.different("one of two generations");
    }
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return SameName.different("no letters");
    }
    if (isOneRotated(a, b)) {
      return new SameName(Verdict.SAME, "the words in another order");
    }
    String joinedA = a.joined();
    String joinedB = b.joined();
    if (joinedA.equals(joinedB) && joinedA.length() > 2) {
      return new SameName(
          Verdict.SAME,
          a.words().size() == b.words().size()
              ? "the same but for capitals, accents or marks"
              : "words joined or parted");
    }
    SameName byWords = byWords(a, b);
    if (byWords.isSame()) {
      return byWords;
    }
    boolean cutElsewhere = joinedA.length() >= 8
        && LetterEdits.between(joinedA, joinedB, 1) <= 1
        && a.words().size() != b.words().size();
    if (cutElsewhere) {
      return new SameName(Verdict.LIKELY, "words joined or parted");
    }
    if (eastern(a).equals(eastern(b)) && (isPinyin(a) || isPinyin(b))) {
      return new SameName(Verdict.SAME, "another transliteration");
    }
    return consonantsAgree(a, b)
        ? new SameName(Verdict.LIKELY, "the same consonants in another script")
        : byWords;
  }

  /** "bin Roe Karim" for "Karim bin Roe": three words or more, begun elsewhere. */
  private static boolean isOneRotated(PersonName a, PersonName b) {
    int count = a.order().size();
    if (count < 3 || count != b.order().size()) {
      return false;
    }
    List<String> turned = new ArrayList<>(a.order());
    for (int i = 1; i < count; i++) {
      Collections.rotate(turned, 1);
      if (turned.equals(b.order())) {
        return true;
      }
    }
    return false;
  }

  private SameName byWords(PersonName a, PersonName b) {
    boolean aIsLonger = a.words().size() >= b.words().size();
    List<NameWord> longer = aIsLonger ? a.words() : b.words();
    List<NameWord> shorter = aIsLonger ? b.words() : a.words();
    int leftOut = longer.size() - shorter.size();
    if (leftOut > 0 && shorter.size() < 2) {
      return SameName.different("one word alone");
    }
    if (leftOut > 0 && hasMiddleInitial(shorter) && hasMiddleInitial(longer)) {
      return SameName.different("other middle initials"); // "George W." and "George H. W."
    }
    int letters = Math.min(a.letters(), b.letters());
    int[][] cost = new int[shorter.size() + 1][longer.size() + 1];
    for (int i = 1; i <= shorter.size(); i++) {
      cost[i][0] = NEVER;
      for (int k = 1; k <= longer.size(); k++) {
        int skip = k > 1 && k > i ? cost[i][k - 1] : NEVER;
        boolean begins = i == 1 && k > 1;
        int take = begins
            ? NEVER
            : cost[i - 1][k - 1] + edits(shorter.get(i - 1), longer.get(k - 1), letters);
        cost[i][k] = Math.min(NEVER, Math.min(skip, take));
      }
    }
    int edits = cost[shorter.size()][longer.size()];
    boolean lastAgrees = edits(shorter.getLast(), longer.getLast(), letters) <= MOST_EDITS;
    if (edits > (leftOut > 0 ? 1 : MOST_EDITS)) {
      return SameName.different("other words");
    }
    if (edits > 0) {
      return new SameName(Verdict.LIKELY, "another spelling");
    }
    if (leftOut > 0) {
      return new SameName(
          lastAgrees ? Verdict.SAME : Verdict.LIKELY, "with or without a middle name");
    }
    return new SameName(Verdict.SAME, reasonOfEqual(shorter, longer));
  }

  private static boolean hasMiddleInitial(List<NameWord> words) {
    return words.size() > 2
        && words.subList(1, words.size() - 1).stream().anyMatch(NameWord::isInitial);
  }

  private String reasonOfEqual(List<NameWord> a, List<NameWord> b) {
    String reason = "another transliteration";
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).isInitial() != b.get(i).isInitial()) {
        return "an initial for the name";
      }
      if (!a.get(i).soundsLike(b.get(i))) {
        reason = "another form of the first name";
      }
    }
    return reason;
  }

  /** The letters in which two words differ, {@link #NEVER} where they are two names. */
  private int edits(NameWord a, NameWord b, int letters) {
    if (a.isInitial() || b.isInitial()) {
      return a.folded().charAt(0) == b.folded().charAt(0) ? 0 : NEVER;
    }
    if (a.soundsLike(b) || same.areFormsOfOne(a.folded(), b.folded())) {
      return 0;
    }
    if (a.soundsNearly(b)) {
      return 1;
    }
    int longest = Math.max(a.single().length(), b.single().length());
    int edits = LetterEdits.between(a.single(), b.single(), MOST_EDITS);
    if (edits == 1 && (letters >= 7 || longest >= 7)) {
      return 1;
    }
    boolean replaced = a.folded().length() == b.folded().length()
        && LetterEdits.between(a.folded(), b.folded(), MOST_EDITS) <= MOST_EDITS;
    boolean enough = longest >= 7 || longest >= 5 && letters >= 10;
    return replaced && enough && a.folded().charAt(0) == b.folded().charAt(0) ? MOST_EDITS : NEVER;
  }

  /** The syllables of Chinese names, by the two ways they are written in Latin letters. */
  private static String eastern(PersonName name) {
    StringBuilder out = new StringBuilder();
    for (NameWord word : name.words()) {
      String sound = word.folded()
          .replace("hs", "s")
          .replace("sh", "s")
          .replace("x", "s")
          .replace("zh", "c")
          .replace("ch", "c")
          .replace("j", "c")
          .replace("q", "c")
          .replace("ng", "n");
      out.append(sound);
    }
    return out.toString();
  }

  private static boolean isPinyin(PersonName name) {
    String first = name.words().getFirst().folded();
    return first.length() <= 5
        && (first.startsWith("x") || first.startsWith("zh") || first.startsWith("q"));
  }

  private static boolean consonantsAgree(PersonName a, PersonName b) {
    boolean hidden = LatinLetters.hidesVowels(a.script()) || LatinLetters.hidesVowels(b.script());
    if (!hidden || a.script() == b.script()) {
      return false;
    }
    boolean arabic = a.script() == UScript.ARABIC || b.script() == UScript.ARABIC;
    boolean han = a.script() == UScript.HAN || b.script() == UScript.HAN;
    String left = consonants(a, arabic, han);
    return left.length() >= 4 && left.equals(consonants(b, arabic, han));
  }

  private static String consonants(PersonName name, boolean arabic, boolean han) {
    StringBuilder out = new StringBuilder();
    for (NameWord word : name.words()) {
      String sound = word.sound();
      for (int i = 0; i < sound.length(); i++) {
        char c = sound.charAt(i);
        if ("aeiouvh".indexOf(c) < 0) {
          out.append(arabic && c == 'p' ? 'b' : han && c == 'l' ? 'r' : c == 'c' ? 'k' : c);
        }
      }
    }
    return out.toString();
  }
}
