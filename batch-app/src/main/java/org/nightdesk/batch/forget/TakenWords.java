package org.nightdesk.batch.forget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * The words that only articles taken down have: runs of {@value #RUN} words, as digests, and what the
 * articles are called. What an article that stays says as well is left alone.
 */
final class TakenWords {
  private static final int RUN = 6;
  private static final int NAMES_AN_ARTICLE = 3;
  private static final long PRIME = 0x100000001b3L;

  private final Set<Long> runs = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** These words are taken. */
  void take(String text) {
    each(text, run -> {
      runs.add(run);
      return false;
    });
    if (words(text).size() < RUN && !text.isBlank()) {
      whole.add(text.strip());
    }
  }

  /** The article is called this: its headline, or where its file lies. */
  void name(String name) {
    if (!name.isBlank()) {
      names.add(name.strip());
    }
  }

  /** A headline; one of a word or two is no name, for others say that as well. */
  void headline(String headline) {
    take(headline);
    if (words(headline).size() >= NAMES_AN_ARTICLE) {
      name(headline);
    }
  }

  /** These words stay, for an article that is kept has them. */
  void leave(String text) {
    each(text, run -> {
      runs.remove(run);
      return false;
    });
    whole.remove(text.strip());
    names.removeIf(name -> has(text, name));
  }

  /** Whether a cell has words that are taken. */
  boolean isIn(String cell) {
    return !cell.isEmpty()
        && (whole.contains(cell.strip())
            || names.stream().anyMatch(name -> has(cell, name))
            || each(cell, runs::contains));
  }

  /** Whether a text has a name as a word of its own, or several. */
  private static boolean has(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Ends with the first run for which the action says so. */
  private static boolean each(String text, LongPredicate action) {
    List<String> words = words(text);
    for (int i = 0; i + RUN <= words.size(); i++) {
      long digest = 0xcbf29ce484222325L;
      for (int k = i; k < i + RUN; k++) {
        String word = words.get(k);
        for (int c = 0; c < word.length(); c++) {
          digest = (digest ^ word.charAt(c)) * PRIME;
        }
        digest = (digest ^ ' ') * PRIME;
      }
      if (action.test(digest)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
