package org.nightdesk.batch.settings;

/** A setting that does not exist or cannot be what it was set to; says which would do. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
