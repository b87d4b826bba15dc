package org.nightdesk.enrichment.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Words that tell nothing about what a report is about: grammar, and the verbs of reporting. */
final class StopWords {
  static final Set<String> ALL = load();

  private StopWords() {}

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    try (InputStream in = StopWords.class.getResourceAsStream("stop-words.txt");
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.addAll(List.of(line.strip().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("stop-words.txt cannot be read", e);
    }
    return Set.copyOf(words);
  }
}
