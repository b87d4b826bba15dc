package org.nightdesk.batch.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.reporting.ReportFormat;

/**
 * What the command line asks for.
 *
 * @param index the index of the night
 * @param out folder of the published briefs
 * @param state folder of the logs, and of the database where no server holds it
 * @param night the date the brief is for
 * @param formats what is written for people; CSV extracts are always among them
 * @param fresh whether everything is computed anew though nothing has changed
 * @param publishAnyway whether a brief is published that passes the bounds of the gate
 */
public record NightPlan(
    Path index,
    Path out,
    Path state,
    LocalDate night,
    Set<ReportFormat> formats,
    boolean fresh,
    boolean publishAnyway) {
  public NightPlan {
    formats = Collections.unmodifiableSet(new TreeSet<>(formats));
  }

  /** A folder for rows that are more than are to be held at once. */
  public Path aside() {
    return state.resolve("aside");
  }
}
