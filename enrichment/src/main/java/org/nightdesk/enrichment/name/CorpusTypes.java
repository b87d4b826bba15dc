package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each spelling names over the whole corpus: where most articles agree, the few that disagree
 * follow them.
 */
final class CorpusTypes {
  private final Map<String, int[]> articles = new HashMap<>();

  void learn(List<NameUnit> units) {
    for (NameUnit unit : units) {
      articles
          .computeIfAbsent(unit.folded(), key -> new int[EntityType.values().length])[
          unit.type().ordinal()]++;
    }
  }

  /** The units of one article with the corpus's types, except where a longer name speaks for its own. */
  List<NameUnit> settle(List<NameUnit> units) {
    List<NameUnit> settled = new ArrayList<>(units.size());
    for (NameUnit unit : units) {
      EntityType type = typeOf(unit.folded(), unit.type());
      boolean own = type == unit.type() || isPartOfLonger(unit, units);
      settled.add(own ? unit : unit.as(type));
    }
    return settled;
  }

  private EntityType typeOf(String folded, EntityType otherwise) {
    int[] counts = articles.getOrDefault(folded, new int[0]);
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] * 3 > all * 2) {
        return EntityType.values()[i];
      }
    }
    return otherwise;
  }

  /** A surname the article explains, and the place of that name beside it. */
  private static boolean isPartOfLonger(NameUnit unit, List<NameUnit> units) {
    boolean person = unit.type() == EntityType.PERSON;
    if (!person && unit.type() != EntityType.PLACE || !unit.isOneWord()) {
      return false;
    }
    boolean both = units.stream()
        .anyMatch(other ->
            other != unit && other.folded().equals(unit.folded()) && other.type() != unit.type());
    return both
        || person
            && units.stream()
                .anyMatch(other -> other.type() == EntityType.PERSON
                    && other.folded().length() > unit.folded().length()
                    && other.folded().endsWith(unit.folded())
                    && other
                            .folded()
                            .charAt(other.folded().length() - unit.folded().length() - 1)
                        == ' ');
  }
}
