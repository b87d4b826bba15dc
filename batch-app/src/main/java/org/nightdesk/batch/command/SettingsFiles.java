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
  /** A file of settings has one of these names: both endings are in use for YAML. */
  private static final List<String> NAMES = List.of("application.yaml", "application.yml");

  private SettingsFiles() {}

  /**
   * The property that names the files, the later over the earlier.
   *
   * @throws SettingsException if one of them is no YAML or cannot be read; it names file and line; or if a folder has a
   *     file of either name, for which of the two holds would be a guess
   */
  static String property() {
    Path folder = Places.settings();
    Path below = folder.resolve("config");
    refuseFaulty(below);
    refuseFaulty(folder);
    StringBuilder places = new StringBuilder("spring.config.location=classpath:/application.yaml,");
    places.append("optional:file:").append(below).append('/');
    NAMES.forEach(name -> places.append(",optional:file:").append(folder.resolve(name)));
    return places.toString();
  }

  private static void refuseFaulty(Path folder) {
    List<Path> files =
        NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
    if (files.size() > 1) {
      throw new SettingsException(
          "%s: expected one file of settings but found %s; put what they say into one and remove the other"
              .formatted(folder, String.join(" and ", NAMES)));
    }
    files.forEach(SettingsFiles::refuseUnreadable);
  }

  /** What reads the files for good tells neither which one is wrong nor in one line what is. */
  private static void refuseUnreadable(Path file) {
    try {
      new YamlPropertySourceLoader()
          .load(file.getFileName().toString(), new FileSystemResource(file));
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
