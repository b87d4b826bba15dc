package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases found in a run of words; time grows with the words, not with the phrases. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  /** For each first letter of a first word, the lengths it comes in, one bit each: most words fail here. */
  private final long[] lengths = new long[128];

  /**
   * @param listed lower-case phrases between commas
   */
  Phrases(String listed) {
    for (String phrase : listed.strip().split(",\\s+")) {
      List<String> words = Words.of(phrase);
      String first = words.get(0);
      lengths[first.charAt(0) & 127] |= 1L << Math.min(first.length(), 63);
      byFirstWord.computeIfAbsent(first, unseen -> new ArrayList<>()).add(words);
    }
  }

  /** Whether any phrase stands in {@code words}, as {@link Words#of} gives them. */
  boolean in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (longestAt(words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many phrases stand in {@code words}, none overlapping another. */
  int count(List<String> words) {
    int count = 0;
    int i = 0;
    while (i < words.size()) {
      int length = longestAt(words, i);
      count += length > 0 ? 1 : 0;
      i += Math.max(length, 1);
    }
    return count;
  }

  /** Whether {@code words} begin with a phrase. */
  boolean open(List<String> words) {
    return longestAt(words, 0) > 0;
  }

  /** Whether {@code words} are one of the phrases and nothing else. */
  boolean are(List<String> words) {
    return !words.isEmpty() && longestAt(words, 0) == words.size();
  }

  private boolean mayBegin(String word) {
    return (lengths[word.charAt(0) & 127] & 1L << Math.min(word.length(), 63)) != 0;
  }

  private int longestAt(List<String> words, int at) {
    int longest = 0;
    if (at < words.size() && mayBegin(words.get(at))) {
      for (List<String> phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
        int end = at + phrase.size();
        if (phrase.size() > longest
            && end <= words.size()
            && phrase.equals(words.subList(at, end))) {
          longest = phrase.size();
        }
      }
    }
    return longest;
  }
}
