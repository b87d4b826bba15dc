package org.nightdesk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Cells come back as they went. */
class RowBytesTest {
  @Test
  void givesBackEveryTypeOfCellInTheOrderOfTheRows() {
    RowBytes rows = new RowBytes();
    rows.add("Pell", 7, 8L, 0.25, true, null);
    rows.add(false, new BigDecimal("2.10"), "");

    assertThat(rows.rows()).isEqualTo(2);
    assertThat(RowBytes.read(rows.take()))
        .containsExactly(
            new Object[] {"Pell", 7, 8L, 0.25, true, null},
            new Object[] {false, new BigDecimal("2.10"), ""});
    assertThat(rows.rows()).isZero();
  }

  @Test
  void keepsHalfASurrogatePair() {
    assertThat(RowBytes.read(RowBytes.of("a\uD83Db"))).containsExactly(new Object[] {"a\uD83Db"});
  }

  @Property(tries = 200)
  void keepsAnyText(@ForAll String text) {
    assertThat(RowBytes.read(RowBytes.of(text))).containsExactly(new Object[] {text});
  }
}
