package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.quote.Quote;

/**
 * The short quotations of a story, two to eight words long: what one article quotes another may tell
 * in the same words without quotation marks.
 */
final class QuotedPhrases {
  private static final int LONGEST = 8;

  /** Phrases by their first word. */
  private final Map<String, List<String>> phrases = new HashMap<>();

  QuotedPhrases(Lexicon lexicon, StoryMaterial material) {
    TreeSet<String> all = new TreeSet<>();
    for (StoryMaterial.Told told : material.articles()) {
      for (Quote quote : told.facts().quotes()) {
        Span where = quote.where();
        if (where.length() < 120 && quote.kind() != Quote.Kind.INDIRECT) {
          String words = Wording.normal(where.in(told.article().text()));
          if (isFit(lexicon, words)) {
            all.add(words);
          }
        }
      }
    }
    for (String words : all) {
      String first = words.substring(0, words.indexOf(' '));
      phrases.computeIfAbsent(first, unused -> new ArrayList<>()).add(words);
    }
  }

  private static boolean isFit(Lexicon lexicon, String words) {
    String[] parts = words.split(" ");
    boolean tells = false;
    for (String part : parts) {
      tells |= !lexicon.isCommon(part);
    }
    return parts.length >= 2 && parts.length <= LONGEST && tells;
  }

  /** The phrases that stand in a text given in normal form, see {@link Wording#normal}. */
  List<String> in(String normal) {
    List<String> found = new ArrayList<>();
    String padded = " " + normal + " ";
    for (int start = 0; start < padded.length() - 1; start = padded.indexOf(' ', start + 1)) {
      int end = padded.indexOf(' ', start + 1);
      for (String phrase : phrases.getOrDefault(padded.substring(start + 1, end), List.of())) {
        if (padded.startsWith(phrase + " ", start + 1) && !found.contains(phrase)) {
          found.add(phrase);
        }
      }
    }
    return found;
  }
}
