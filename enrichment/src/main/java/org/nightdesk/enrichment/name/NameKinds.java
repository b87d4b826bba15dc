package org.nightdesk.enrichment.name;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/** What a name names, where its words or those around it leave no doubt. */
final class NameKinds {
  private static final long COMMA = WordKeys.of(",");
  /** What only bodies are called after. */
  private static final Set<Long> HEADS = Stream.of(
          "navy",
          "army",
          "ministry",
          "police",
          "university",
          "hospital",
          "museum",
          "council",
          "department",
          "agency",
          "institute",
          "association",
          "committee",
          "federation",
          "party",
          "union",
          "commission",
          "corporation",
          "railway",
          "railways",
          "airlines",
          "airways")
      .map(WordKeys::of)
      .collect(Collectors.toUnmodifiableSet());

  /** What no person's name ends with. */
  private static final Set<Long> STREETS =
      keysOf("avenue", "street", "boulevard", "highway", "airport");

  /** What neither a person's name ends with nor, written with a capital, that of a body. */
  private static final Set<Long> PROVINCES =
      keysOf("province", "oblast", "governorate", "prefecture", "raion");

  private static final Set<Long> STORMS = Stream.of(
          "hurricane", "typhoon", "cyclone", "storm", "operation")
      .map(WordKeys::of)
      .collect(Collectors.toUnmodifiableSet());

  private static final Set<Long> KIN = Stream.of(
          "son",
          "son-in-law",
          "daughter",
          "daughter-in-law",
          "wife",
          "husband",
          "widow",
          "widower",
          "brother",
          "sister",
          "mother",
          "father",
          "nephew",
          "niece",
          "cousin",
          "grandson",
          "granddaughter")
      .map(WordKeys::of)
      .collect(Collectors.toUnmodifiableSet());

  private final WordTable words;
  private final NameLists lists;

  NameKinds(WordTable words, NameLists lists) {
    this.words = words;
    this.lists = lists;
  }

  /** The name with its settled type. */
  FoundName settled(FoundName name) {
    FoundName kept = asListed(asPlace(asHeaded(asStorm(name))));
    return isAfterPoliteTitle(kept) || isDescribed(kept) || hasKin(kept)
        ? kept.as(EntityType.PERSON)
        : kept;
  }

  /** "Hurricane Ada" is nobody. */
  private FoundName asStorm(FoundName name) {
    boolean storm = !name.isOneWord()
        && name.type() == EntityType.PERSON
        && STORMS.contains(words.key(name.first()));
    return storm ? name.as(EntityType.EVENT) : name;
  }

  /** "S. Harbour Avenue", "Velden Province": told by the last word. */
  private FoundName asPlace(FoundName name) {
    long last = words.key(name.last());
    boolean place = !name.isOneWord()
        && words.isCapital(name.last())
        && (name.type() == EntityType.PERSON && STREETS.contains(last)
            || (name.type() == EntityType.PERSON || name.type() == EntityType.ORG)
                && PROVINCES.contains(last));
    return place ? name.as(EntityType.PLACE) : name;
  }

  /** A name of several words that ends in "Navy" or "University" is that of a body. */
  private FoundName asHeaded(FoundName name) {
    boolean headed = !name.isOneWord()
        && (name.type() == EntityType.PLACE || name.type() == EntityType.PERSON)
        && words.isCapital(name.last())
        && HEADS.contains(words.key(name.last()))
        && !words.isListed(name.last());
    return headed ? name.as(EntityType.ORG) : name;
  }

  /**
   * What the lists leave no doubt of: "White House" is a body, "Air Force One" a product, and a country
   * that the model takes for a body, because it acts, is a place.
   */
  private FoundName asListed(FoundName name) {
    if (!name.isOneWord()) {
      for (EntityType type : EntityType.values()) {
        if (type != EntityType.PERSON
            && type != name.type()
            && words.isListedWhole(name.first(), name.last(), type.ordinal())) {
          return name.as(type);
        }
      }
      return name;
    }
    boolean thing = name.type().ordinal() > EntityType.PLACE.ordinal();
    boolean body = words.isListedWhole(name.first(), name.first(), EntityType.ORG.ordinal());
    if (body && (thing || isOnlyBody(name.first()))) {
      return name.as(EntityType.ORG);
    }
    long key = words.key(name.first());
    boolean place = name.type() == EntityType.ORG
        ? isCountryOrCapital(name.first())
        : name.type() == EntityType.PERSON && lists.isUnmistakablePlace(key);
    return place ? name.as(EntityType.PLACE) : name;
  }

  /** Whether no list has the word but that of bodies. */
  private boolean isOnlyBody(int word) {
    int others = WordClass.FIRST_NAME.bit()
        | WordClass.SURNAME.bit()
        | WordClass.CITY.bit()
        | WordClass.COMMON.bit();
    return (words.classes(word) & others) == 0
        && !words.isListedWhole(word, word, EntityType.PERSON.ordinal())
        && !words.isListedWhole(word, word, EntityType.PLACE.ordinal());
  }

  private boolean isAfterPoliteTitle(FoundName name) {
    int before = name.first() - 1;
    int start = words.first(name.sentence());
    if (before > start && words.isFullStop(before)) {
      before--;
    }
    return before >= start
        && NameBounds.isPoliteTitle(words, before)
        && name.type() != EntityType.PERSON
        && name.last() - name.first() < 3;
  }

  /** "Durmenko, chief of staff to the mayor, left": who holds an office is a person. */
  private boolean isDescribed(FoundName name) {
    int comma = name.last() + 1;
    int end = words.first(name.sentence() + 1);
    if (!name.isOneWord()
        || words.isListed(name.first())
        || comma + 1 >= end
        || words.key(comma) != COMMA
        || name.first() > words.first(name.sentence()) && words.isCapital(name.first() - 1)) {
      return false;
    }
    int office = comma + 1;
    if (is(office, WordClass.DETERMINER)) {
      office++;
    }
    return office < end && words.isSmall(office) && is(office, WordClass.ROLE);
  }

  /** "Durmenko's son-in-law": who has kin is a person. */
  private boolean hasKin(FoundName name) {
    int kin = name.last() + 2;
    return kin < words.first(name.sentence() + 1)
        && !words.isListed(name.last())
        && words.isPossessive(name.last() + 1)
        && KIN.contains(words.key(kin));
  }

  private static Set<Long> keysOf(String... of) {
    return Stream.of(of).map(WordKeys::of).collect(Collectors.toUnmodifiableSet());
  }

  private boolean isCountryOrCapital(int word) {
    return words.isCapital(word) && lists.isCountryOrCapital(words.key(word));
  }

  private boolean is(int word, WordClass wordClass) {
    return wordClass.in(words.classes(word));
  }
}
