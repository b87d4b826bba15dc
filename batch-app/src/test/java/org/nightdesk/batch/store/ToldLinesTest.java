package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.store.ToldLines.Told;

class ToldLinesTest {
  @Test
  void givesBackPointsAndDifferencesWithTheWordsOfTheirWordings() {
    List<Told> told = List.of(
        new Told("d1", "", Set.of(-4L, 3L)),
        new Told("p1", "2031-05-08", Set.of(Long.MIN_VALUE, Long.MAX_VALUE)),
        new Told("p2", "2031-05-07", Set.of()));

    assertThat(ToldLines.write(told)).containsExactly("""
            d1 - -4 3
            p1 2031-05-08 -9223372036854775808 9223372036854775807
            p2 2031-05-07""");
    assertThat(ToldLines.read(ToldLines.write(told))).isEqualTo(told);
  }

  @Test
  void cutsALongStoryIntoPartsWithoutLosingALine() {
    List<Told> told = IntStream.range(0, 9_000)
        .mapToObj(i -> new Told("p" + i, "2031-05-08", words(i, i + 7)))
        .toList();

    List<String> parts = ToldLines.write(told);

    assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.length() < 110_000);
    assertThat(ToldLines.read(parts)).isEqualTo(told);
  }

  @Test
  void cutsAPointThatThousandsTellIntoSeveralLines() {
    Told point = new Told("p1", "2031-05-08", words(0, 2_500));

    List<String> parts = ToldLines.write(List.of(point));

    assertThat(parts.getFirst().lines()).hasSize(3).allMatch(line -> line.length() < 25_000);
    assertThat(ToldLines.read(parts)).containsExactly(point);
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(ToldLines.write(List.of())).isEmpty();
    assertThat(ToldLines.read(List.of())).isEmpty();
  }

  private static Set<Long> words(long from, long to) {
    return LongStream.range(from, to).boxed().collect(Collectors.toSet());
  }
}
