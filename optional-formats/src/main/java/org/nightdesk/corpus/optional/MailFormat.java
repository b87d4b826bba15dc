package org.nightdesk.corpus.optional;

import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.DraftReader;
import org.nightdesk.corpus.format.OptionalFormat;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.format.TitledText;
import org.nightdesk.corpus.text.Characters;

/** An e-mail message: its subject over its plain text or, where it has none, its page. */
public final class MailFormat implements OptionalFormat, DraftReader {
  @Override
  public List<String> endings() {
    return List.of(".eml");
  }

  @Override
  public DraftReader reader() {
    return this;
  }

  @Override
  public Draft read(byte[] bytes) throws RejectedException {
    MailPart message = MailPart.of(bytes, 0, bytes.length);
    if (message.headers().isEmpty()) {
      throw new RejectedException(
          Reason.BAD_RECORD, "expected the header lines of a message but found none");
    }
    String title = line(message, "subject");
    Optional<MailPart> plain = message.first("text/plain");
    Optional<MailPart> page = message.first("text/html");
    Draft told = plain.isEmpty() && page.isPresent()
        ? TitledText.page(title, page.get().text())
        : TitledText.plain(title, plain.isEmpty() ? "" : unsigned(plain.get().text()));
    Metadata about = new Metadata(
        title,
        line(message, "organization"),
        author(line(message, "from")),
        published(message.header("date")),
        "",
        "",
        "",
        line(message, "keywords"));
    return new Draft(told.text(), told.blocks(), about, id(message.header("message-id")));
  }

  private static String line(MailPart message, String name) {
    return Characters.oneLine(EncodedWords.decoded(message.header(name)));
  }

  /** The text above the line of two hyphens and a space a signature begins with. */
  private static String unsigned(String text) {
    String lines = text.replace("\r\n", "\n");
    int signature = lines.indexOf("\n-- \n");
    return signature < 0 ? lines : lines.substring(0, signature + 1);
  }

  /** The name in {@code "Ada Quill" <ada@example.org>}; the address where there is no name. */
  private static String author(String from) {
    int open = from.lastIndexOf('<');
    String name = open > 0 ? from.substring(0, open).strip() : from;
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1).strip() : name;
  }

  private static Published published(String stated) {
    String words = Characters.oneLine(stated);
    return DateScanner.first(words.length() > 200 ? "" : words)
        .map(date -> new Published(date.value(), Published.Basis.STATED, words))
        .orElse(Published.unknown());
  }

  private static String id(String stated) {
    String id = Characters.oneLine(stated);
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }
}
