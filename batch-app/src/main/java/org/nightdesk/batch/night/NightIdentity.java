package org.nightdesk.batch.night;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What decides the bytes of a night, in one digest: the same identity gives the same files.
 *
 * @param digest 64 hexadecimal digits
 */
public record NightIdentity(String digest) {
  public NightIdentity {
    if (digest.length() != 64) {
      throw new IllegalArgumentException("a digest has 64 digits: " + digest);
    }
  }

  /**
   * The identity of a run.
   *
   * @param corpus digest of the index and all its files
   * @param settings what is in force that decides bytes, by name
   * @param previous the nights published before with their digests; empty for the first
   */
  public static NightIdentity of(
      NightPlan plan,
      String corpus,
      Map<String, String> settings,
      String version,
      String previous) {
    String formats = plan.formats().stream().map(Enum::name).collect(Collectors.joining(","));
    StringBuilder lines = new StringBuilder();
    line(lines, "version", version);
    line(lines, "night", plan.night().toString());
    line(lines, "formats", formats);
    line(lines, "corpus", corpus);
    line(lines, "previous", previous);
    settings.forEach((name, value) -> line(lines, "setting " + name, value));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256")
          .digest(lines.toString().getBytes(StandardCharsets.UTF_8));
      return new NightIdentity(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append(name).append('=').append(value).append('\n');
  }

  /** The run id shown in files and folder names: the first 16 digits. */
  public String runId() {
    return digest.substring(0, 16);
  }
}
