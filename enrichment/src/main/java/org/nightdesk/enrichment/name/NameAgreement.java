package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.enrichment.name.model.KeyTable;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * Lets an article agree with itself: a word that is a name in one place, or the surname of a full
 * name, is one wherever it stands alone with a capital; and a surname is a person. Keeps its tables
 * from article to article; not safe for several threads.
 */
final class NameAgreement {
  private static final int TYPES = EntityType.values().length;
  /** Last words of companies, which their short names leave out. */
  private static final Set<Long> COMPANY_ENDS = Stream.of(
          "airlines",
          "airways",
          "bank",
          "capital",
          "cement",
          "chemicals",
          "co",
          "company",
          "corp",
          "corporation",
          "electronics",
          "energy",
          "entertainment",
          "foods",
          "group",
          "holding",
          "holdings",
          "inc",
          "industries",
          "insurance",
          "laboratories",
          "limited",
          "logistics",
          "ltd",
          "media",
          "metals",
          "minerals",
          "mining",
          "motors",
          "petroleum",
          "pharma",
          "pharmaceuticals",
          "plc",
          "resources",
          "securities",
          "semiconductor",
          "shipping",
          "software",
          "solar",
          "steel",
          "systems",
          "technologies",
          "technology",
          "telecom",
          "textiles")
      .map(WordKeys::of)
      .collect(Collectors.toUnmodifiableSet());

  private final WordTable words;
  private final NameLists lists;
  /** For each word that is a name by itself, how often it is of which type: 4 bits a type. */
  private final KeyTable alone = new KeyTable(64);

  private final KeyTable surnames = new KeyTable(64);
  /** First words of "Mirati Holdings" and the like, which stand alone later on. */
  private final KeyTable companies = new KeyTable(64);

  private final KeyTable writtenSmall = new KeyTable(512);

  NameAgreement(WordTable words, NameLists lists) {
    this.words = words;
    this.lists = lists;
  }

