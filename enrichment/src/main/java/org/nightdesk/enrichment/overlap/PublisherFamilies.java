package org.nightdesk.enrichment.overlap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which outlets are one publisher's: those on one registered domain, those whose names differ only in
 * words for an edition ("Daily Post", "The Daily Post Online"), and a few that are listed.
 */
final class PublisherFamilies {
  /** Words that tell an edition from its paper. */
  private static final Set<String> EDITION = Set.of(
      "the",
      "online",
      "digital",
      "web",
      "website",
      "com",
      "net",
      "org",
      "edition",
      "sunday",
      "saturday",
      "weekend",
      "on",
      "english",
      "live");

  /** Labels below a country that stand for a kind of holder, not for a holder. */
  private static final Set<String> KINDS =
      Set.of("co", "com", "org", "net", "ac", "gov", "edu", "or");

  /** Domains under which everybody writes for himself. */
  private static final Set<String> HOSTS =
      Set.of("substack.com", "wordpress.com", "blogspot.com", "medium.com", "github.io");

  private static final Map<String, String> LISTED = listed();

  private PublisherFamilies() {}

  /** One name for all outlets of a publisher; empty for an outlet that is not stated. */
  static String of(String outlet) {
    String name = outlet.strip().toLowerCase(Locale.ROOT);
    String listed = LISTED.get(inWords(name));
    return listed != null ? listed : isDomain(name) ? registered(name) : withoutEdition(name);
  }

  private static boolean isDomain(String name) {
    return name.indexOf('.') > 0 && name.chars().noneMatch(Character::isWhitespace);
  }

  /** The name somebody registered, without what stands before and after it. */
  private static String registered(String domain) {
    List<String> labels = List.of(domain.split("\\."));
    int last = labels.size() - 1;
    boolean underKind =
        last >= 2 && labels.get(last).length() == 2 && KINDS.contains(labels.get(last - 1));
    String name =
        String.join(".", labels.subList(Math.max(0, last - (underKind ? 2 : 1)), last + 1));
    return HOSTS.contains(name) ? domain : name;
  }

  private static String withoutEdition(String name) {
    List<String> words = words(name);
    List<String> paper = words.stream().filter(w -> !EDITION.contains(w)).toList();
    return String.join(" ", paper.isEmpty() ? words : paper);
  }

  /** A name as it is listed, whatever the marks in it. */
  private static String inWords(String name) {
    return words(name).stream().filter(w -> !w.equals("the")).collect(Collectors.joining(" "));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '\'' && c != '\u2019' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static Map<String, String> listed() {
    Map<String, String> listed = new HashMap<>();
    try (InputStream file =
            Objects.requireNonNull(PublisherFamilies.class.getResourceAsStream("publishers.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.startsWith("#")) {
          List<String> names = List.of(line.split("\\|"));
          String first = withoutEdition(names.get(0).toLowerCase(Locale.ROOT));
          names.forEach(name -> listed.put(inWords(name.toLowerCase(Locale.ROOT)), first));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(listed);
  }
}
