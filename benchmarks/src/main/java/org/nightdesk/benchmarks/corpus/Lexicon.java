package org.nightdesk.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Words by kind and topic, taken as often as words of that rank are in news (Zipf). */
final class Lexicon {
  private static final double FLATTENED = 9;

  private final Map<String, String[]> words = new HashMap<>();
  private final Map<Integer, double[]> shares = new HashMap<>();
  private final List<String> topics = new ArrayList<>();

  Lexicon() {
    for (String line : lines("topics.txt")) {
      String name = line.substring(0, line.indexOf('|'));
      words.put(name, line.substring(name.length() + 1).split(" "));
      topics.add(name);
    }
    topics.remove("general");
    for (String line : lines("words.txt")) {
      String name = line.substring(0, line.indexOf('|'));
      String all = line.substring(name.length() + 1);
      words.put(name, all.split(all.contains("|") || name.equals("role") ? "\\|" : " "));
    }
    for (String[] list : words.values()) {
      shares.computeIfAbsent(list.length, Lexicon::shares);
    }
  }

  List<String> topics() {
    return topics;
  }

  /** One word of a list. */
  String word(String list, RandomGenerator random) {
    String[] all = words.get(list);
    if (all == null) {
      throw new IllegalArgumentException("there is no word list " + list);
    }
    double[] upTo = shares.get(all.length);
    double wanted = random.nextDouble();
    int low = 0;
    int high = all.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all[low];
  }

  private static double[] shares(int size) {
    double[] upTo = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1 / (i + FLATTENED);
      upTo[i] = sum;
    }
    for (int i = 0; i < size; i++) {
      upTo[i] /= sum;
    }
    return upTo;
  }

  /** The lines of a resource of this package that are neither empty nor comments. */
  static List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource);
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** "announce" to "announced". */
  static String past(String verb) {
    int last = verb.length() - 1;
    return switch (verb) {
      case "begin" -> "began";
      case "lead" -> "led";
      case "plan", "drop", "submit" -> verb + verb.charAt(last) + "ed";
      default -> {
        boolean changesY = verb.charAt(last) == 'y' && "aeiou".indexOf(verb.charAt(last - 1)) < 0;
        yield changesY
            ? verb.substring(0, last) + "ied"
            : verb.charAt(last) == 'e' ? verb + "d" : verb + "ed";
      }
    };
  }
}
