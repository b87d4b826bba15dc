package org.nightdesk.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2 degrees",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201",
        "  =1",
        "'=1",
        "''  =1"
      })
  void putsOneApostropheBeforeWhatASpreadsheetWouldRun(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'", "'tis cold", "a=b", "2-1", "\u2212 3", "\u2013 a dash"})
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
  }

  @Property
  void givesEveryTextBack(
      @ForAll @StringLength(max = 6) @CharRange(from = ' ', to = 'A') String text) {
    assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
  }
}
