package org.nightdesk.cluster;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Spark brings an ICU of its own. Where sentences end, how words fold and what a number is called would then
 * be another version's answer than on the desk of somebody who runs the night without it.
 */
final class Unicode {
  private Unicode() {}

  /**
   * Refuses to work with another ICU than the one Nightdesk is built with.
   *
   * @throws IllegalStateException naming both and what to do
   */
  static void check() {
    String found = VersionInfo.ICU_VERSION.toString();
    String expected = expected();
    if (!found.startsWith(expected)) {
      throw new IllegalStateException("""
          expected ICU %s but Spark's class path has %s: name icu4j-%s.jar in \
          spark.driver.extraClassPath and spark.executor.extraClassPath""".formatted(expected, found, expected));
    }
  }

  private static String expected() {
    try (InputStream in = Unicode.class.getResourceAsStream("built-with.properties")) {
      Properties built = new Properties();
      built.load(in);
      return built.getProperty("icu");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
