package org.nightdesk.benchmarks.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.nightdesk.enrichment.name.NameLists;

/** Names to put in the place of others: people by language, towns, countries, bodies. */
final class NamePools {
  /** First names and surnames of one language. */
  private record Language(String name, List<String> first, List<String> last) {
    boolean surnameFirst() {
      return switch (name) {
        case "chinese", "korean", "vietnamese" -> true;
        default -> false;
      };
    }
  }

  /** One name in so many is put together from two. */
  private static final int BLENDED = 3;

  private final List<Language> languages = new ArrayList<>();
  private final List<String> towns = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private final List<String> shortBodies = new ArrayList<>();
  private final List<String> longBodies = new ArrayList<>();

  NamePools() throws IOException {
    Map<String, List<String>> first = sections("first-names.txt", " ");
    Map<String, List<String>> last = sections("surnames.txt", " ");
    first.forEach((language, names) -> {
      if (last.containsKey(language)) {
        languages.add(new Language(language, names, last.getOrDefault(language, List.of())));
      }
    });
    countries.addAll(sections("known-places.txt", ";").getOrDefault("country", List.of()));
    for (String line : lines("cities.tsv")) {
      towns.add(line.substring(0, line.indexOf('\t')));
    }
    sections("known-bodies.txt", ";").values().forEach(names -> names.forEach(this::addBody));
  }

  /** Adds a body to choose from. */
  void addBody(String name) {
    (name.indexOf(' ') < 0 ? shortBodies : longBodies).add(name);
  }

  boolean isCountry(String name) {
    return countries.contains(name);
  }

  String country(SplittableRandom random) {
    return one(countries, random);
  }

  String town(SplittableRandom random) {
    String town = one(towns, random);
    return random.nextInt(BLENDED) == 0 ? blend(town, one(towns, random)) : town;
  }

  /** A name no list has, that sounds like the two: the head of one and the tail of the other. */
  private static String blend(String one, String other) {
    boolean plain = one.length() > 3
        && other.length() > 3
        && one.chars().allMatch(Character::isLetter)
        && other.chars().allMatch(Character::isLetter);
    return plain
        ? one.substring(0, (one.length() + 1) / 2)
            + other.substring(other.length() / 2).toLowerCase(java.util.Locale.ROOT)
        : one;
  }

  String body(boolean ofOneWord, SplittableRandom random) {
    String body = one(ofOneWord ? shortBodies : longBodies, random);
    return ofOneWord && random.nextInt(BLENDED) == 0
        ? blendBody(body, one(shortBodies, random))
        : body;
  }

  /** A body nobody knows: a name that sounds like the two, or an acronym of other letters. */
  private String blendBody(String one, String other) {
    boolean acronym = one.length() < 6 && one.equals(one.toUpperCase(java.util.Locale.ROOT));
    if (!acronym) {
      return blend(one, other);
    }
    return one.chars().allMatch(Character::isLetter) && other.chars().allMatch(Character::isLetter)
        ? one.substring(0, one.length() - 1)
            + Character.toUpperCase(other.charAt(other.length() - 1))
        : one;
  }

  /**
   * A made-up person of some language.
   *
   * @param given what stands for the first name
   * @param family what stands alone for the whole person later on
   * @param surnameFirst whether the family name comes first
   */
  record Person(String given, String family, boolean surnameFirst) {
    String full(String middle) {
      return surnameFirst
          ? family + " " + given
          : given + " " + (middle.isEmpty() ? "" : middle + " ") + family;
    }
  }

  Person person(SplittableRandom random) {
    Language language = languages.get(random.nextInt(languages.size()));
    String given = one(language.first, random);
    String family = one(language.last, random);
    if (random.nextInt(BLENDED) == 0) {
      family = blend(family, one(language.last, random));
    }
    int kind = random.nextInt(24);
    if (kind == 0) {
      family += "-" + one(language.last, random);
    } else if (kind == 1) {
      given += "-" + one(language.first, random);
    } else if (kind == 2 && language.name.equals("arabic") && family.indexOf('-') < 0) {
      family = "al-" + family;
    }
    return new Person(given, family, language.surnameFirst());
  }

  private static String one(List<String> names, SplittableRandom random) {
    return names.get(random.nextInt(names.size()));
  }

  private static Map<String, List<String>> sections(String file, String separator)
      throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      for (String name : line.split(separator, -1)) {
        if (!name.isBlank()) {
          sections.computeIfAbsent(section, s -> new ArrayList<>()).add(name.strip());
        }
      }
    }
    return sections;
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream list = NameLists.class.getResourceAsStream(file)) {
      if (list == null) {
        throw new IOException("the list " + file + " is not on the class path");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
