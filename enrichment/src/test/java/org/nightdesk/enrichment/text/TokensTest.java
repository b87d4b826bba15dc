package org.nightdesk.enrichment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;

class TokensTest {
  @Test
  void cutsPossessivesSignsAndMarksOff() {
    assertThat(words("The bank’s 4,212.50-dollar note: +2% in the U.S., O'Neil said."))
        .containsExactly(
            "The",
            "bank",
            "’s",
            "4,212.50",
            "-",
            "dollar",
            "note",
            ":",
            "+",
            "2",
            "%",
            "in",
            "the",
            "U.S.",
            ",",
            "O'Neil",
            "said",
            ".");
  }

  @Test
  void keepsHyphenatedWordsTogetherAndSplitsAMissingSpace() {
    assertThat(words("Al-Rashid met ex-G8 aides.Then AT&T fell"))
        .containsExactly("Al-Rashid", "met", "ex-G8", "aides", ".", "Then", "AT&T", "fell");
  }

  @Property
  void coverEveryVisibleCharacterInOrder(@ForAll String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    int end = 0;
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(text.substring(end, tokens.start(i))).matches(TokensTest::isInvisible);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      end = tokens.end(i);
    }
    assertThat(text.substring(end)).matches(TokensTest::isInvisible);
  }

  private static boolean isInvisible(String between) {
    return between
        .chars()
        .allMatch(c ->
            Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
