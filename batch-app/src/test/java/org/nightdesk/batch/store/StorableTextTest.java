package org.nightdesk.batch.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StorableTextTest {
  @Property
  void everyTextIsStorableAndComesBackAsItWas(@ForAll("texts") String text) {
    String storable = StorableText.encode(text);

    assertThat(storable).doesNotContain("\0");
    assertThat(new String(storable.getBytes(UTF_8), UTF_8)).isEqualTo(storable);
    assertThat(StorableText.decode(storable)).isEqualTo(text);
  }

  /** Texts rich in what a server cannot store and in what looks like its escape. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(List.of("a", "0", "001a", "\0", "\u001a", "\uD83D", "\uDEA2", "\uE000"))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aTextThatCanBeStoredIsNotTouched() {
    String text = "Z\u00f6e sent \uD83D\uDEA2";

    assertThat(StorableText.encode(text)).isSameAs(text);
    assertThat(StorableText.decode(text)).isSameAs(text);
  }
}
