package org.nightdesk.batch.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names a part of the program by its very bytes, so that a program built anew is another one. */
public final class ProgramCode {
  private ProgramCode() {}

  /** A digest of the jar or the class folder a class came from, 64 hexadecimal digits. */
  public static String digest(Class<?> one) {
    CodeSource source = one.getProtectionDomain().getCodeSource();
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      Path place = Path.of(source.getLocation().toURI());
      for (Path file : files(place)) {
        sha256.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program of " + one, e);
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException("cannot name the program of " + one, e);
    }
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
