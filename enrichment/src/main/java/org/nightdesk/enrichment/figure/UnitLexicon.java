package org.nightdesk.enrichment.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Units and currencies by the words they are written with, read from the resource tables. */
final class UnitLexicon {
  /** Longest form in words: "kilometres per hour". */
  private static final int LONGEST = 3;

  private static final Map<String, Unit> UNITS = units();
  private static final Map<String, Unit> CURRENCIES = currencies();
  private static final Set<String> FIRST_WORDS = firstWords();
  /** The first words of forms with several words. */
  private static final Set<String> LONG_FORMS = longForms();

  /**
   * A unit.
   *
   * @param code UCUM or ISO 4217 code, or a noun where neither has one
   * @param factor multiply by this for {@code convertedCode}; empty where nothing is converted
   */
  record Unit(String code, FigureKind kind, String factor, String convertedCode) {}

  /**
   * A unit found in a sentence.
   *
   * @param last index of its last term
   */
  record Found(Unit unit, int last) {
    String code() {
      return unit.code();
    }
  }

  private UnitLexicon() {}

  static boolean isUnit(String word) {
    return UNITS.containsKey(word);
  }

  /** The single words for spans of time. */
  static Set<String> durations() {
    Set<String> words = new HashSet<>();
    UNITS.forEach((form, unit) -> {
      if (unit.kind() == FigureKind.DURATION) {
        words.add(form);
      }
    });
    return words;
  }

  static boolean isDuration(String word) {
    Unit unit = UNITS.get(word);
    return unit != null && unit.kind() == FigureKind.DURATION;
  }

  /** The longest unit that begins at the term. */
  static Optional<Found> unit(Terms terms, int term) {
    return longest(UNITS, terms, term);
  }

  /** The longest currency, word or sign, that begins at the term. */
  static Optional<Found> currency(Terms terms, int term) {
    if (terms.isWord(term)
        && terms.isJoined(term + 1)
        && Character.getType(terms.first(term + 1)) == Character.CURRENCY_SYMBOL) {
      Unit prefixed = CURRENCIES.get(terms.lower(term) + terms.lower(term + 1));
      if (prefixed != null) {
        return Optional.of(new Found(prefixed, term + 1));
      }
    }
    Optional<Found> found = longest(CURRENCIES, terms, term);
    return found.isPresent() ? found : NationalCurrency.read(terms, term);
  }

  /** The currency of this name, as a single word. */
  static Optional<Unit> currencyNamed(String word) {
    return Optional.ofNullable(CURRENCIES.get(word));
  }

  /** The unit listed under this word. */
  static Unit named(String word) {
    return UNITS.getOrDefault(word, Draft.count(word));
  }

  /** The currency with this code, lower-case. */
  static Optional<Unit> currencyCode(String code) {
    return Optional.ofNullable(CURRENCIES.get(code))
        .filter(unit -> unit.code().toLowerCase(Locale.ROOT).equals(code));
  }

  private static Optional<Found> longest(Map<String, Unit> units, Terms terms, int term) {
    String word = terms.lower(term);
    if (word.isEmpty() || !FIRST_WORDS.contains(word)) {
      return Optional.empty();
    }
    boolean several = LONG_FORMS.contains(word);
    for (int length = LONGEST; several && length > 1; length--) {
      Unit unit = units.get(terms.phrase(term, term + length - 1));
      if (unit != null) {
        return Optional.of(new Found(unit, term + length - 1));
      }
    }
    Optional<Found> joined = joined(units, terms, term);
    if (joined.isPresent()) {
      return joined;
    }
    Unit unit = units.get(word);
    return unit == null ? Optional.empty() : Optional.of(new Found(unit, term));
  }

  /** "km/h", "m²", "°F": several terms without white space. */
  private static Optional<Found> joined(Map<String, Unit> units, Terms terms, int term) {
    if (!terms.isJoined(term + 1) || ",.;:)'’\"”-".indexOf(terms.first(term + 1)) >= 0) {
      return Optional.empty();
    }
    String two = terms.lower(term) + terms.lower(term + 1);
    Unit speed = terms.isJoined(term + 2) ? units.get(two + terms.lower(term + 2)) : null;
    if (speed != null) {
      return Optional.of(new Found(speed, term + 2));
    }
    Unit power = units.get(two);
    return power == null ? Optional.empty() : Optional.of(new Found(power, term + 1));
  }

  /** The first term of each form: no unit begins with any other. */
  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (Map<String, Unit> forms : List.of(UNITS, CURRENCIES)) {
      for (String form : forms.keySet()) {
        int end = 0;
        while (end < form.length() && Character.isLetter(form.charAt(end)) || end == 0) {
          end++;
        }
        words.add(form.substring(0, end));
        words.add(form.split(" ", -1)[0]);
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> longForms() {
    Set<String> words = new HashSet<>();
    for (Map<String, Unit> forms : List.of(UNITS, CURRENCIES)) {
      for (String form : forms.keySet()) {
        if (form.indexOf(' ') > 0) {
          words.add(form.substring(0, form.indexOf(' ')));
        }
      }
    }
    return Set.copyOf(words);
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    read("units.tsv", row -> {
      FigureKind kind = FigureKind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      String factor = row.size() > 4 ? row.get(3) : "";
      String converted = row.size() > 4 ? row.get(4) : "";
      units.put(row.get(0), new Unit(row.get(1), kind, factor, converted));
    });
    return Map.copyOf(units);
  }

  private static Map<String, Unit> currencies() {
    Map<String, Unit> units = new HashMap<>();
    read(
        "currencies.tsv",
        row -> units.put(row.get(0), new Unit(row.get(1), FigureKind.MONEY, "", "")));
    return Map.copyOf(units);
  }

  static void read(String resource, Consumer<List<String>> rows) {
    try (InputStream stream = UnitLexicon.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "%s is missing beside %s".formatted(resource, UnitLexicon.class));
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> rows.accept(List.of(line.split("\t", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
