package org.nightdesk.enrichment.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SaidFirstTest {
  @Property(tries = 200)
  void remembersWhoOfAStorySaidARunFirst(
      @ForAll @Size(max = 3000) List<@IntRange(max = 40) Integer> runs) {
    SaidFirst said = new SaidFirst();
    Map<List<Long>, Integer> expected = new HashMap<>();
    for (int article = 0; article < runs.size(); article++) {
      int story = article % 3;
      long run = runs.get(article) * 0x100000000L;
      int first = expected.computeIfAbsent(List.of((long) story, run), k -> -1);
      if (first < 0) {
        expected.put(List.of((long) story, run), article);
        first = article;
      }

      assertThat(said.of(story, run, article)).isEqualTo(first);
    }
  }

  @Test
  void holdsMoreRunsThanItHadRoomForAtFirst() {
    SaidFirst said = new SaidFirst();
    for (int i = 0; i < 10_000; i++) {
      assertThat(said.of(0, i, i)).isEqualTo(i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(said.of(0, i, 10_000)).isEqualTo(i);
      assertThat(said.of(1, i, 10_000 + i)).isEqualTo(10_000 + i);
    }
  }
}
