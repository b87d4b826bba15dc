package org.nightdesk.corpus.optional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.text.Characters;

/** Whatever the bytes: an article whose blocks stand in its text, or a reason. */
class AnyOptionalBytesTest {
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("any-optional-bytes");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("a.eml"));
    Files.deleteIfExists(folder.resolve("a.pdf"));
    Files.delete(folder);
  }

  @Property(tries = 300, seed = "20310511")
  void bytesGiveAnArticleOrAReason(@ForAll byte[] bytes) {
    check("a.eml", bytes);
    check("a.pdf", bytes);
  }

  @Property(tries = 1000, seed = "20310512")
  void messagesGiveAnArticleOrAReason(@ForAll("messages") String message) {
    check("a.eml", message.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Provide
  Arbitrary<String> messages() {
    return Arbitraries.of(
            "Subject: Ferry returns\n",
            "Subject: =?utf-8?B?RmVycnk=?=\n",
            "Subject: =?utf-16?Q?=D8=3D?=\n",
            " =?x?Q?a?=",
            "From: Ada Quill <a@example.org>\r\n",
            "Date: Fri, 2 May 2031 07:15:00 +0200\n",
            "Content-Type: text/plain; charset=utf-16le\n",
            "Content-Type: text/html\n",
            "Content-Type: multipart/mixed; boundary=\"b\"\n",
            "Content-Transfer-Encoding: quoted-printable\n",
            "Content-Transfer-Encoding: base64\n",
            "\n",
            "\r\n",
            "--b\n",
            "--b--\n",
            "=E9",
            "=\n",
            "QUJD",
            "-- \n",
            "<p>The council met on Monday.</p>",
            "The council met on Monday, its clerk said. ",
            "\u00E9",
            "\0")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static void check(String name, byte[] bytes) {
    ReadOutcome outcome = OptionalReadings.of(folder, name, bytes);
    assertThat(outcome).isEqualTo(OptionalReadings.of(folder, name, bytes));
    switch (outcome) {
      case ReadOutcome.Accepted accepted -> {
        String text = accepted.article().text();
        for (Block block : accepted.article().blocks()) {
          assertThat(Characters.trim(text, block.where())).isEqualTo(block.where());
        }
      }
      case ReadOutcome.Rejected rejected ->
        assertThat(rejected.detail()).startsWith("expected").doesNotContain("\n");
    }
  }
}
