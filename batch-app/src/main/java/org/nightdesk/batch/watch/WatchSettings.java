package org.nightdesk.batch.watch;

/**
 * Who is told; {@code application.yaml} says what each does. Empty tells nobody.
 *
 * @param metrics a file in the text format of Prometheus
 * @param health a file of one line
 * @param afterSuccess a command
 * @param afterFailure a command
 * @param commandSeconds how long a command may take
 */
public record WatchSettings(
    String metrics, String health, String afterSuccess, String afterFailure, int commandSeconds) {
  /** Tells nobody. */
  public static final WatchSettings NONE = new WatchSettings("", "", "", "", 60);

  /**
   * @throws org.nightdesk.batch.settings.SettingsException if a command has a quote without its other half
   */
  public WatchSettings {
    CommandWords.of("nightdesk.watch.after-success", afterSuccess);
    CommandWords.of("nightdesk.watch.after-failure", afterFailure);
  }
}
