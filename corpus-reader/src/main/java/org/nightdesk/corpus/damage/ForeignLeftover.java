package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.text.Words;

/** A gloss in square brackets that a translator left in another language. */
final class ForeignLeftover {
  private static final int LONGEST = 80;
  private static final Set<String> FOREIGN = Set.of(
      "con", "de", "del", "el", "la", "los", "las", "y", "que", "en", "por", "para", "una", "su",
      "sus", "der", "die", "das", "und", "mit", "von", "den", "dem", "für", "nicht", "ist", "zu",
      "le", "les", "des", "du", "et", "une", "dans", "pour", "avec", "sur", "aux", "il", "di",
      "della", "che", "gli", "nel", "alla", "do", "da", "os", "as", "em", "um", "uma", "com", "não",
      "het", "een", "van", "voor", "met", "niet");
  private static final Set<String> ENGLISH = Set.of(
      "the", "of", "and", "to", "in", "is", "was", "are", "with", "for", "on", "at", "by", "from",
      "a", "an", "not", "we", "they", "he", "she", "it", "this", "that", "have", "has", "his",
      "their", "our", "as", "do", "i", "you", "will", "be");

  private ForeignLeftover() {}

  static List<Damage> in(String text, Span where) {
    List<Damage> found = new ArrayList<>();
    int open = -1;
    for (int i = where.start(); i < where.end(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0) {
        if (i - open <= LONGEST && isForeign(text.substring(open + 1, i))) {
          found.add(new Damage(
              Damage.Kind.FOREIGN_LEFTOVER,
              new Span(open, i + 1),
              "words of another language in brackets"));
        }
        open = -1;
      }
    }
    return found;
  }

  private static boolean isForeign(String inside) {
    List<String> words = Words.of(inside);
    return words.size() >= 2
        && words.stream().anyMatch(FOREIGN::contains)
        && words.stream().noneMatch(ENGLISH::contains)
        && !isName(inside);
  }

  /** A name with its particles: "[De La Fuente]", "[von der Tann]". */
  private static boolean isName(String inside) {
    boolean named = false;
    for (String word : inside.strip().split("\\s+")) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital && !FOREIGN.contains(word)) {
        return false;
      }
      named |= capital;
    }
    return named;
  }
}
