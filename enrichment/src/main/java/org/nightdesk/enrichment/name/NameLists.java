package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.name.model.KeyTable;
import org.nightdesk.enrichment.name.model.UsageClasses;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordLists;
import org.nightdesk.enrichment.name.model.WordStems;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * The word and name lists that come with the program, and those a user adds. Unchanging, safe for
 * all threads.
 *
 * <p>Words and names are kept as 64-bit keys ({@link WordKeys}), not as strings: about 2 MB.
 */
public final class NameLists implements WordLists {
  /** Countries and capitals that are also words or other names, so that more must speak for them. */
  private static final Set<String> HOMONYMS = Set.of(
      "china", "turkey", "chad", "jordan", "guinea", "male", "lima", "georgia", "palau", "togo",
      "niger", "hague", "bern", "peking", "jersey", "panama", "colombo", "havana", "java");

  private static final int CITY = 1 << EntityType.values().length;

  private static final int UNMISTAKABLE = 2;

  private final KeyTable classes = new KeyTable(1 << 16);
  private final KeyTable names = new KeyTable(1 << 16);
  private final Map<String, String> longForms = new HashMap<>();
  private final KeyTable capitals = new KeyTable(512);
  private final List<String> countriesAndCapitals = new ArrayList<>();
  private final KeyTable whole = new KeyTable(1 << 13);
  private int entries;

  private NameLists(List<AddedName> added) {
    readWords("common-words.txt", WordClass.COMMON);
    int words = entries;
    readNamesOfPeople("first-names.txt", WordClass.FIRST_NAME);
    readNamesOfPeople("surnames.txt", WordClass.SURNAME);
    ListFile.readSections("word-classes.txt", (section, line) -> {
      WordClass wordClass = WordClass.ofSection(section);
      ListFile.parts(
          line, 0, line.length(), ' ', (t, start, end) -> addWord(t, start, end, wordClass));
    });
    readKinds("known-persons.txt");
    readKinds("known-places.txt");
    readKinds("known-others.txt");
    readKinds("known-bodies.txt");
    ListFile.lines(
        "known-organisations.txt", (t, start, end) -> addOrganisation(t.substring(start, end)));
    ListFile.lines(
        "countries.txt",
        (t, start, end) -> addName(t.substring(start, end), 1 << EntityType.PLACE.ordinal()));
    entries -= words;
    int beforeCities = entries;
    ListFile.lines("cities.tsv", this::addCity);
    ListFile.lines(
        "provinces.txt",
        (text, start, end) -> ListFile.parts(text, start, end, ';', this::addTownOrProvince));
    entries = beforeCities;
    markUnmistakablePlaces(countriesAndCapitals);
    for (AddedName name : added) {
      addName(name.name(), 1 << name.type().ordinal());
    }
  }

  /** The lists that come with the program, read at the first call. */
  public static NameLists shared() {
    return Shared.LISTS;
  }

  /** The lists that come with the program and further names. */
  public static NameLists with(List<AddedName> added) {
    return added.isEmpty() ? shared() : new NameLists(added);
  }

  /** Names and name words in the lists, beside the cities and the common words. */
  public int entries() {
    return entries;
  }

  /** An empty table whose words know these lists. */
  public WordTable newTable() {
    return new WordTable(this, WordClass.COMMON.bit());
  }

  /** The class bits that tell how the word beside them is used. */
  public static UsageClasses usage() {
    return new UsageClasses(
        WordClass.COMMON.bit(),
        WordClass.TITLE.bit() | WordClass.ROLE.bit(),
        WordClass.ROLE.bit(),
        WordClass.FIRST_NAME.bit(),
        WordClass.PLACE_PREPOSITION.bit(),
        WordClass.DETERMINER.bit(),
        WordClass.SAY_VERB.bit() | WordClass.AUXILIARY.bit(),
        WordClass.ORGANISATION_HEAD.bit(),
        WordClass.ORGANISATION_OPENER.bit(),
        WordClass.HEADS | WordClass.SURNAME.bit() | WordClass.CITY.bit() | WordClass.COMMON.bit(),
        WordClass.FIRST_NAME.bit()
            | WordClass.SURNAME.bit()
            | WordClass.DEMONYM.bit()
            | WordClass.CITY.bit()
            | WordClass.COMMON.bit(),
        WordClass.OFFICE | WordClass.DETERMINER.bit() | WordClass.DEMONYM.bit(),
        WordClass.PLACE_NOUN.bit(),
        WordClass.ORGANISATION_NOUN.bit(),
        WordClass.SIGNS);
  }

  @Override
  public int classesOf(long word) {
    return classes.get(word, 0);
  }

  @Override
  public boolean isCommon(long word) {
    return WordClass.COMMON.in(classes.get(word, 0));
  }

  @Override
  public int nameBits(long name) {
    return names.get(name, NONE);
  }

  /** The classes of a folded word, one bit each. */
  int classesOf(String folded) {
    int found = classes.get(WordKeys.of(folded), 0);
    return WordStems.isCommon(this, folded, 0, folded.length())
        ? found | WordClass.COMMON.bit()
        : found;
  }

  /** The classes of a word where it stands in a text. */
  int classesOf(String text, int start, int end) {
    int found = classes.get(WordKeys.of(text, start, end), 0);
    return WordStems.isCommon(this, text, start, end) ? found | WordClass.COMMON.bit() : found;
  }

