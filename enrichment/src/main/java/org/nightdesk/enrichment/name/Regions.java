package org.nightdesk.enrichment.name;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which states and regions have a city of a name: there is a Paris in France and one in Texas. */
final class Regions {
  /** ISO 3166 codes by the folded names of countries and of the regions in {@code regions.txt}. */
  private final Map<String, String> countries = new HashMap<>();

  /** The codes of the countries with a city of the folded name, joined by commas. */
  private final Map<String, String> cities = new HashMap<>(1 << 16);

  /** Folded names of regions that name a country elsewhere or a city of several names too. */
  private final Set<String> namesakes = new HashSet<>();

  private Regions() {
    for (String code : ULocale.getISOCountries()) {
      String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
      countries.put(Spellings.fold(name), code);
    }
    lines("regions.txt", line -> {
      int equals = line.indexOf(" = ");
      for (String region : line.substring(equals + 3).split("; ", -1)) {
        String code = line.substring(0, equals);
        String before = countries.put(ArticleUnits.fold(region), code);
        if (before != null && !before.equals(code)) {
          namesakes.add(ArticleUnits.fold(region));
        }
      }
    });
    Set<String> states = new HashSet<>(countries.keySet());
    SameNames same = SameNames.shared();
    Set<String> namedCities = new HashSet<>();
    lines("cities.tsv", line -> {
      int tab = line.indexOf('\t');
      String name = ArticleUnits.fold(line.substring(0, tab));
      if (!states.contains(name)) {
        cities.put(name, line.substring(tab + 1));
      }
      if (same.isListed(name)) {
        namedCities.add(same.canonical(name));
      }
    });
    for (String region : states) {
      if (namedCities.contains(same.canonical(region))) {
        namesakes.add(region);
      }
    }
  }

  static Regions shared() {
    return Shared.REGIONS;
  }

  /** Whether the folded name is a city's and the other that of a state or region that has one. */
  boolean has(String city, String region) {
    String code = countries.getOrDefault(region, "");
    return !code.isEmpty() && cities.getOrDefault(city, "").contains(code);
  }

  /** Whether the region may be taken for a country or a city: Georgia, New York. */
  boolean hasNamesake(String region) {
    return namesakes.contains(region);
  }

  /** Whether the folded name is that of a city, state or region. */
  boolean isPlace(String folded) {
    return countries.containsKey(folded) || cities.containsKey(folded);
  }

  private static void lines(String file, java.util.function.Consumer<String> reader) {
    InputStream resource = Regions.class.getResourceAsStream(file);
    if (resource == null) {
      throw new IllegalStateException("the list " + file + " is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        if (!line.isBlank() && !line.startsWith("#")) {
          reader.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + file, e);
    }
  }

  private static final class Shared {
    static final Regions REGIONS = new Regions();
  }
}
