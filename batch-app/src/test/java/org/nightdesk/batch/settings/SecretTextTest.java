package org.nightdesk.batch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://db/nights?user=desk&password=rain&ssl=true | jdbc:postgresql://db/nights?user=desk&password=***&ssl=true",
        "cannot open \"jdbc:x:y;PASSWORD=rain\" | cannot open \"jdbc:x:y;PASSWORD=***\"",
        "postgresql://desk:rain@db/nights is down | postgresql://desk:***@db/nights is down",
        "apiToken=rain | apiToken=***",
        "password= | password=",
        "see https://example.org:8080/a@b | see https://example.org:8080/a@b",
        "12:30 // note: write to a@b | 12:30 // note: write to a@b",
        "passwords=3 | passwords=3"
      })
  void leavesOutOfATextWhatIsSecretInItsAddresses(String text, String shown) {
    assertThat(SecretText.without(text)).isEqualTo(shown);
  }

  @Test
  void showsASettingWhoseNameSaysItIsSecretAsStars() {
    assertThat(inForce("nightdesk.state.password", "rain").shown()).isEqualTo("***");
    assertThat(inForce("nightdesk.state.password", "").shown()).isEmpty();
    assertThat(inForce("nightdesk.state.url", "rain").shown()).isEqualTo("rain");
  }

  @Test
  void takesTimeInProportionToTheText() {
    String hostile = "a".repeat(100_000) + "=" + "//a:".repeat(100_000);

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SecretText.without(hostile));
  }

  private static SettingInForce inForce(String name, String value) {
    return new SettingInForce(
        new KnownSetting(name, "", "What it does.", Optional.empty()), value, "command line");
  }
}
