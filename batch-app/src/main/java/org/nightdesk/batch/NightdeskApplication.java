package org.nightdesk.batch;

import java.util.Locale;
import java.util.TimeZone;
import org.nightdesk.batch.command.NightdeskCommand;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The program. Its commands are in {@code command}, its job in the configuration beside it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NightSettings.class)
@Import({
  StateConfiguration.class,
  WorkConfiguration.class,
  BriefConfiguration.class,
  NightlyBriefJobConfiguration.class
})
public class NightdeskApplication {
  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    // No number, name or date in any output may depend on the machine's own language and zone.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.exit(NightdeskCommand.run(arguments));
  }
}
