package org.nightdesk.batch.night;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nightdesk.batch.settings.SecretText;
import org.nightdesk.batch.settings.SettingInForce;

/**
 * The settings that decide the bytes of a brief, by name.
 *
 * @param values in order of their names, without the leading {@code nightdesk.}
 */
public record SettingsInForce(SortedMap<String, String> values) {
  private static final String PREFIX = "nightdesk.";

  /** These say whether a brief is published, who is told and what is kept where, not what it says. */
  private static final List<String> GROUPS_WITHOUT_EFFECT =
      List.of("files.", "gate.", "keep.", "log.", "state.", "watch.");

  /** These say how fast and where, not what. */
  private static final Set<String> WITHOUT_EFFECT_ON_BYTES = Set.of("zone", "threads", "chunk");

  public SettingsInForce {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** All settings there are, with the values that hold. */
  public static SettingsInForce of(List<SettingInForce> all) {
    SortedMap<String, String> values = new TreeMap<>();
    for (SettingInForce each : all) {
      String name = each.setting().name().substring(PREFIX.length());
      if (!WITHOUT_EFFECT_ON_BYTES.contains(name)
          && !SecretText.isNameOfOne(name)
          && GROUPS_WITHOUT_EFFECT.stream().noneMatch(name::startsWith)) {
        values.put(name, each.value());
      }
    }
    return new SettingsInForce(values);
  }
}