  /** How many pieces the longest listed name has that begins at the piece; 0 where none does. */
  int longestAt(Pieces pieces, int first) {
    int length = 0;
    if (pieces.isCapitalised(first)) {
      long name = WordKeys.EMPTY;
      for (int i = first; i < pieces.count(); i++) {
        name = WordKeys.append(name, pieces.key(i));
        int bits = nameBits(name);
        if (bits == NONE) {
          break;
        }
        boolean shouted = (bits & CAPITALS) != 0 && !Spellings.isAllCapitals(pieces.word(first));
        length = bits >= FIRST_KIND && !shouted ? i - first + 1 : length;
      }
    }
    return length;
  }

  /** Whether the folded name, without full stops, is in the lists. */
  boolean isKnownName(String folded) {
    return whole.get(WordKeys.of(folded), 0) != 0;
  }

  /** The folded long form of a folded acronym or short form; empty where the lists have none. */
  String longFormOf(String folded) {
    return longForms.getOrDefault(folded, "");
  }

  /** Whether the word is the name of a country or a capital city. */
  boolean isCountryOrCapital(long word) {
    return capitals.get(word, 0) != 0;
  }

  /** Whether the word, written small, can only be a country or a capital city. */
  boolean isUnmistakablePlace(long word) {
    return capitals.get(word, 0) == UNMISTAKABLE;
  }

  /** Marks the countries and capitals that are no English word and nobody's name. */
  private void markUnmistakablePlaces(List<String> folded) {
    int others = WordClass.COMMON.bit() | WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();
    for (String name : folded) {
      boolean sure =
          name.length() > 3 && (classesOf(name) & others) == 0 && !HOMONYMS.contains(name);
      capitals.put(WordKeys.of(name), sure ? UNMISTAKABLE : 1);
    }
  }

  private void readNamesOfPeople(String file, WordClass wordClass) {
    ListFile.lines(file, (text, start, end) -> {
      if (text.charAt(start) != '[') {
        ListFile.parts(
            text,
            start,
            end,
            ' ',
            (t, s, e) -> ListFile.parts(
                t, s, e, '-', (u, first, last) -> addWord(u, first, last, wordClass)));
      }
    });
  }

  private void readWords(String file, WordClass wordClass) {
    ListFile.lines(
        file,
        (text, start, end) ->
            ListFile.parts(text, start, end, ' ', (t, s, e) -> addWord(t, s, e, wordClass)));
  }

  private void addWord(String text, int start, int end, WordClass wordClass) {
    long key = WordKeys.of(text, start, end);
    if (!wordClass.in(classes.get(key, 0))) {
      classes.or(key, wordClass.bit());
      entries++;
    }
  }

  private void readKinds(String file) {
    ListFile.readSections(file, (section, line) -> {
      if ("surname".equals(section)) {
        ListFile.parts(
            line, 0, line.length(), ' ', (t, s, e) -> addWord(t, s, e, WordClass.SURNAME));
        return;
      }
      int kind = 1 << typeOf(section).ordinal();
      ListFile.parts(line, 0, line.length(), ';', (t, start, end) -> {
        String name = t.substring(start, end);
        addName(name, kind);
        if (section.startsWith("person")) {
          int last = name.lastIndexOf(' ') + 1;
          classes.or(WordKeys.of(name, last, name.length()), WordClass.SURNAME.bit());
        } else if ("country".equals(section) || "capital".equals(section)) {
          countriesAndCapitals.add(Spellings.fold(name));
        }
      });
    });
  }

  private static EntityType typeOf(String section) {
    String kind = section.contains(" ") ? section.substring(0, section.indexOf(' ')) : section;
    return switch (kind) {
      case "person" -> EntityType.PERSON;
      case "country", "capital", "region", "city", "place" -> EntityType.PLACE;
      case "event" -> EntityType.EVENT;
      case "product" -> EntityType.PRODUCT;
      case "other" -> EntityType.OTHER;
      case "body" -> EntityType.ORG;
      default -> throw new IllegalStateException("a list has the unknown section " + section);
    };
  }

  private void addOrganisation(String line) {
    int equals = line.indexOf(" = ");
    String longForm = equals < 0 ? line : line.substring(0, equals);
    int kind = 1 << EntityType.ORG.ordinal();
    addName(longForm, kind);
    if (equals >= 0) {
      String folded = Spellings.fold(longForm);
      ListFile.parts(line, equals + 3, line.length(), '|', (t, start, end) -> {
        String shortForm = t.substring(start, end);
        addName(shortForm, kind);
        longForms.putIfAbsent(Spellings.fold(shortForm), folded);
      });
    }
  }

  private void addName(String name, int kinds) {
    ListedName listed = ListedName.of(name);
    if (listed.isEmpty()) {
      return;
    }
    int known = listed.addTo(names, kinds, name);
    if (known == 0) {
      entries++;
    }
    whole.put(WordKeys.of(Spellings.fold(name).replace(".", "")), 1);
  }

  private void addCity(String text, int start, int end) {
    addTownOrProvince(text, start, text.indexOf('\t', start));
  }

  private void addTownOrProvince(String text, int start, int end) {
    int space = text.indexOf(' ', start);
    int hyphen = text.indexOf('-', start);
    boolean several = space >= 0 && space < end || hyphen >= 0 && hyphen < end;
    if (several) {
      ListedName.of(text.substring(start, end)).addTo(names, CITY, "");
    } else {
      classes.or(WordKeys.of(text, start, end), WordClass.CITY.bit());
    }
  }

  private static final class Shared {
    static final NameLists LISTS = new NameLists(List.of());
  }
}
