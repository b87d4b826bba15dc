package org.nightdesk.corpus.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.format.FileKind;

/**
 * One digest of all an index leads to: its own bytes, every file's path and bytes, what is refused, and
 * the optional formats at hand.
 */
public final class CorpusDigest {
  private static final int BUFFER = 1 << 16;

  private CorpusDigest() {}

  /**
   * 64 lower-case hexadecimal digits. Every file is read once, 64 KB at a time; one that has gone
   * missing or cannot be read since the index was opened enters as such.
   */
  public static String of(CorpusIndex index) {
    return of(
        index,
        index.entries().stream()
            .map(entry -> ofFile(index.folder().resolve(entry.relativePath())))
            .toList());
  }

  /**
   * The same where the files are read elsewhere.
   *
   * @param files what {@link #ofFile} says of each entry's file, in the order of the entries
   */
  public static String of(CorpusIndex index, List<String> files) {
    MessageDigest whole = sha256();
    for (String bytes : index.sha256()) {
      line(whole, "index", bytes);
    }
    for (String format : FileKind.optionalFormats()) {
      line(whole, "format", format);
    }
    for (int i = 0; i < files.size(); i++) {
      line(whole, index.entries().get(i).relativePath(), files.get(i));
    }
    for (ReadOutcome.Rejected refusal : index.refusals()) {
      line(whole, refusal.entry(), refusal.reason().label());
    }
    return HexFormat.of().formatHex(whole.digest());
  }

  /** 64 digits of a file's bytes, or a word where they cannot be read. */
  public static String ofFile(Path file) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    if (!Files.exists(file)) {
      return "missing";
    }
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "unreadable";
    }
  }

  private static void line(MessageDigest whole, String name, String value) {
    whole.update(name.getBytes(StandardCharsets.UTF_8));
    whole.update((byte) 0);
    whole.update(value.getBytes(StandardCharsets.UTF_8));
    whole.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
