package org.nightdesk.batch.night;

import java.util.Optional;

/** Which version of the program runs. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** The version of the jar; "development" when run from class files. */
  public static String text() {
    return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
