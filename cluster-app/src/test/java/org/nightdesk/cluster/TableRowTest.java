package org.nightdesk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.SentenceRow;

/** Rows sorted by the bytes of their keys are rows in the order of their table. */
class TableRowTest {
  @Property(tries = 500)
  void textsSortAsInTheirTable(
      @ForAll String one, @ForAll String other, @ForAll String role, @ForAll String another) {
    RoleRow first = new RoleRow(one, role, "a1", "a1.1.1");
    RoleRow second = new RoleRow(other, another, "a1", "a1.1.1");

    assertThat(Integer.signum(byKey(Extract.ROLES, first, second)))
        .isEqualTo(Integer.signum(Extract.ROLES.order().compare(first, second)));
  }

  @Property(tries = 500)
  void numbersSortBySize(@ForAll int one, @ForAll int other) {
    SentenceRow first = new SentenceRow("a1.1.1", "a1", "body", one, 0);
    SentenceRow second = new SentenceRow("a1.1.1", "a1", "body", other, 0);

    assertThat(Integer.signum(byKey(Extract.SENTENCES, first, second)))
        .isEqualTo(Integer.signum(Extract.SENTENCES.order().compare(first, second)));
  }

  @Test
  void aRowComesBackAsItWent() {
    SentenceRow row = new SentenceRow("a1.1.1", "a1", "body", 3, 14);

    byte[] cells = TableRow.of(Extract.SENTENCES, row, 0, 0).getAs(4);

    assertThat(TableRow.read(SentenceRow.class, cells)).isEqualTo(row);
  }

  private static int byKey(Extract table, Record one, Record other) {
    return Arrays.compareUnsigned(
        TableRow.of(table, one, 0, 0).<byte[]>getAs(1),
        TableRow.of(table, other, 0, 0).<byte[]>getAs(1));
  }
}
