package org.nightdesk.enrichment.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.overlap.Candidates.id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Change;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.figure.Qualifier;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;

class LeftoverFinderTest {
  private static final String KEPT = """
      The ferry ran aground outside Marlow harbour shortly before dawn on its way to the islands.
      All 212 passengers were brought ashore by fishing boats within two hours of the accident.
      The pilot, said Quist, had been warned about the sandbank by the harbour office in the night.""";

  @Test
  void leavesNothingOverOfWhatDiffersOnlyInLooks() {
    assertThat(
            leftovers("ALL 212 passengers were brought ashore, by fishing boats, within 2 hours of"
                + " the accident!"))
        .isEmpty();
  }

  @Test
  void leavesOverWhatIsNew() {
    assertThat(leftovers("Two people were treated for cold.\nSo was the pilot."))
        .containsExactly(
            sentence(1, "Two people were treated for cold."), sentence(2, "So was the pilot."));
  }

  @Test
  void leavesOverASentenceWithAnotherNumber() {
    String changed = KEPT.lines().toList().get(1).replace("212", "231");

    assertThat(leftovers(changed)).containsExactly(sentence(1, changed));
  }

  @Test
  void leavesOverASentenceThatDeniesWhatTheOriginalSays() {
    String denied = "The ferry ran aground outside Marlow harbour shortly before dawn on its way to"
        + " the islands. All 212 passengers were not brought ashore by fishing boats within two"
        + " hours of the accident. The pilot, said Quist, had been warned";

    assertThat(leftovers(denied)).containsExactly(sentence(1, denied));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in the night; in the evening",
        "had been warned; had never been warned",
        "The pilot, said Quist,; The pilot, said Brandt,",
        "by the harbour office in the night; in the night by the harbour office",
        "The pilot, said Quist, had been warned about the sandbank; The sandbank had been warned about"
            + " the pilot, said Quist,",
      })
  void leavesOverALongSentenceOfWhichOneThingIsOther(String words, String others) {
    String same = KEPT.lines().toList().get(2).replace(".", " by word and by letter.");
    String changed = same.replace(words, others);
    String kept = KEPT.replace(KEPT.lines().toList().get(2), same);

    assertThat(LeftoverFinder.find(
            changed,
            facts(2, changed, List.of(), List.of()),
            kept,
            facts(1, kept, List.of(), List.of())))
        .containsExactly(sentence(1, changed));
  }

  @Test
  void leavesOverFiguresByValueAndUnitAndQuotationsByTheirWords() {
    String copy = "The pilot had 40 passengers, or 212 passengers, and \"no regrets at all\"";
    ArticleFacts facts = facts(
        2,
        copy,
        List.of(figure(copy, "40 passengers", 40), figure(copy, "212 passengers", 212)),
        List.of(quote(copy, "no regrets at all"), quote(copy, "The pilot")));
    ArticleFacts kept = facts(1, KEPT, List.of(figure(KEPT, "212 passengers", 212)), List.of());

    assertThat(LeftoverFinder.find(copy, facts, KEPT, kept))
        .containsExactly(
            leftover(1, "figure", "40 passengers"),
            leftover(1, "quote", "no regrets at all"),
            sentence(1, copy));
  }

  @Test
  @Timeout(20)
  void looksForALongRepeatedQuotationInReasonableTime() {
    String kept = "mine ".repeat(100_000);
    String copy = "mine ".repeat(50_000) + "yours";
    ArticleFacts facts = new ArticleFacts(
        id(2), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(quote(copy, copy)));

    assertThat(LeftoverFinder.find(copy, facts, kept, facts(1, kept, List.of(), List.of())))
        .containsExactly(leftover(1, "quote", copy));
  }

  private static List<Leftover> leftovers(String copy) {
    return LeftoverFinder.find(
        copy, facts(2, copy, List.of(), List.of()), KEPT, facts(1, KEPT, List.of(), List.of()));
  }

  private static ArticleFacts facts(
      int article, String text, List<Figure> figures, List<Quote> quotes) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      sentences.add(new Sentence(
          new EvidenceId(id(article), sentences.size() + 1, 1),
          BlockRole.BODY,
          new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    return new ArticleFacts(
        id(article), sentences, List.of(), List.of(), figures, List.of(), quotes);
  }

  private static Leftover sentence(int paragraph, String text) {
    return leftover(paragraph, "sentence", text);
  }

  private static Leftover leftover(int paragraph, String kind, String text) {
    return new Leftover(id(2), id(1), kind, text, new EvidenceId(id(2), paragraph, 1));
  }

  private static Figure figure(String text, String words, long value) {
    int start = text.indexOf(words);
    return new Figure(
        new EvidenceId(id(2), 1, 1),
        new Span(start, start + words.length()),
        words,
        FigureKind.COUNT,
        new Amount.Exact(BigDecimal.valueOf(value)),
        Qualifier.EXACT,
        "passenger",
        "",
        "",
        Change.NONE_STATED,
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private static Quote quote(String text, String words) {
    int start = text.indexOf(words);
    return new Quote(
        new EvidenceId(id(2), 1, 1),
        new Span(start, start + words.length()),
        words,
        Quote.Kind.DIRECT,
        new Speaker.Unknown(),
        "");
  }
}
