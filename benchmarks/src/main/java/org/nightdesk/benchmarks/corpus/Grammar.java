package org.nightdesk.benchmarks.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Ways to say things: a name is replaced by one of its texts, the names in it likewise. */
final class Grammar {
  private final Map<String, List<List<Part>>> ways = new HashMap<>();

  /** Text as it stands, or a name to be replaced. */
  private record Part(String text, boolean isName) {}

  /** @param resource lines of {@code name: text with {names}} */
  Grammar(String resource) {
    for (String line : Lexicon.lines(resource)) {
      int colon = line.indexOf(": ");
      ways.computeIfAbsent(line.substring(0, colon), k -> new ArrayList<>())
          .add(parts(line.substring(colon + 2)));
    }
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        parts.add(new Part(text.substring(at), false));
        break;
      }
      if (open > at) {
        parts.add(new Part(text.substring(at, open), false));
      }
      parts.add(new Part(text.substring(open + 1, close), true));
      at = close + 1;
    }
    return parts;
  }

  /** One way to say the name; names the grammar does not have are asked of {@code words}. */
  String say(String name, RandomGenerator random, Function<String, String> words) {
    List<List<Part>> all = ways.get(name);
    StringBuilder said = new StringBuilder();
    put(all.get(random.nextInt(all.size())), random, words, said);
    return said.toString();
  }

  /** All ways to say the name, in the order of the file. */
  void each(
      String name, RandomGenerator random, Function<String, String> words, Consumer<String> said) {
    for (List<Part> way : ways.get(name)) {
      StringBuilder text = new StringBuilder();
      put(way, random, words, text);
      said.accept(text.toString());
    }
  }

  private void put(
      List<Part> parts,
      RandomGenerator random,
      Function<String, String> words,
      StringBuilder said) {
    for (Part part : parts) {
      List<List<Part>> all = part.isName() ? ways.get(part.text()) : null;
      if (!part.isName()) {
        said.append(part.text());
      } else if (all == null) {
        said.append(words.apply(part.text()));
      } else {
        put(all.get(random.nextInt(all.size())), random, words, said);
      }
    }
  }
}
