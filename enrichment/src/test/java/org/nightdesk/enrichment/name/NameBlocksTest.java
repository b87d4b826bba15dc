package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameBlocksTest {
  @Test
  void holdsTheKeysThatTwoNamesHaveAndLeavesOutThoseOfOne() {
    List<List<String>> keys =
        List.of(List.of("hale", "hal"), List.of("quint"), List.of("hal", "hae"));

    assertThat(new NameBlocks(keys.size(), keys::get).shared())
        .isEqualTo(Map.of("hal", List.of(0, 2)));
  }

  @Property(tries = 200)
  void losesNoPairOfNamesWithAKeyInCommon(
      @ForAll List<List<@AlphaChars @StringLength(max = 2) String>> keys) {
    Map<String, List<Integer>> all = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      for (String key : keys.get(i)) {
        all.computeIfAbsent(key, made -> new ArrayList<>()).add(i);
      }
    }
    all.values().removeIf(names -> names.size() == 1);

    assertThat(new NameBlocks(keys.size(), keys::get).shared()).isEqualTo(all);
  }
}
