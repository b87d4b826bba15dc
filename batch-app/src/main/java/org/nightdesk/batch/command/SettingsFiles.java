package org.nightdesk.batch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nightdesk.batch.settings.SettingsException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Where settings come from: the program's own file, the files beside the launcher, the command line. */
final class SettingsFiles {
  private static final String NAME = "application.yaml";

  private SettingsFiles() {}

  /**
   * The property that names the files, the later over the earlier.
   *
   * @throws SettingsException if one of them is no YAML or cannot be read; it names file and line
   */
  static String property() {
    Path folder = Places.settings();
    refuseUnreadable(folder.resolve("config").resolve(NAME));
    refuseUnreadable(folder.resolve(NAME));
    return "spring.config.location=classpath:/application.yaml,optional:file:%s/,optional:file:%s"
        .formatted(folder.resolve("config"), folder.resolve(NAME));
  }

  /** What reads the files for good tells neither which one is wrong nor in one line what is. */
  private static void refuseUnreadable(Path file) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      new YamlPropertySourceLoader().load(NAME, new FileSystemResource(file));
    } catch (MarkedYAMLException e) {
      throw new SettingsException("%s:%s: expected settings as YAML but %s"
          .formatted(
              file,
              e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
              e.getProblem()));
    } catch (IOException | RuntimeException e) {
      throw new SettingsException("%s: expected settings as YAML but it cannot be read: %s"
          .formatted(file, e.getMessage()));
    }
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
