package org.nightdesk.batch.command;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Where settings come from: the program's own file, the files beside the launcher, the command line. */
final class SettingsFiles {
  private SettingsFiles() {}

  /** The property that names the files, the later over the earlier. */
  static String property() {
    Path folder = Places.settings();
    return "spring.config.location=classpath:/application.yaml,optional:file:%s/,optional:file:%s"
        .formatted(folder.resolve("config"), folder.resolve("application.yaml"));
  }

  /**
   * Refuses what was left of a command line and is no setting.
   *
   * @throws MisuseException naming the first
   */
  static void refuseOtherOptions(List<String> left) {
    left.stream()
        .filter(option -> !option.startsWith("--nightdesk."))
        .findFirst()
        .ifPresent(o -> {
          throw new MisuseException(
              "unknown option \"%s\"; settings are given as --nightdesk.name=value".formatted(o));
        });
  }

  /** A context that knows the settings and does nothing; the caller closes it. */
  static ConfigurableApplicationContext open(List<String> given) {
    return new SpringApplicationBuilder(Nothing.class)
        .web(WebApplicationType.NONE)
        .properties(property())
        .run(given.toArray(String[]::new));
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
