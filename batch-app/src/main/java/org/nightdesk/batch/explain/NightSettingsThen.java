package org.nightdesk.batch.explain;

import java.util.SortedMap;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.enrichment.story.StorySettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings that were in force on a published night, out of its run.json. */
final class NightSettingsThen {
  private final SortedMap<String, String> values;

  NightSettingsThen(PublishedNight night) {
    this.values = night.run().settings();
  }

  /** How stories were grouped. */
  StorySettings stories() {
    return new Binder(new MapConfigurationPropertySource(values))
        .bind("stories", StorySettings.class)
        .orElseGet(StorySettings::defaults);
  }

  /** How many days earlier articles were remembered. */
  int daysRemembered() {
    return Integer.parseInt(values.getOrDefault("memory.days", "0"));
  }

  /** For how many days terms were remembered, no fewer than articles were. */
  int knownDays() {
    return Math.max(
        daysRemembered(), Integer.parseInt(values.getOrDefault("memory.known-days", "0")));
  }

  /** How many articles the terms of earlier nights stood for, at most. */
  int termArticles() {
    return Integer.parseInt(values.getOrDefault("memory.term-articles", "0"));
  }

  /** How many words make a shared passage. */
  int passageWords() {
    return Integer.parseInt(values.getOrDefault("copies.passage-run", "8"));
  }
}
