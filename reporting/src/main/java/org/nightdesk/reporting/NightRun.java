package org.nightdesk.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * What a brief says about its own making; no clock, no host.
 *
 * @param runId the digest that names the run, shown whole
 * @param version of the program
 * @param firstNight whether there is no earlier night to compare with
 * @param settings in the order shown
 */
public record NightRun(
    LocalDate night, String runId, String version, boolean firstNight, List<Setting> settings) {
  public NightRun {
    settings = List.copyOf(settings);
  }
}
