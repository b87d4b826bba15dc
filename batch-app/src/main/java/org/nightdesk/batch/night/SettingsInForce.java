package org.nightdesk.batch.night;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * The settings that decide the bytes of a brief, by name.
 *
 * @param values in order of their names, without the leading {@code nightdesk.}
 */
public record SettingsInForce(SortedMap<String, String> values) {
  private static final String PREFIX = "nightdesk.";

  /** These say how fast and where, not what. */
  private static final Set<String> WITHOUT_EFFECT_ON_BYTES =
      Set.of("zone", "threads", "chunk", "home", "terminal");

  public SettingsInForce {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** All settings named in any source of the environment, with the value that holds. */
  public static SettingsInForce of(ConfigurableEnvironment environment) {
    SortedMap<String, String> values = new TreeMap<>();
    for (var source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> named) {
        for (String name : named.getPropertyNames()) {
          if (name.startsWith(PREFIX)) {
            String setting = name.substring(PREFIX.length());
            if (!WITHOUT_EFFECT_ON_BYTES.contains(setting)) {
              values.put(setting, environment.getRequiredProperty(name));
            }
          }
        }
      }
    }
    return new SettingsInForce(values);
  }
}
