package org.nightdesk.batch.settings;

/**
 * A setting as it holds.
 *
 * @param value as written where it was set
 * @param origin where it was set: {@code default}, a file with its line, {@code environment variable …}
 *     or {@code command line}
 */
public record SettingInForce(KnownSetting setting, String value, String origin) {
  /** The value as it may be shown. */
  public String shown() {
    return SecretText.without(SecretText.shown(setting.name(), value));
  }
}
