package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers units into nodes; inside an article a surname or acronym goes to its long form. */
final class NameNodes {
  private final Map<String, NameNode> nodes = new TreeMap<>();
  private final SameNames same = SameNames.shared();

  /** Takes the units of one article. */
  void add(List<NameUnit> units) {
    for (NameUnit unit : units) {
      NameUnit longForm = longFormOf(unit, units);
      String folded = same.canonical(longForm.folded());
      nodes
          .computeIfAbsent(unit.type() + " " + folded, key -> new NameNode(unit.type(), folded))
          .add(unit);
    }
  }

  /** In the order of type and spelling. */
  Collection<NameNode> all() {
    return nodes.values();
  }

  private static NameUnit longFormOf(NameUnit unit, List<NameUnit> units) {
    if (!unit.isOneWord()) {
      return unit;
    }
    List<NameUnit> longForms = new ArrayList<>();
    for (NameUnit other : units) {
      if (other.type() == unit.type() && !other.isOneWord() && isShortFor(unit, other)) {
        longForms.add(other);
      }
    }
    boolean one = longForms.size() == 1
        || longForms.size() > 1 && unit.type() == EntityType.PERSON && areOnePerson(longForms);
    return one ? longForms.getFirst() : unit;
  }

  private static boolean areOnePerson(List<NameUnit> units) {
    FullName first = FullName.of(units.getFirst().folded());
    return units.stream()
        .allMatch(unit -> first.mayBe(FullName.of(unit.folded()), SameNames.shared()));
  }

  private static boolean isShortFor(NameUnit unit, NameUnit full) {
    return switch (unit.type()) {
      case PERSON -> {
        FullName name = FullName.of(full.folded());
        yield name.surname().equals(unit.folded())
            || name.given().equals(unit.folded())
            || unit.folded().length() > 5
                && name.skeleton().equals(Transliteration.skeleton(unit.folded()));
      }
      case ORG ->
        isAcronymOf(
            unit.mentions().getFirst().text(), full.mentions().getFirst().text());
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
