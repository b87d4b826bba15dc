package org.nightdesk.enrichment.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/** Names of other alphabets in Latin letters. */
final class LatinLetters {
  private LatinLetters() {}

  /** The script of the first letter that is not Latin, {@link UScript#LATIN} where all are. */
  static int scriptOf(String name) {
    int at = 0;
    while (at < name.length()) {
      int point = name.codePointAt(at);
      if (point >= 0x250 && Character.isLetter(point)) {
        int script = UScript.getScript(point);
        if (script != UScript.LATIN && script != UScript.COMMON && script != UScript.INHERITED) {
          return script;
        }
      }
      at += Character.charCount(point);
    }
    return UScript.LATIN;
  }

  /** The name as ICU's general rules write it in ASCII letters. */
  static String of(String name) {
    synchronized (Rules.ANY) {
      return UCharacter.toLowerCase(Rules.ANY.transliterate(name));
    }
  }

  /** Whether the script writes few or no vowels, or whole syllables. */
  static boolean hidesVowels(int script) {
    return switch (script) {
      case UScript.ARABIC, UScript.HEBREW, UScript.HAN, UScript.KHMER, UScript.THAI -> true;
      default -> false;
    };
  }

  /** Read at the first name that needs it: loading the rules takes a while. */
  private static final class Rules {
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
