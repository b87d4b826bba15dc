package org.nightdesk.batch.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.batch.NightSettings;

/**
 * All settings there are, in the order of the program's {@code application.yaml}, out of that file: a
 * setting's comment says what it does and ends with what it may be.
 */
public final class SettingsCatalogue {
  private static final String FILE = "/application.yaml";
  private static final String ROOT = "nightdesk";

  private final Map<String, KnownSetting> settings = new LinkedHashMap<>();

  private SettingsCatalogue() {}

  /** Reads the file the program brings along. */
  public static SettingsCatalogue read() {
    SettingsCatalogue catalogue = new SettingsCatalogue();
    try (InputStream in = NightSettings.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + FILE);
      }
      catalogue.take(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return catalogue;
  }

  /** In the order of the file. */
  public Collection<KnownSetting> all() {
    return Collections.unmodifiableCollection(settings.values());
  }

  public Optional<KnownSetting> find(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** The name that differs least from one that is none. */
  String nearest(String name) {
    return settings.keySet().stream()
        .min(Comparator.comparingInt((String known) -> edits(name, known))
            .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** The file is ours: two spaces a level, one setting a line, comments above it. */
  private void take(BufferedReader lines) throws IOException {
    Deque<String> path = new ArrayDeque<>();
    List<String> comment = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String stripped = line.strip();
      int colon = stripped.indexOf(':');
      if (stripped.startsWith("#")) {
        comment.add(stripped.substring(1).strip());
      } else if (colon > 0) {
        int level = (line.length() - line.stripLeading().length()) / 2;
        while (path.size() > level) {
          path.removeLast();
        }
        path.addLast(stripped.substring(0, colon));
        String value = stripped.substring(colon + 1).strip();
        if (!value.isEmpty() && path.getFirst().equals(ROOT)) {
          add(String.join(".", path), value, String.join(" ", comment));
        }
        comment.clear();
      } else {
        comment.clear();
      }
    }
  }

  private void add(String name, String value, String comment) {
    String usual = value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    settings.put(name, new KnownSetting(name, usual, comment, ValueRange.ending(comment)));
  }

  /** Letters to change, add or take away to make one word of the other (Levenshtein). */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
