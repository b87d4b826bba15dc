package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers units into nodes; inside an article a surname or acronym goes to its long form. */
final class NameNodes {
  private final List<Placed> placed = new ArrayList<>();
  private int articles;
  private final Towns towns = new Towns();
  private final SameNames same = SameNames.shared();

  /** Takes the units of one article; the articles come in the order of their ids. */
  void add(List<NameUnit> units) {
    List<LongForm> longForms = new ArrayList<>();
    for (NameUnit unit : units) {
      if (unit.type() == EntityType.PLACE) {
        towns.learn(unit);
      }
      if (!unit.isOneWord()) {
        longForms.add(new LongForm(unit, FullName.of(unit.folded())));
      }
    }
    for (NameUnit unit : units) {
      NameUnit longForm = longFormOf(unit, longForms);
      String folded = same.canonical(longForm.folded());
      placed.add(new Placed(unit, folded, articles));
    }
    articles++;
  }

  /** In the order of type and spelling. */
  Collection<NameNode> all() {
    Map<String, NameNode> nodes = new TreeMap<>();
    for (Placed one : placed) {
      NameUnit unit = one.unit();
      String key = unit.type() + " " + one.folded() + towns.of(unit);
      nodes
          .computeIfAbsent(key, made -> new NameNode(unit.type(), one.folded()))
          .add(unit, one.article());
    }
    return nodes.values();
  }

  private record Placed(NameUnit unit, String folded, int article) {}

  /** A unit of several words, and what it is as a person's name. */
  private record LongForm(NameUnit unit, FullName name) {}

  private static NameUnit longFormOf(NameUnit unit, List<LongForm> all) {
    if (!unit.isOneWord() || unit.type() != EntityType.PERSON && unit.type() != EntityType.ORG) {
      return unit;
    }
    String skeleton = Transliteration.skeleton(unit.folded());
    List<LongForm> longForms = new ArrayList<>();
    for (LongForm other : all) {
      if (other.unit.type() == unit.type() && isShortFor(unit, skeleton, other)) {
        longForms.add(other);
      }
    }
    if (longForms.size() > 1 && unit.type() == EntityType.PERSON && !areOnePerson(longForms)) {
      longForms.removeIf(other -> !isBeforeMost(other, unit));
      if (longForms.isEmpty() || !areOnePerson(longForms)) {
        return unit;
      }
    }
    boolean one = longForms.size() == 1 || longForms.size() > 1 && unit.type() == EntityType.PERSON;
    return one ? longForms.getFirst().unit : unit;
  }

  /**
   * Whether the full name is met before most of the bare ones: who is named in full later, the bare
   * ones before cannot mean.
   */
  private static boolean isBeforeMost(LongForm full, NameUnit bare) {
    int first = full.unit.mentions().getFirst().where().start();
    long after = bare.mentions().stream().filter(m -> m.where().start() > first).count();
    return 2 * after >= bare.mentions().size();
  }

  private static boolean areOnePerson(List<LongForm> units) {
    FullName first = units.getFirst().name;
    return units.stream().allMatch(unit -> first.mayBe(unit.name, SameNames.shared()));
  }

  private static boolean isShortFor(NameUnit unit, String skeleton, LongForm full) {
    FullName name = full.name;
    return switch (unit.type()) {
      case PERSON ->
        name.surname().equals(unit.folded())
            || name.given().equals(unit.folded())
            || unit.folded().length() > 5 && name.skeleton().equals(skeleton);
      case ORG ->
        isAcronymOf(
            unit.mentions().getFirst().text(), full.unit.mentions().getFirst().text());
      case PLACE, EVENT, PRODUCT, OTHER -> false;
    };
  }

  /** Whether the capitals are the first letters of the long form's capitalised words. */
  static boolean isAcronymOf(String acronym, String full) {
    if (!Spellings.isAllCapitals(acronym) || acronym.length() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : full.split("[\\s-]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().contentEquals(acronym.replace(".", ""));
  }
}
