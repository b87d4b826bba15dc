package org.nightdesk.enrichment.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;
import org.nightdesk.enrichment.text.Sentence;

/**
 * The words of a sentence as roles are read off them: hyphenated words are whole again but for those
 * in which a name begins or ends ("US-led", but not "al-Masri"). A word becomes a string only when it
 * is asked for.
 */
final class Pieces {
  private final String text;
  private final Sentence sentence;
  private final WordTable table;
  private final NameLists lists;
  /** The first and last word in the table of each piece. */
  private final int[] firsts;

  private final int[] lasts;
  private final int[] classes;
  private final @Nullable String[] folded;
  private int count;
  private final boolean titleCase;

  /**
   * @param number of the sentence in the table
   * @param names of the sentence, in text order
   */
  Pieces(
      String text,
      Sentence sentence,
      WordTable table,
      int number,
      NameLists lists,
      List<FoundName> names) {
    this.text = text;
    this.sentence = sentence;
    this.table = table;
    this.lists = lists;
    int first = table.first(number);
    int end = table.first(number + 1);
    firsts = new int[end - first];
    lasts = new int[end - first];
    classes = new int[end - first];
    folded = new String[end - first];
    int name = 0;
    for (int word = first; word < end; word++) {
      int last = word;
      while (last + 1 < end && table.isGlued(last + 1)) {
        last++;
      }
      while (name < names.size() && names.get(name).last() < word) {
        name++;
      }
      if (last > word && isParted(word, last, names, name)) {
        for (int part = word; part <= last; part++) {
          add(part, part);
        }
      } else {
        add(word, last);
      }
      word = last;
    }
    titleCase = countsAsAllCapitals() || countsAsTitleCase();
  }

  private void add(int first, int last) {
    firsts[count] = first;
    lasts[count] = last;
    classes[count] = first == last
        ? table.classes(first)
        : lists.classesOf(text, table.start(first), table.end(last));
    count++;
  }

