package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdColumnTest {
  @Property(tries = 200)
  void findsIdsInTheirOrderAndNoOthers(
      @ForAll @Size(max = 600) Set<Long> digits, @ForAll @Size(max = 20) Set<Long> others) {
    List<String> ids =
        new ArrayList<>(new TreeSet<>(digits.stream().map(IdColumnTest::id).toList()));
    IdColumn column = new IdColumn();
    ids.forEach(column::add);

    assertThat(column.size()).isEqualTo(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      assertThat(column.number(ids.get(i))).isEqualTo(i);
      assertThat(column.id(i)).isEqualTo(ids.get(i));
    }
    others.stream()
        .filter(other -> !digits.contains(other))
        .forEach(other -> assertThat(column.number(id(other))).isNegative());
  }

  @Test
  void refusesWhatIsNoIdOrOutOfOrder() {
    IdColumn column = new IdColumn();
    column.add(id(7));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> column.add(id(7)))
        .withMessage("e0000000000000007 does not follow e0000000000000007");
    assertThatIllegalArgumentException().isThrownBy(() -> column.add("e9"));
    assertThat(column.number("f0000000000000007")).isNegative();
    assertThat(column.number("e7")).isNegative();
  }

  private static String id(long digits) {
    return "e" + HexFormat.of().toHexDigits(digits);
  }
}
