package org.nightdesk.reporting.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CellListTest {

  @Test
  void joinsItemsByABarAndMarksTheirOwn() {
    assertThat(CellList.cell(List.of("one|two", "three"))).isEqualTo("one\\|two | three");
    assertThat(CellList.items("one\\|two | three")).containsExactly("one|two", "three");
    assertThat(CellList.items("")).isEmpty();
  }

  @Property
  void givesItemsBack(
      @ForAll @NotEmpty List<@NotEmpty @CharRange(from = 'a', to = 'c') String> items,
      @ForAll boolean bars) {
    var given = bars ? items.stream().map(item -> item + "|" + item).toList() : items;

    assertThat(CellList.items(CellList.cell(given))).isEqualTo(given);
  }
}
