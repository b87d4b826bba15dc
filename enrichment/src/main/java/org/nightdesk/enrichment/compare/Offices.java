package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.RoleStatement;

/**
 * Who holds which office, as the story's articles say: by it "the Brazilian president" is somebody,
 * and a ministry's spokesman speaks for his state.
 */
final class Offices {
  private static final Map<String, String> HEADS =
      Map.of("president", "president", "leader", "president", "premier", "prime minister");

  private final Lexicon lexicon;
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Map<String, Set<String>> nations = new HashMap<>();

  Offices(Lexicon lexicon, StoryMaterial material) {
    this.lexicon = lexicon;
    for (StoryMaterial.Told told : material.articles()) {
      Map<org.nightdesk.corpus.Span, StoryMaterial.Named> entities =
          material.entityOf().getOrDefault(told.facts().article(), Map.of());
      for (RoleStatement role : told.facts().roles()) {
        StoryMaterial.Named named = entities.get(role.mention());
        if (named != null && named.type() == EntityType.PERSON) {
          read(role.role(), named.entityId());
        }
      }
    }
  }

  private void read(String role, String entity) {
    List<String> words = wordsOf(role);
    String nation = "";
    String office = "";
    for (int i = 0; i < words.size(); i++) {
      String pair = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      String found =
          lexicon.nation(pair).isEmpty() ? lexicon.nation(words.get(i)) : lexicon.nation(pair);
      nation = nation.isEmpty() ? found : nation;
      if (pair.equals("prime minister")) {
        office = pair;
      } else if (office.isEmpty() && HEADS.containsKey(words.get(i))) {
        office = HEADS.get(words.get(i));
      }
    }
    if (nation.isEmpty()) {
      return;
    }
    nations.computeIfAbsent(entity, unused -> new TreeSet<>()).add("n:" + nation);
    boolean past = words.contains("former") || words.contains("vice");
    if (!office.isEmpty() && !past) {
      holders.computeIfAbsent(nation + " " + office, unused -> new TreeSet<>()).add(entity);
    }
  }

  /** The one who holds an office of a state; empty where nobody or more than one does. */
  String holder(String nation, String officeWord) {
    String office = HEADS.getOrDefault(officeWord, officeWord);
    Set<String> found = holders.getOrDefault(nation + " " + office, Set.of());
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** The states a person speaks for, with {@code n:} before each. */
  Set<String> nationsOf(String entity) {
    return nations.getOrDefault(entity, Set.of());
  }

  private static List<String> wordsOf(String role) {
    List<String> words = new ArrayList<>();
    for (String word : role.toLowerCase(Locale.ROOT).split("[\\s,\u2019']+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
