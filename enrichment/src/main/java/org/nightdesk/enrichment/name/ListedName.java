package org.nightdesk.enrichment.name;

import java.util.Arrays;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.KeyTable;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordLists;
import org.nightdesk.enrichment.text.Tokens;

/** A name of the lists as the keys of its words, cut as the tagger cuts a text. */
record ListedName(long[] words) {
  static ListedName of(String name) {
    return new ListedName(isPlain(name) ? plain(name) : cut(name));
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** Adds the name and its beginnings to the table; 1 where it was there, else 0. */
  int addTo(KeyTable names, int kinds, String written) {
    long key = WordKeys.EMPTY;
    for (int i = 0; i < words.length - 1; i++) {
      key = WordKeys.append(key, words[i]);
      names.or(key, WordLists.GOES_ON);
    }
    key = WordKeys.append(key, words[words.length - 1]);
    int before = names.get(key, 0);
    boolean capitals = words.length == 1 && Spellings.isAllCapitals(written);
    names.put(key, before | kinds * WordLists.FIRST_KIND | (capitals ? WordLists.CAPITALS : 0));
    return before >= WordLists.FIRST_KIND ? 1 : 0;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = c == ' ' && i > 0 && name.charAt(i - 1) != ' ' && i + 1 < name.length();
      if (!space && !Character.isLetter(c)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static long[] plain(String name) {
    long[] keys = new long[8];
    int count = 0;
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ') {
        keys = count == keys.length ? Arrays.copyOf(keys, count * 2) : keys;
        keys[count++] = WordKeys.of(name, from, i);
        from = i + 1;
      }
    }
    return Arrays.copyOf(keys, count);
  }

  private static long[] cut(String name) {
    Tokens tokens = Tokens.of(name, new Span(0, name.length()));
    long[] keys = new long[name.length()];
    int count = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int from = tokens.start(i);
      boolean word = tokens.kind(i) == Tokens.Kind.WORD;
      for (int p = from; p <= tokens.end(i); p++) {
        if (p == tokens.end(i) || word && Pieces.isHyphen(name.charAt(p))) {
          if (p > from) {
            keys[count++] = WordKeys.of(name, from, p);
          }
          from = p + 1;
        }
      }
    }
    return Arrays.copyOf(keys, count);
  }
}
