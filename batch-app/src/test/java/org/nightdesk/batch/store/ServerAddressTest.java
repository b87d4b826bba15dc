package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.example.org:5433/night?currentSchema=desk&sslmode=verify-full",
        "jdbc:postgresql://db.example.org/night",
        "jdbc:postgresql:night"
      })
  void isShownAsItWasGiven(String url) {
    ServerAddress address = new ServerAddress(url, "desk", "blue-heron");

    assertThat(address).hasToString(url);
    assertThat(address.database()).isEqualTo("night");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.example.org/night?user=desk&password=blue-heron",
        "jdbc:postgresql://db.example.org/night?sslpassword=blue-heron",
        "jdbc:postgresql://desk:blue-heron@db.example.org/night"
      })
  void isRefusedWithoutSayingASecretThatStandsInIt(String url) {
    assertThatThrownBy(() -> new ServerAddress(url, "", ""))
        .isInstanceOf(StateAddressException.class)
        .hasMessageContaining("NIGHTDESK_STATE_PASSWORD")
        .hasMessageContaining("db.example.org/night")
        .hasMessageNotContaining("blue-heron");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://db.example.org/night",
        "postgresql://desk:blue-heron@db.example.org/night",
        "jdbc:postgresql://db.example.org/",
        "jdbc:postgresql:"
      })
  void isRefusedWhereItNamesNoDatabaseOfTheRightKind(String url) {
    assertThat(ServerAddress.isOne(url)).isTrue();
    assertThatThrownBy(() -> new ServerAddress(url, "", ""))
        .isInstanceOf(StateAddressException.class)
        .hasMessageContaining("expected jdbc:postgresql://host/database")
        .hasMessageNotContaining("blue-heron");
  }

  @Test
  void isNoFolder() {
    assertThat(ServerAddress.isOne("/var/lib/nightdesk")).isFalse();
    assertThat(ServerAddress.isOne("var")).isFalse();
    assertThat(ServerAddress.isOne("C:\\nightdesk")).isFalse();
  }
}
