package org.nightdesk.corpus.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    MessageDigest whole = sha256();
    byte[] buffer = new byte[BUFFER];
    for (String bytes : index.sha256()) {
      line(whole, "index", bytes);
    }
    for (String format : FileKind.optionalFormats()) {
      line(whole, "format", format);
    }
    for (IndexEntry entry : index.entries()) {
      line(
          whole,
          entry.relativePath(),
          digest(index.folder().resolve(entry.relativePath()), buffer));
    }
    for (ReadOutcome.Rejected refusal : index.refusals()) {
      line(whole, refusal.entry(), refusal.reason().label());
    }
    return HexFormat.of().formatHex(whole.digest());
  }

  private static String digest(Path file, byte[] buffer) {
    MessageDigest digest = sha256();
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