  /** Whether a name begins or ends inside the hyphenated word. */
  private static boolean isParted(int first, int last, List<FoundName> names, int from) {
    for (int i = from; i < names.size() && names.get(i).first() <= last; i++) {
      FoundName name = names.get(i);
      if (name.first() > first || name.last() < last) {
        return true;
      }
    }
    return false;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  int count() {
    return count;
  }

  /** The piece that holds the word of the table. */
  int of(int word) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (firsts[middle] <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The piece as written; empty outside the sentence. */
  String word(int piece) {
    return isInside(piece) ? text.substring(start(piece), end(piece)) : "";
  }

  /** The piece folded; empty outside the sentence. */
  String folded(int piece) {
    if (!isInside(piece)) {
      return "";
    }
    String known = folded[piece];
    if (known == null) {
      known = Spellings.fold(word(piece));
      folded[piece] = known;
    }
    return known;
  }

  /** The key of the piece, folded; that of no characters outside the sentence. */
  long key(int piece) {
    return isInside(piece) ? WordKeys.of(text, start(piece), end(piece)) : WordKeys.EMPTY;
  }

  private int start(int piece) {
    return table.start(firsts[piece]);
  }

  private int end(int piece) {
    return table.end(lasts[piece]);
  }

  boolean is(int piece, WordClass wordClass) {
    return isInside(piece) && wordClass.in(classes[piece]);
  }

  boolean isAny(int piece, int some) {
    return isInside(piece) && (classes[piece] & some) != 0;
  }

  boolean isWord(int piece) {
    return isInside(piece)
        && !table.isMark(firsts[piece])
        && !table.isNumber(firsts[piece])
        && !table.isPossessive(firsts[piece]);
  }

  boolean isNumber(int piece) {
    return isInside(piece) && table.isNumber(firsts[piece]);
  }

  /** Whether the piece is the character, alone. */
  boolean isMark(int piece, char mark) {
    return isInside(piece) && end(piece) == start(piece) + 1 && text.charAt(start(piece)) == mark;
  }

  boolean isPossessive(int piece) {
    if (!isInside(piece)) {
      return false;
    }
    return table.isPossessive(firsts[piece])
        || (isMark(piece, '\'') || isMark(piece, '’'))
            && piece > 0
            && end(piece - 1) == start(piece)
            && Character.toLowerCase(text.charAt(end(piece - 1) - 1)) == 's'
            && piece + 1 < count
            && isWord(piece + 1)
            && start(piece + 1) > end(piece);
  }

  boolean isCapitalised(int piece) {
    return isWord(piece)
        && (Character.isUpperCase(text.codePointAt(start(piece))) || hasSmallPrefix(piece));
  }

  /** Whether a capital follows an article of the name: "d'Arc", "al-Masri". */
  private boolean hasSmallPrefix(int piece) {
    int start = start(piece);
    int length = end(piece) - start;
    for (int i = 1; i < Math.min(5, length - 1); i++) {
      char c = text.charAt(start + i);
      if (!Character.isLetter(c)) {
        return Character.isUpperCase(text.charAt(start + i + 1))
            && isArticle(text.substring(start, start + i));
      }
    }
    return false;
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "d", "l", "al", "el", "ul", "ad", "as", "ar", "an", "at", "az", "ash", "dell", "bin" ->
        true;
      default -> false;
    };
  }

  /** Whether a hyphen joins the piece to the one before. */
  boolean isGlued(int piece) {
    return isInside(piece) && table.isGlued(firsts[piece]);
  }

  /** Whether a sentence, a quotation or the like begins here, where any word has a capital. */
  boolean opens(int piece) {
    for (int before = piece - 1; before >= 0; before--) {
      if (isWord(before) || table.isPossessive(firsts[before])) {
        return false;
      }
      if (isNumber(before)) {
        return before == 0;
      }
      boolean spaceAfter = before + 1 < count && start(before + 1) > end(before);
      switch (text.charAt(start(before))) {
        case '“', '‘', '«', '„', ':', '|', '•', '*', '!', '?', '…', '#' -> {
          return true;
        }
        case '"', '\'' -> {
          if (!spaceAfter) {
            return true;
          }
        }
        case '.' -> {
          return before > 0
              && end(before - 1) - start(before - 1) > 1
              && spaceAfter
              && !WordClass.TITLE.in(classes[before - 1]);
        }
        case '(', '[', '—', '–', '-' -> {}
        default -> {
          return before == 0;
        }
      }
    }
    return true;
  }

  Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  String text(int first, int last) {
    return text.substring(start(first), end(last));
  }

  /** Whether most words have a capital, so that a capital tells nothing. */
  boolean isTitleCase() {
    return titleCase;
  }

  private boolean isInside(int piece) {
    return piece >= 0 && piece < count;
  }

  private boolean countsAsAllCapitals() {
    int upper = 0;
    int lower = 0;
    for (int piece = 0; piece < count; piece++) {
      for (int i = start(piece); i < end(piece); i++) {
        char c = text.charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return upper > 5 && lower * 10 < upper;
  }

  private boolean countsAsTitleCase() {
    int capital = 0;
    int plain = 0;
    int telling = 0;
    for (int i = 1; i < count; i++) {
      if (!isWord(i) || end(i) - start(i) < 4) {
        continue;
      }
      if (!isCapitalised(i)) {
        plain++;
      } else if (!opens(i)) {
        capital++;
        boolean word = WordClass.COMMON.in(classes[i])
            && (classes[i] & (WordClass.OFFICE | WordClass.HEADS)) == 0;
        telling += word ? 1 : 0;
      }
    }
    boolean heading = sentence.role() == BlockRole.HEADLINE || sentence.role() == BlockRole.HEADING;
    int needed = heading ? 1 : 3;
    return telling >= needed && capital >= 2 && capital > plain * (heading ? 2 : 4);
  }
}
