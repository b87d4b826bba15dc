package org.nightdesk.batch.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Looks through all that sets something: refuses what is no setting, and tells what holds from where. */
public final class SettingsDesk {
  private static final String PREFIX = "nightdesk.";
  private static final String VARIABLE_PREFIX = "NIGHTDESK_";
  private static final String DEFAULT = "default";

  /** How the framework describes the file that the program brings along. */
  private static final String OF_THE_PROGRAM = "class path resource";

  /** Names that users' files may hold beside ours. */
  private static final String FRAMEWORK = "spring.";

  /** Set by the launcher, or read by it. */
  private static final Set<String> OF_THE_LAUNCHER = Set.of(
      "nightdesk.home",
      "nightdesk.settings",
      "nightdesk.terminal",
      "NIGHTDESK_JAVA_OPTS",
      "NIGHTDESK_JDK_FOLDERS");

  private final SettingsCatalogue catalogue;
  private final ConfigurableEnvironment environment;

  public SettingsDesk(SettingsCatalogue catalogue, ConfigurableEnvironment environment) {
    this.catalogue = catalogue;
    this.environment = environment;
  }

  /**
   * All settings in force, in the order of the catalogue.
   *
   * @throws SettingsException if something is set that is no setting, or to what it cannot be; it names
   *     where, and the nearest that would do
   */
  public List<SettingInForce> inForce() {
    refuseUnknown();
    List<SettingInForce> all = new ArrayList<>();
    for (KnownSetting setting : catalogue.all()) {
      String value = environment.getProperty(setting.name(), setting.usual());
      String origin = origin(setting);
      setting.objection(value).ifPresent(objection -> {
        throw new SettingsException("%s is set to \"%s\" (%s): %s"
            .formatted(setting.name(), SecretText.shown(setting.name(), value), origin, objection));
      });
      all.add(new SettingInForce(setting, value, origin));
    }
    return List.copyOf(all);
  }

  private void refuseUnknown() {
    TreeMap<String, String> variables = new TreeMap<>();
    catalogue.all().forEach(setting -> variables.put(setting.variable(), setting.name()));
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof SystemEnvironmentPropertySource variablesSet) {
        for (String name : variablesSet.getPropertyNames()) {
          if (name.startsWith(VARIABLE_PREFIX)
              && !OF_THE_LAUNCHER.contains(name)
              && !variables.containsKey(name)) {
            throw unknown(name, "environment", nearestVariable(name));
          }
        }
      } else if (source instanceof EnumerablePropertySource<?> named && isOurs(source)) {
        for (String name : named.getPropertyNames()) {
          if (!OF_THE_LAUNCHER.contains(name)
              && !name.startsWith(FRAMEWORK)
              && catalogue.find(name).isEmpty()
              && (name.startsWith(PREFIX) || isFile(source))) {
            throw unknown(name, place(source, name), catalogue.nearest(name));
          }
        }
      }
    }
  }

  private String nearestVariable(String name) {
    String dotted = name.replace('_', '.').toLowerCase(Locale.ROOT);
    return catalogue.find(catalogue.nearest(dotted)).orElseThrow().variable();
  }

  private static SettingsException unknown(String name, String place, String nearest) {
    return new SettingsException(
        "%s (%s) is no setting; did you mean %s? \"nightdesk settings\" lists them all"
            .formatted(name, place, nearest));
  }

  /** The attached view of all other sources repeats them under its own names. */
  private static boolean isOurs(PropertySource<?> source) {
    return !source.getName().equals("configurationProperties")
        && !source.getName().equals("defaultProperties");
  }

  private static boolean isFile(PropertySource<?> source) {
    return source instanceof OriginLookup<?>;
  }

  private String origin(KnownSetting setting) {
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof SystemEnvironmentPropertySource variables) {
        if (variables.containsProperty(setting.variable())) {
          return "environment variable " + setting.variable();
        }
      } else if (isOurs(source) && source.containsProperty(setting.name())) {
        return place(source, setting.name());
      }
    }
    return DEFAULT;
  }

  private static String place(PropertySource<?> source, String name) {
    if (source instanceof CommandLinePropertySource<?>) {
      return "command line";
    }
    Origin origin = OriginLookup.getOrigin(source, name);
    if (origin instanceof TextResourceOrigin text) {
      if (text.getResource().getDescription().startsWith(OF_THE_PROGRAM)) {
        return DEFAULT;
      }
      int line = text.getLocation() == null ? 0 : text.getLocation().getLine() + 1;
      return "%s:%s".formatted(file(text), line);
    }
    return source.getName();
  }

  private static String file(TextResourceOrigin text) {
    try {
      return text.getResource().getFile().toString();
    } catch (IOException e) {
      return text.getResource().getDescription();
    }
  }
}
