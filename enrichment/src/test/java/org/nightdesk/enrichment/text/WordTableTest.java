package org.nightdesk.enrichment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;

class WordTableTest {
  private static final Map<String, Integer> NUMBERS =
      Map.of("said", 1, "sand", 2, "ago", 4, "i", 8);

  @Test
  void findsWordsWhateverTheirCase() {
    String text = "She SAID that, ago; Sand i Saids (";
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    assertThat(IntStream.range(-1, tokens.count() + 1)
            .map(token -> WordTable.of(NUMBERS).of(tokens, token)))
        .containsExactly(0, 0, 1, 0, 0, 4, 0, 2, 8, 0, 0, 0);
  }

  @Property
  void agreesWithAMap(@ForAll String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    WordTable table = WordTable.of(NUMBERS);
    for (int token = 0; token < tokens.count(); token++) {
      String word = tokens.word(token);
      boolean ascii = word.chars().allMatch(c -> c < 128);
      int expected = ascii ? NUMBERS.getOrDefault(tokens.lower(token), 0) : 0;
      assertThat(table.of(tokens, token)).isEqualTo(expected);
    }
  }
}
