package org.nightdesk.batch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nightdesk.batch.settings.SettingsException;

class CommandWordsTest {
  @Test
  void partsWordsAtSpacesAndKeepsQuotedOnesTogether() {
    assertThat(CommandWords.of("x", "  mail -s 'a \"good\" night' \"\" $HOME --to=\"the desk\"; "))
        .containsExactly("mail", "-s", "a \"good\" night", "", "$HOME", "--to=the desk;");
    assertThat(CommandWords.of("x", " ")).isEmpty();
  }

  @Test
  void refusesAQuoteThatIsNotClosed() {
    assertThatThrownBy(() -> CommandWords.of("nightdesk.watch.after-success", "echo 'a"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("nightdesk.watch.after-success: expected a second '");
  }
}
