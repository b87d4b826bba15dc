package org.nightdesk.corpus.optional;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;

class MailFormatTest {
  private static final String HEAD = """
      Received: from example.org
      Message-ID: <m1@example.org>
      Date: Fri, 2 May 2031 07:15:00 +0200
      From: "Ada Quill" <ada@example.org>
      Subject: =?UTF-8?Q?Ferry_returns_to_Qu=C3=A9ll?=
       =?utf-8?B?IFNvdW5k?= again
      """;

  @TempDir
  Path folder;

  @Test
  void readsHeadersAndAQuotedPrintableText() {
    Article article = read(HEAD + """
        Content-Type: text/plain; charset="iso-8859-1"
        Content-Transfer-Encoding: quoted-printable

        The ferry across Qu=E9ll Sound sailed again on Friday after nine weeks =
        in dock, the port authority said.

        --\s
        Ada Quill, Quill Post
        """);

    assertThat(article.text())
        .isEqualTo("Ferry returns to Quéll Sound again\n\nThe ferry across Quéll Sound sailed again"
            + " on Friday after nine weeks in dock, the port authority said.");
    assertThat(article.about())
        .isEqualTo(new Metadata(
            "Ferry returns to Quéll Sound again",
            "",
            "Ada Quill",
            new Published(
                "2031-05-02T07:15:00+02:00",
                Published.Basis.STATED,
                "Fri, 2 May 2031 07:15:00 +0200"),
            "en",
            "",
            "",
            ""));
    assertThat(article.from().externalId()).isEqualTo("m1@example.org");
  }

  @Test
  void takesThePageOfAMessageWithoutPlainTextAndLeavesAttachmentsOut() {
    String page = Base64.getMimeEncoder()
        .encodeToString(
            ("<html><body><p>The ferry across Quéll Sound sailed again on Friday after nine weeks in"
                    + " dock.</p><p>It carried 40 passengers on its first crossing.</p></body></html>")
                .getBytes(UTF_8));
    Article article = read(HEAD + """
        Content-Type: multipart/mixed; boundary="outer"

        A preamble nobody reads.
        --outer
        Content-Type: text/plain
        Content-Disposition: attachment; filename="notes.txt"

        Not this.
        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --inner--
        --outer--
        """.formatted(page));

    assertThat(article.text())
        .isEqualTo("Ferry returns to Quéll Sound again\n\nThe ferry across Quéll Sound sailed again"
            + " on Friday after nine weeks in dock.\n\nIt carried 40 passengers on its first"
            + " crossing.");
  }

  @Test
  void refusesWhatItCannotDecode() {
    String body = "\n\nThe ferry sailed again on Friday after nine weeks in dock.";

    assertThat(reason("Subject: a\nContent-Type: text/plain; charset=nope" + body))
        .isEqualTo("bad_encoding");
    assertThat(reason("Subject: a\nContent-Type: text/plain; charset=utf-8\n\nCaf\u00E9 Quill"))
        .isEqualTo("bad_encoding");
    assertThat(reason("Subject: a\nContent-Transfer-Encoding: base64\n\nAAAAA"))
        .isEqualTo("bad_record");
    assertThat(reason("no headers at all")).isEqualTo("bad_record");
    assertThat(reason("Subject: a\n\n")).isEqualTo("only_boilerplate");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void takesHostileMessagesInGoodTime() {
    for (String part : List.of(
        "Subject: =?",
        "=?a?Q?",
        "a: b\n",
        " b\n",
        "--x\n",
        "--x\nContent-Type: multipart/mixed;" + " boundary=x\n\n",
        "=3D",
        "=\n",
        "; a=\"",
        "\n\n")) {
      String head = "Subject: s\nContent-Type: multipart/mixed; boundary=x\n\n";
      assertThat(reason(head + part.repeat(100_000))).isNotEqualTo("missing");
      assertThat(reason(part.repeat(100_000))).isNotEqualTo("missing");
      assertThat(reason("Subject: " + part.replace("\n", "").repeat(100_000) + "\n\nText."))
          .isNotEqualTo("missing");
    }
  }

  private Article read(String message) {
    return OptionalReadings.article(folder, "a.eml", message.getBytes(UTF_8));
  }

  private String reason(String message) {
    return OptionalReadings.reason(
        OptionalReadings.of(folder, "a.eml", message.getBytes(ISO_8859_1)));
  }
}
