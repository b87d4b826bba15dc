package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/**
 * The passages two texts share word for word, whatever the case and the marks between the words: for
 * showing an overlap, not for finding one. Where a run stands in the first text more than once, it is
 * held against the first place. Time and memory grow with the length of both texts.
 */
public final class SharedPassages {
  private SharedPassages() {}

  /**
   * A run of words that stands in both.
   *
   * @param first where it stands in the first text
   * @param second where it stands in the second
   */
  public record Passage(Span first, Span second, int words) {}

  private record Words(List<String> words, List<Span> places) {
    static Words of(String text, List<Span> spans) {
      List<String> words = new ArrayList<>();
      List<Span> places = new ArrayList<>();
      for (Span span : spans) {
        Tokens tokens = Tokens.of(text, span);
        for (int i = 0; i < tokens.count(); i++) {
          if (tokens.kind(i) == Tokens.Kind.WORD || tokens.kind(i) == Tokens.Kind.NUMBER) {
            words.add(tokens.lower(i));
            places.add(tokens.span(i));
          }
        }
      }
      return new Words(words, places);
    }

    Span span(int from, int to) {
      return new Span(places.get(from).start(), places.get(to - 1).end());
    }
  }

  /**
   * The passages in the order of the second text.
   *
   * @param told the parts of each text that are looked at, in order
   * @param leastWords words of the shortest passage shown
   */
  public static List<Passage> of(
      String first, List<Span> told, String second, List<Span> toldInSecond, int leastWords) {
    Words one = Words.of(first, told);
    Words other = Words.of(second, toldInSecond);
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = 0; i + leastWords <= one.words().size(); i++) {
      places.putIfAbsent(one.words().subList(i, i + leastWords), i);
    }
    List<Passage> passages = new ArrayList<>();
    for (int k = 0; k + leastWords <= other.words().size(); ) {
      Integer at = places.get(other.words().subList(k, k + leastWords));
      if (at == null) {
        k++;
        continue;
      }
      int length = leastWords;
      while (at + length < one.words().size()
          && k + length < other.words().size()
          && one.words().get(at + length).equals(other.words().get(k + length))) {
        length++;
      }
      passages.add(new Passage(one.span(at, at + length), other.span(k, k + length), length));
      k += length;
    }
    return passages;
  }
}
