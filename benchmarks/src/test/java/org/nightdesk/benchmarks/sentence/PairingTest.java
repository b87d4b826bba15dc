package org.nightdesk.benchmarks.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.Span;

class PairingTest {
  @Test
  void pairsThoseThatShareMostAndTellWhatIsMissedAndInvented() {
    Label wide = label(0, 20, false);
    Label narrow = label(12, 18, false);
    Label alone = label(30, 35, false);
    Found first = found(0, 19);
    Found second = found(11, 18);
    Found nowhere = found(50, 55);
    assertThat(Pairing.of(List.of(wide, narrow, alone), List.of(first, second, nowhere)))
        .isEqualTo(new Pairing(
            List.of(new Pairing.Pair(wide, first), new Pairing.Pair(narrow, second)),
            List.of(alone),
            List.of(nowhere)));
  }

  @Test
  void givesALabelOnePartnerAndCallsTheOtherInvented() {
    Label label = label(0, 10, false);
    assertThat(Pairing.of(List.of(label), List.of(found(0, 4), found(5, 10))))
        .isEqualTo(new Pairing(
            List.of(new Pairing.Pair(label, found(5, 10))), List.of(), List.of(found(0, 4))));
  }

  @Test
  void countsNothingThatStandsAtAnOptionalLabel() {
    Label optional = label(0, 10, true);
    Pairing empty = new Pairing(List.of(), List.of(), List.of());
    assertThat(Pairing.of(List.of(optional), List.of(found(0, 4), found(5, 10))))
        .isEqualTo(empty);
    assertThat(Pairing.of(List.of(optional), List.of())).isEqualTo(empty);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "NONE", emptyValue = "", textBlock = """
          SAME       | km2              | km2                     | true
          SAME       | km2              | m2                      | false
          SAME       | ''               | km2                     | false
          SAME       | km2              | ''                      | false
          DECIMAL    | 2.50             | 2.5                     | true
          DECIMAL    | 4212             | 4213                    | false
          DECIMAL    | 0.6667           | 0.6666666666666667      | true
          WORDS      | from 5%          | up from 5% in May       | true
          WORDS      | from 5%          | from 6%                 | false
          WORDS      | rain             | one two three four five six seven eight rain | true
          WORDS      | rain             | one two three four five six seven eight nine rain | false
          SOME_WORDS | Per Lund         | Lund                    | true
          SOME_WORDS | Lund             | the Per Lund's          | true
          SOME_WORDS | Per Lund         | Ada Lund                | false
          """)
  void judgesAFieldByItsRule(FieldRule rule, String wanted, String found, boolean right) {
    assertThat(rule.right(List.of(wanted), found)).isEqualTo(right);
  }

  @Test
  void takesAnyOfSeveralAnswers() {
    assertThat(List.of("barrel", "", "oz").stream()
            .map(read -> FieldRule.SAME.right(List.of("barrel", ""), read)))
        .containsExactly(true, true, false);
  }

  @Test
  void judgesGroupsByWhoIsInThemAndNotByName() {
    Label yes = grouped(0, 5, "g1");
    Label no = grouped(6, 10, "g1");
    Label other = grouped(11, 15, "");
    Pairing right = Pairing.of(
        List.of(yes, no, other),
        List.of(foundIn(0, 5, "t7"), foundIn(6, 10, "t7"), foundIn(11, 15, "")));
    Pairing wrong = Pairing.of(
        List.of(yes, no, other),
        List.of(foundIn(0, 5, "t7"), foundIn(6, 10, "t8"), foundIn(11, 15, "")));
    assertThat(judged(right)).containsExactly(true, true, true);
    assertThat(judged(wrong)).containsExactly(false, false, true);
  }

  @Test
  void readsAnItemWithPlacesAnswersAndWhatIsNotJudged() throws IOException {
    String line = """
        {"id": "x", "published": "", "text": "Two of two boats.", "figures": [\
        {"text": "wo", "occurrence": 2, "kind": ["count", "tally"], "value": ""},\
        {"text": "Two", "optional": true}]}""";
    assertThat(LabelReader.item(line))
        .isEqualTo(new LabelledItem(
            "x",
            "Two of two boats.",
            Map.of(
                Sort.FIGURES,
                List.of(
                    new Label(new Span(0, 3), "Two", Map.of(), true),
                    new Label(
                        new Span(8, 10),
                        "wo",
                        Map.of("kind", List.of("count", "tally"), "value", List.of("")),
                        false)))));
  }

  @Test
  void refusesALabelWhoseWordsDoNotStandInTheText() {
    assertThatThrownBy(() -> LabelReader.item(
            "{\"id\": \"x\", \"text\": \"Two boats.\", \"dates\": [{\"text\": \"today\"}]}"))
        .isInstanceOf(IOException.class)
        .hasMessage("x: \"today\" does not stand in its text");
  }

  @Test
  void printsSharesOfWhatWasFoundAndOfEachField() {
    Label label = new Label(
        new Span(0, 4),
        "5 km",
        Map.of("value", List.of("5"), "unit", List.of("km"), "per", List.of("")),
        false);
    Found read = new Found(new Span(0, 4), "5 km", Map.of("value", "5", "unit", "m", "per", "h"));
    LabelledItem item = new LabelledItem("x", "5 km", Map.of(Sort.FIGURES, List.of(label)));
    SentenceScore score =
        new SentenceScore(List.of(ScoredItem.of(item, Map.of(Sort.FIGURES, List.of(read)))));
    assertThat(score.summary().lines())
        .contains(
            "  found         P 1.0000  (1 of 1)  R 1.0000  (1 of 1)  F1 1.0000",
            "  value         1.0000  (1 of 1)",
            "  unit          0.0000  (0 of 1)",
            "  per           0.0000  (0 of 1)   stated: 0 right, 0 wrong, 0 empty; not stated: 1 read");
    assertThat(score.misses()).isEqualTo("""
            x  5 km
              FIGURES unit of 5 km: expected [km] found [m]
              FIGURES per of 5 km: expected [] found [h]
            """);
  }

  private static List<Boolean> judged(Pairing pairing) {
    return pairing.pairs().stream()
        .map(pair -> pairing.right(Sort.FIGURES, "group", pair))
        .toList();
  }

  private static Label label(int start, int end, boolean optional) {
    return new Label(new Span(start, end), "words", Map.of(), optional);
  }

  private static Found found(int start, int end) {
    return new Found(new Span(start, end), "words", Map.of());
  }

  private static Label grouped(int start, int end, String group) {
    return new Label(new Span(start, end), "words", Map.of("group", List.of(group)), false);
  }

  private static Found foundIn(int start, int end, String group) {
    return new Found(new Span(start, end), "words", Map.of("group", group));
  }
}
