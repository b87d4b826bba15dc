package org.nightdesk.batch.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.enrichment.story.StorySettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings that were in force on a published night, out of its run.json. */
final class NightSettingsThen {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> values = new TreeMap<>();

  NightSettingsThen(PublishedNight night) {
    try (var in = Files.newBufferedReader(night.runFile(), StandardCharsets.UTF_8);
        JsonParser json = JSON.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && "settings".equals(json.currentName())) {
          json.nextToken();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, json.getText());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(night.runFile() + ": " + e.getMessage(), e);
    }
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
