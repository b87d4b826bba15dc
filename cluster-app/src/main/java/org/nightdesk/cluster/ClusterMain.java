package org.nightdesk.cluster;

import org.nightdesk.batch.NightdeskApplication;
import org.slf4j.LoggerFactory;

/**
 * The program with Spark on its class path, for the launcher and for {@code spark-submit}; takes the
 * same commands.
 */
public final class ClusterMain {
  private ClusterMain() {}

  public static void main(String[] arguments) {
    // Started by Spark's own scripts the log is Spark's, and nobody may set up another.
    if (!LoggerFactory.getILoggerFactory().getClass().getName().startsWith("ch.qos.logback")) {
      System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }
    NightdeskApplication.main(arguments);
  }
}
