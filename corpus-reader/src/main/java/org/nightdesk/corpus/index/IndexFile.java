package org.nightdesk.corpus.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nightdesk.corpus.markdown.EntangledMarkdownException;
import org.nightdesk.corpus.markdown.MarkdownIndex;
import org.nightdesk.corpus.markdown.MarkdownLink;

/**
 * An index as read from disk.
 *
 * @param sha256 of its bytes
 * @param links in its order
 */
record IndexFile(String sha256, List<MarkdownLink> links) {

  /**
   * @param asGiven the path to name it by
   * @param mostBytes its greatest size
   */
  static IndexFile read(Path asGiven, Path file, int mostBytes) throws UnreadableIndexException {
    byte[] bytes = bytes(asGiven, file, mostBytes);
    String sha256 = sha256(bytes);
    try {
      return new IndexFile(sha256, MarkdownIndex.links(decode(asGiven, bytes)));
    } catch (EntangledMarkdownException e) {
      throw new UnreadableIndexException(asGiven, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bytes(Path asGiven, Path file, int mostBytes)
      throws UnreadableIndexException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw new UnreadableIndexException(
            asGiven, "expected at most %s bytes but found more".formatted(mostBytes));
      }
      return bytes;
    } catch (UnreadableIndexException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableIndexException(
          asGiven, "expected a readable file but found: " + e.getClass().getSimpleName());
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String decode(Path asGiven, byte[] bytes) throws UnreadableIndexException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableIndexException(asGiven, "expected UTF-8 but found other bytes");
    }
  }
}
