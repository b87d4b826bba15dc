package org.nightdesk.enrichment.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The word and name lists that come with the program, read once. Unchanging, safe for all threads. */
final class NameLists {
  private static final Set<String> HOMONYMS = Set.of(
      "china", "turkey", "chad", "jordan", "guinea", "male", "lima", "georgia", "palau", "togo",
      "niger", "hague", "bern", "peking", "jersey", "panama", "colombo", "havana", "java");
  private final Map<String, Integer> classes = new HashMap<>(1 << 16);
  private final NameIndex names = new NameIndex();
  private final Map<String, String> longForms = new LinkedHashMap<>();
  private final Set<String> capitals = new LinkedHashSet<>();
  private final Set<String> knownWords = new HashSet<>();
  private final Set<String> knownNames = new HashSet<>();

  private NameLists() {
    readWords("common-words.txt", WordClass.COMMON);
    readWords("first-names.txt", WordClass.FIRST_NAME);
    readSections("word-classes.txt", (section, line) -> {
      for (String word : line.split("\\s+", -1)) {
        addClass(word, WordClass.ofSection(section));
      }
    });
    readSections("known-persons.txt", this::addPersons);
    readSections("known-places.txt", this::addPlaces);
    readSections("known-others.txt", (section, line) -> {
      for (String name : line.split("; ?", -1)) {
        addKnown(
            name,
            "event".equals(section)
                ? EntityType.EVENT
                : "product".equals(section) ? EntityType.PRODUCT : EntityType.OTHER);
      }
    });
    lines("known-organisations.txt", this::addOrganisation);
    lines("cities.tsv", this::addCity);
  }

  /** The lists, read at the first call. */
  static NameLists shared() {
    return Shared.LISTS;
  }

  /** The classes of a folded word, one bit each. */
  int classesOf(String folded) {
    int found = classes.getOrDefault(folded, 0);
    return isCommon(folded) ? found | WordClass.COMMON.bit() : found;
  }

  NameIndex names() {
    return names;
  }

  /** Whether the one word is a name of the lists, acronyms only in capitals. */
  boolean isKnownWord(String word, String folded) {
    return knownWords.contains(word)
        || knownWords.contains(folded) && !Spellings.isAllCapitals(word);
  }

  /** Whether the folded name, without full stops, is in the lists. */
  boolean isKnownName(String folded) {
    return knownNames.contains(folded);
  }

  /** The folded long form of a folded acronym or short form; empty where the lists have none. */
  String longFormOf(String folded) {
    return longForms.getOrDefault(folded, "");
  }

  /** Whether the folded word is a country or a capital city that is no English word. */
  boolean isUnmistakablePlace(String folded) {
    return capitals.contains(folded)
        && !isCommon(folded)
        && !WordClass.FIRST_NAME.in(classes.getOrDefault(folded, 0));
  }

  /** Whether the place's name is also a word or another name, so that more must speak for it. */
  boolean isHomonym(String folded) {
    int found = classes.getOrDefault(folded, 0);
    return (found & ~WordClass.CITY.bit()) != 0 || HOMONYMS.contains(folded);
  }

  private boolean isCommon(String folded) {
    if (has(folded)) {
      return true;
    }
    int length = folded.length();
    if (length > 4 && folded.endsWith("ies")) {
      return has(folded.substring(0, length - 3) + "y");
    }
    if (length > 3 && folded.endsWith("s") && !folded.endsWith("ss")) {
      return has(folded.substring(0, length - 1))
          || folded.endsWith("es") && has(folded.substring(0, length - 2));
    }
    if (length > 4 && folded.endsWith("ied")) {
      return has(folded.substring(0, length - 3) + "y");
    }
    if (length > 4 && folded.endsWith("ly")) {
      return has(folded.substring(0, length - 2));
    }
    String stem = length > 4 && folded.endsWith("ed")
        ? folded.substring(0, length - 2)
        : length > 5 && folded.endsWith("ing")
            ? folded.substring(0, length - 3)
            : length > 4 && folded.endsWith("er") ? folded.substring(0, length - 2) : "";
    int end = stem.length();
    return end > 2
        && (has(stem)
            || has(stem + "e")
            || stem.charAt(end - 1) == stem.charAt(end - 2) && has(stem.substring(0, end - 1)));
  }

  private boolean has(String folded) {
    return WordClass.COMMON.in(classes.getOrDefault(folded, 0));
  }

  private void addClass(String word, WordClass wordClass) {
    if (!word.isEmpty()) {
      classes.merge(Spellings.fold(word), wordClass.bit(), (a, b) -> a | b);
    }
  }

  private void addKnown(String name, EntityType type) {
    if (!name.isBlank()) {
      KnownName known = KnownName.of(name.strip(), type, true);
      names.add(known);
      knownNames.add(String.join(" ", known.folded()).replace(".", ""));
      if (known.length() == 1) {
        String word = known.words().getFirst();
        knownWords.add(Spellings.isAllCapitals(word) ? word : known.folded().getFirst());
      }
    }
  }

  private void addPersons(String section, String line) {
    if ("surname".equals(section)) {
      for (String word : line.split("\\s+", -1)) {
        addClass(word, WordClass.SURNAME);
      }
      return;
    }
    for (String name : line.split("; ?", -1)) {
      addKnown(name, EntityType.PERSON);
      addClass(name.substring(name.lastIndexOf(' ') + 1), WordClass.SURNAME);
    }
  }

  private void addPlaces(String section, String line) {
    for (String name : line.split("; ?", -1)) {
      addKnown(name, EntityType.PLACE);
      if ("country".equals(section) || "capital".equals(section)) {
        capitals.add(Spellings.fold(name));
      }
    }
  }

  private void addOrganisation(String line) {
    String[] parts = line.split(" = ", -1);
    addKnown(parts[0], EntityType.ORG);
    if (parts.length > 1) {
      for (String shortForm : parts[1].split(" \\| ", -1)) {
        addKnown(shortForm, EntityType.ORG);
        longForms.putIfAbsent(Spellings.fold(shortForm), Spellings.fold(parts[0]));
      }
    }
  }

  private void addCity(String line) {
    String name = line.substring(0, line.indexOf('\t'));
    if (name.indexOf(' ') < 0) {
      addClass(name, WordClass.CITY);
    } else {
      names.add(KnownName.of(name, EntityType.PLACE, false));
    }
  }

  private void readWords(String file, WordClass wordClass) {
    lines(file, line -> {
      for (String word : line.split("\\s+", -1)) {
        addClass(word, wordClass);
      }
    });
  }

  static void readSections(String file, SectionLine reader) {
    String[] section = {""};
    lines(file, line -> {
      if (line.startsWith("[") && line.endsWith("]")) {
        section[0] = line.substring(1, line.length() - 1);
      } else {
        reader.read(section[0], line);
      }
    });
  }

  private static void lines(String file, Consumer<String> reader) {
    InputStream resource = NameLists.class.getResourceAsStream(file);
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

  interface SectionLine {
    void read(String section, String line);
  }

  private static final class Shared {
    static final NameLists LISTS = new NameLists();
  }
}
