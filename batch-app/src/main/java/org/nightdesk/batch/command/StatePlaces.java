package org.nightdesk.batch.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.batch.store.ServerAddress;
import org.nightdesk.batch.store.StatePlace;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where the state is, as the command line or the settings say. */
final class StatePlaces {
  private static final String PREFIX = "nightdesk.state.";
  private static final String USUAL = "var";

  private StatePlaces() {}

  /**
   * The place of the state.
   *
   * @param given on the command line, a folder or the address of a database; empty where nothing was
   * @param settings say where it is otherwise, and who connects
   * @throws org.nightdesk.batch.store.StateAddressException if it is a bad address
   */
  static StatePlace resolve(String given, Environment settings) {
    String set = settings.getProperty(PREFIX + "place", "");
    String place = given.isEmpty() ? set : given;
    if (!ServerAddress.isOne(place)) {
      // A folder that is set starts at the launcher's, one that is given at the working folder.
      Path folder = given.isEmpty()
          ? Places.home().resolve(place.isEmpty() ? USUAL : place).normalize()
          : Places.resolve(given, USUAL);
      return new StatePlace(folder, Optional.empty());
    }
    ServerAddress server = new ServerAddress(
        place,
        settings.getProperty(PREFIX + "user", ""),
        settings.getProperty(PREFIX + "password", ""));
    String work = settings.getProperty(PREFIX + "work", "");
    Path folder = Places.home()
        .resolve(work.isEmpty() ? USUAL + "-" + server.database() : work)
        .normalize();
    return new StatePlace(folder, Optional.of(server));
  }

  /** The same for a command that reads no other settings. */
  static StatePlace resolve(String given) {
    if (!given.isEmpty() && !ServerAddress.isOne(given)) {
      return new StatePlace(Places.resolve(given, USUAL), Optional.empty());
    }
    StandardEnvironment settings = new StandardEnvironment();
    String[] files = SettingsFiles.property().split("=", 2);
    settings
        .getPropertySources()
        .addLast(new MapPropertySource("defaultProperties", Map.of(files[0], files[1])));
    ConfigDataEnvironmentPostProcessor.applyTo(settings);
    return resolve(given, settings);
  }
}
