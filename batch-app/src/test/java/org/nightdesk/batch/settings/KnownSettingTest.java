package org.nightdesk.batch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownSettingTest {
  private final KnownSetting secret =
      new KnownSetting("nightdesk.x.key", "", "Opens the door. [secret]", Optional.empty());
  private final KnownSetting plain =
      new KnownSetting("nightdesk.x.place", "", "Where the door is.", Optional.empty());

  @Test
  void aSecretIsMaskedAndNothingIsShownAsNothing() {
    assertThat(new SettingInForce(secret, "blue-heron", "command line").value())
        .isEqualTo("(secret)");
    assertThat(secret.shown("")).isEmpty();
  }

  @Test
  void aPasswordInAnotherSettingIsMaskedToo() {
    assertThat(plain.shown("jdbc:postgresql://db/night?Password=blue-heron&sslmode=require"))
        .isEqualTo("jdbc:postgresql://db/night?Password=(secret)&sslmode=require");
    assertThat(plain.shown("jdbc:postgresql://desk:blue-heron@db/night"))
        .isEqualTo("jdbc:postgresql://desk:(secret)@db/night");
    assertThat(plain.shown("send --to desk@example.org")).isEqualTo("send --to desk@example.org");
  }
}