  /** The names and those that the others explain, in text order. */
  List<FoundName> agree(List<FoundName> names) {
    alone.clear();
    surnames.clear();
    companies.clear();
    writtenSmall.clear();
    learn(names);
    boolean[] taken = new boolean[words.count()];
    List<FoundName> all = new ArrayList<>(names.size());
    for (FoundName name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        taken[i] = true;
      }
      if (isPair(name)) {
        all.add(name.between(name.first(), name.first()).as(EntityType.PERSON));
        all.add(name.between(name.last(), name.last()).as(EntityType.PERSON));
      } else {
        all.add(name.isOneWord() ? name.as(typeOf(name)) : name.as(typeOfSeveral(name)));
      }
    }
    int before = all.size();
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.first(s); i < words.first(s + 1); i++) {
        if (!taken[i]) {
          addExplained(s, i, taken, all);
        }
      }
    }
    if (all.size() > before) {
      all.sort(Comparator.comparingInt(FoundName::first));
    }
    return all;
  }

  private void learn(List<FoundName> names) {
    for (int i = 0; i < words.count(); i++) {
      if (!words.isCapital(i)) {
        writtenSmall.put(words.key(i), 1);
      }
    }
    for (FoundName name : names) {
      if (name.isOneWord()) {
        long key = words.key(name.first());
        int counts = alone.get(key, 0);
        int shift = 4 * name.type().ordinal();
        if ((counts >> shift & 15) < 15) {
          alone.put(key, counts + (1 << shift));
        }
      } else if (name.type() == EntityType.PERSON && isDistinct(name.last(), true)) {
        surnames.put(words.key(name.last()), 1);
      } else if (isCompany(name)) {
        companies.put(words.key(name.first()), 1);
      }
    }
  }

  private boolean isCompany(FoundName name) {
    return name.type() == EntityType.ORG
        && COMPANY_ENDS.contains(words.key(name.last()))
        && isUnlisted(name.first())
        && isDistinct(name.first(), false);
  }

  /** Whether no list takes the word for a place or somebody's name. */
  private boolean isUnlisted(int word) {
    int others = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit() | WordClass.CITY.bit();
    return (words.classes(word) & others) == 0 && !words.isListed(word);
  }

  /**
   * Whether the word can stand for a name by itself.
   *
   * @param surname whether it ends a full name, so that an everyday word may be one: "Evers", "Page"
   */
  private boolean isDistinct(int word, boolean surname) {
    int plain = (surname ? 0 : WordClass.COMMON.bit())
        | WordClass.DEMONYM.bit()
        | WordClass.NO_NAME.bit()
        | WordClass.CALENDAR.bit()
        | WordClass.ROLE.bit()
        | WordClass.TITLE.bit()
        | WordClass.GENERATION.bit()
        | WordClass.ORGANISATION_HEAD.bit()
        | WordClass.PLACE_HEAD.bit();
    return words.isCapital(word)
        && words.end(word) - words.start(word) > 2
        && (words.classes(word) & plain) == 0
        && writtenSmall.get(words.key(word), 0) == 0;
  }

  /** "Holm-Wrona" where Holm and Wrona are two people. */
  private boolean isPair(FoundName name) {
    return name.last() == name.first() + 1
        && words.isGlued(name.last())
        && isPerson(words.key(name.first()))
        && isPerson(words.key(name.last()));
  }

  /** "al-Masri", "van der Roe" where the article has the full name. */
  private boolean isSurnameWithParticle(FoundName name) {
    boolean particles = surnames.get(words.key(name.last()), 0) == 1;
    for (int i = name.first(); particles && i < name.last(); i++) {
      particles = WordClass.PERSON_PARTICLE.in(words.classes(i));
    }
    return particles;
  }

  private EntityType typeOfSeveral(FoundName name) {
    return isSurnameWithParticle(name)
        ? EntityType.PERSON
        : isBranch(name) ? EntityType.ORG : name.type();
  }

  /** "Zyloq Norge" where Zyloq is a body throughout the article. */
  private boolean isBranch(FoundName name) {
    int people = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit();
    int alone = this.alone.get(words.key(name.first()), 0);
    return name.type() == EntityType.PERSON
        && name.last() == name.first() + 1
        && (alone >> 4 * EntityType.ORG.ordinal() & 15) > 1
        && mostOften(alone, EntityType.OTHER) == EntityType.ORG
        && ((words.classes(name.first()) | words.classes(name.last())) & people) == 0;
  }

  private boolean isPerson(long key) {
    return surnames.get(key, 0) == 1
        || mostOften(alone.get(key, 0), EntityType.OTHER) == EntityType.PERSON;
  }

  private EntityType typeOf(FoundName name) {
    long key = words.key(name.first());
    if (surnames.get(key, 0) == 1) {
      boolean place = name.type() == EntityType.PLACE && words.isListed(name.first());
      return place ? name.type() : EntityType.PERSON;
    }
    if (companies.get(key, 0) == 1 && isUnlisted(name.first())) {
      return EntityType.ORG;
    }
    EntityType most = mostOften(alone.get(key, 0), name.type());
    return lists.isCountryOrCapital(key) ? name.type() : most;
  }

  /** The type with more than half of the votes; otherwise {@code own}. */
  private static EntityType mostOften(int counts, EntityType own) {
    int all = 0;
    for (int t = 0; t < TYPES; t++) {
      all += counts >> 4 * t & 15;
    }
    for (int t = 0; t < TYPES; t++) {
      if ((counts >> 4 * t & 15) * 2 > all) {
        return EntityType.values()[t];
      }
    }
    return own;
  }

  private void addExplained(int sentence, int word, boolean[] taken, List<FoundName> all) {
    long key = words.key(word);
    boolean surname = surnames.get(key, 0) == 1;
    int counts = alone.get(key, 0);
    boolean company = companies.get(key, 0) == 1;
    if (!surname && !company && counts == 0
        || !isDistinct(word, surname && isCapitalOfItsOwn(sentence, word))
        || isInLonger(sentence, word, taken)) {
      return;
    }
    EntityType type = surname
        ? EntityType.PERSON
        : company ? EntityType.ORG : mostOften(counts, EntityType.OTHER);
    if (type != EntityType.OTHER) {
      all.add(new FoundName(sentence, word, word, type));
    }
  }

  /** Whether nothing but being a name gives the word its capital. */
  private boolean isCapitalOfItsOwn(int sentence, int word) {
    return !words.opens(word) && !words.isTitleCase(sentence);
  }

  /** Whether a capitalised word beside it may belong to the same name, which the model knows better. */
  private boolean isInLonger(int sentence, int word, boolean[] taken) {
    if (words.isTitleCase(sentence)) {
      return false;
    }
    int after = word + 1;
    boolean before = word > words.first(sentence)
        && words.isCapital(word - 1)
        && !words.opens(word - 1)
        && !taken[word - 1];
    return before || after < words.first(sentence + 1) && words.isCapital(after) && !taken[after];
  }
}
