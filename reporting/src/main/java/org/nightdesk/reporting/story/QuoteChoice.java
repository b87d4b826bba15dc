package org.nightdesk.reporting.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.QuoteRow;

/** Which quotations of a story are shown: each utterance once, and not one speaker alone. */
final class QuoteChoice {
  /** Shorter words say little alone, longer ones take the page, in characters. */
  private static final int SHORT = 40;

  private static final int LONG = 320;
  private static final int FIRST_ROUND_A_SPEAKER = 2;

  private static final Comparator<QuoteRow> CLEAREST = Comparator.comparing(
          (QuoteRow row) -> !row.kind().equals("direct"))
      .thenComparing(row -> row.speaker().isEmpty())
      .thenComparing(row -> row.text().length() < SHORT || row.text().length() > LONG)
      .thenComparing(row -> row.speakerRole().isEmpty())
      .thenComparing(QuoteRow::quoteId);

  private QuoteChoice() {}

  static List<StoryQuote> of(List<QuoteRow> rows, int articlesAnItem) {
    Map<String, List<QuoteRow>> utterances = new TreeMap<>();
    for (var row : rows) {
      String utterance = row.utteranceId().isEmpty() ? row.quoteId() : row.utteranceId();
      utterances.computeIfAbsent(utterance, id -> new ArrayList<>()).add(row);
    }
    var ordered = utterances.values().stream()
        .filter(wordings -> wordings.stream().anyMatch(row -> !row.kind().equals("indirect")))
        .map(wordings -> quote(wordings, articlesAnItem))
        .sorted(order())
        .toList();
    return speakersInTurn(ordered);
  }

  private static StoryQuote quote(List<QuoteRow> wordings, int articlesAnItem) {
    var shown = wordings.stream().min(CLEAREST).orElseThrow();
    var same = articles(wordings.stream().filter(row -> row.text().equals(shown.text())));
    var otherwise = articles(wordings.stream()).stream().filter(id -> !same.contains(id));
    return new StoryQuote(
        shown,
        same.stream().limit(articlesAnItem).toList(),
        otherwise.limit(articlesAnItem).toList());
  }

  private static List<String> articles(Stream<QuoteRow> wordings) {
    return wordings.map(QuoteRow::articleId).distinct().sorted().toList();
  }

  private static Comparator<StoryQuote> order() {
    return Comparator.comparing((StoryQuote each) -> !each.quote().kind().equals("direct"))
        .thenComparing(each -> each.quote().speaker().isEmpty())
        .thenComparing(
            each -> each.quote().text().length() < SHORT || each.quote().text().length() > LONG)
        .thenComparingInt(
            each -> -(each.articleIds().size() + each.otherwiseIds().size()))
        .thenComparing(StoryQuote::quote, CLEAREST);
  }

  private static List<StoryQuote> speakersInTurn(List<StoryQuote> ordered) {
    List<StoryQuote> inTurn = new ArrayList<>();
    List<StoryQuote> later = new ArrayList<>();
    Map<String, Integer> shown = new HashMap<>();
    for (var each : ordered) {
      int count = shown.merge(each.quote().speaker(), 1, Integer::sum);
      (count <= FIRST_ROUND_A_SPEAKER ? inTurn : later).add(each);
    }
    inTurn.addAll(later);
    return inTurn;
  }
}
