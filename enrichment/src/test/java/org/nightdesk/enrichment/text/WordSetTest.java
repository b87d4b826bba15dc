package org.nightdesk.enrichment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;

class WordSetTest {
  @Test
  void findsTheTokensOfATextWhateverTheirCase() {
    WordSet words = WordSet.of("may march ½ seventy-seven");
    String text = "In MAY they march over ½ of Seventy-seven";
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    List<String> found = new java.util.ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (words.contains(tokens, i)) {
        found.add(tokens.word(i));
      }
    }
    assertThat(found).containsExactly("MAY", "march", "½", "Seventy-seven");
  }

  @Property
  void holdsWhatASetOfTheSameWordsHolds(
      @ForAll @NotEmpty Set<@AlphaChars @StringLength(min = 1, max = 3) String> listed,
      @ForAll @AlphaChars @StringLength(max = 3) String word) {
    assertThat(WordSet.of(listed).contains(word)).isEqualTo(listed.contains(word));
  }

  @Property
  void lowersLikeTheLanguageDoes(@ForAll String text) {
    assertThat(Tokens.lower(text, 0, text.length())).isEqualTo(text.toLowerCase(Locale.ROOT));
  }
}
