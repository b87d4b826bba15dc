package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TermNumbersTest {
  @Property(tries = 200)
  void givesEachTermANumberOfItsOwnAndTheTermBack(
      @ForAll @Size(max = 400)
          List<
                  @StringLength(max = 5) @CharRange(from = 'a', to = 'd')
                  @CharRange(from = '\u00e8', to = '\u00ea')
                  @CharRange(from = '\u0416', to = '\u0418')
                  @CharRange(from = '\ud83c', to = '\ud83e') String>
              terms) {
    TermNumbers numbers = new TermNumbers();
    Map<String, Integer> numberOf = new HashMap<>();
    for (String term : terms) {
      int number = numbers.of(term);
      assertThat(numberOf.computeIfAbsent(term, t -> number)).isEqualTo(number);
    }

    assertThat(numbers.size()).isEqualTo(numberOf.size());
    String[] back = numbers.terms();
    numberOf.forEach((term, number) -> assertThat(back[number]).isEqualTo(term));
  }

  @Test
  void numbersTermsForSeveralThreads() {
    TermNumbers numbers = new TermNumbers();

    Set<Integer> given = IntStream.range(0, 40_000)
        .parallel()
        .mapToObj(i -> numbers.of("term " + i % 10_000))
        .collect(Collectors.toSet());

    assertThat(given).hasSize(10_000);
    assertThat(numbers.size()).isEqualTo(10_000);
    assertThat(numbers.terms()).doesNotHaveDuplicates().doesNotContainNull();
  }
}
