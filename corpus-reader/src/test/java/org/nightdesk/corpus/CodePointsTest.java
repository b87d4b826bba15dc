package org.nightdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAPairOfSurrogatesOnce() {
    CodePoints points = new CodePoints("a😀b😀c");

    assertThat(new int[] {points.before(1), points.before(3), points.before(4), points.before(7)})
        .containsExactly(1, 2, 3, 5);
  }

  @Property
  void agreeWithCountingAndLeadBack(@ForAll @Size(max = 60) java.util.List<Character> units) {
    StringBuilder text = new StringBuilder();
    units.forEach(text::append);
    text.append("😀 x 😀😀");
    CodePoints points = new CodePoints(text.toString());
    for (int count = 0; count <= text.codePointCount(0, text.length()); count++) {
      int position = text.offsetByCodePoints(0, count);
      assertThat(points.before(position)).isEqualTo(count);
      assertThat(points.position(count)).isEqualTo(position);
    }
  }
}
