package org.nightdesk.enrichment.name;

import java.util.List;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/**
 * A name of the lists, or one found elsewhere in the article.
 *
 * @param words as written, one for each token; none for the name that stands for "no name"
 * @param folded the same words, folded
 * @param sure whether the words alone tell the type; not so for the many small towns whose names are
 *     also surnames
 */
record KnownName(List<String> words, List<String> folded, EntityType type, boolean sure) {
  static final KnownName NONE = new KnownName(List.of(), List.of(), EntityType.OTHER, false);

  KnownName {
    words = List.copyOf(words);
    folded = List.copyOf(folded);
  }

  static KnownName of(String name, EntityType type, boolean sure) {
    if (isPlain(name)) {
      return new KnownName(
          List.of(name.split(" ", -1)), List.of(Spellings.fold(name).split(" ", -1)), type, sure);
    }
    Tokens tokens = Tokens.of(name, new Span(0, name.length()));
    String[] words = new String[tokens.count()];
    String[] folded = new String[tokens.count()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.word(i);
      folded[i] = Spellings.fold(words[i]);
    }
    return new KnownName(List.of(words), List.of(folded), type, sure);
  }

  /** Whether the name is words of plain letters with single spaces: no need to cut it into tokens. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = c == ' ' && i > 0 && name.charAt(i - 1) != ' ' && i + 1 < name.length();
      if (!space && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  int length() {
    return words.size();
  }

  boolean isNone() {
    return words.isEmpty();
  }
}
