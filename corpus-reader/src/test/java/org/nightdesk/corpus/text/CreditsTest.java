package org.nightdesk.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditsTest {
  private static final String STORY = """
      Ferry returns to Quill Sound

      The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port authority said.

      """;

  @Test
  void readsTheOutletUnderALoneLabel() {
    assertThat(credits(STORY + "source\n\nQuill Post | Islands\n"))
        .isEqualTo(new Credits("Quill Post", ""));
  }

  @Test
  void readsTheOwnerOfACopyrightLine() {
    assertThat(credits(STORY + "Copyright 2031 Quill Post. All rights reserved.\n"))
        .isEqualTo(new Credits("Quill Post", ""));
    assertThat(credits(STORY + "\u00A9 2029-2031 Quill Post All Rights Reserved\n"))
        .isEqualTo(new Credits("Quill Post", ""));
    assertThat(credits(STORY + "\u00A9 2031. All rights reserved.\n"))
        .isEqualTo(new Credits("", ""));
  }

  @Test
  void prefersALabelledSourceToTheOwnerOfThePage() {
    assertThat(
            credits(STORY + "Source: Reuters\n\nCopyright 2031 Quill Post. All rights reserved.\n"))
        .isEqualTo(new Credits("Reuters", ""));
  }

  private static Credits credits(String text) {
    return Credits.of(text, RoleTagger.tag(text, Paragraphs.of(text), ""));
  }
}
