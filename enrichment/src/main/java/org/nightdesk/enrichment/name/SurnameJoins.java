package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Joins surnames no article explains to the one person of that surname, or the far best known. */
final class SurnameJoins {
  /** Letters of a skeleton that is told from others without a first name. */
  private static final int TELLING = 6;

  private final List<NameNode> nodes;
  private final NodeGroups groups;
  private final FamilyNames families = FamilyNames.shared();

  SurnameJoins(List<NameNode> nodes, NodeGroups groups) {
    this.nodes = nodes;
    this.groups = groups;
  }

  void join() {
    Map<String, TreeMap<Integer, Integer>> byName = persons();
    Map<String, List<Integer>> alone = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() == EntityType.PERSON
          && node.isOneWord()
          && groups.membersWith(i).size() == 1) {
        int owner = ownerOf(node, byName);
        if (owner >= 0) {
          groups.join(i, owner);
        } else if (!byName.containsKey(node.folded()) && node.skeleton().length() >= TELLING - 1) {
          alone.computeIfAbsent(node.skeleton(), key -> new ArrayList<>(1)).add(i);
        }
      }
    }
    for (List<Integer> spellings : alone.values()) {
      for (int i : spellings) {
        if (!nodes.get(i).sharesArticleWith(nodes.get(spellings.getFirst()))) {
          groups.join(spellings.getFirst(), i);
        }
      }
    }
  }

  /** The groups of full names and their articles, by surname, its sound and the first name. */
  private Map<String, TreeMap<Integer, Integer>> persons() {
    Map<String, TreeMap<Integer, Integer>> byName = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() == EntityType.PERSON && !node.isOneWord()) {
        FullName name = node.fullName();
        boolean turned = families.comesFirst(node.folded());
        String surname = turned ? name.given() : name.surname();
        for (String key : Set.of(surname, "~" + name.skeleton(), name.given() + "^")) {
          byName
              .computeIfAbsent(key, k -> new TreeMap<>())
              .merge(groups.root(i), node.articleCount(), Integer::sum);
        }
      }
    }
    return byName;
  }

  private int ownerOf(NameNode node, Map<String, TreeMap<Integer, Integer>> byName) {
    String folded = node.folded();
    boolean explained = byName.containsKey(folded);
    int owner = best(byName.getOrDefault(folded, new TreeMap<>()));
    if (owner < 0 && !explained && node.skeleton().length() >= TELLING) {
      owner = best(byName.getOrDefault("~" + node.skeleton(), new TreeMap<>()));
    }
    if (owner < 0 && !explained && folded.length() <= 4) {
      owner = best(byName.getOrDefault(folded + "^", new TreeMap<>()));
    }
    return owner;
  }

  /** The one owner, or the one with three times the articles of the next; -1 where none stands out. */
  static int best(Map<Integer, Integer> articlesByOwner) {
    int best = -1;
    int most = 0;
    int second = 0;
    for (Map.Entry<Integer, Integer> owner : articlesByOwner.entrySet()) {
      if (owner.getValue() > most) {
        second = most;
        most = owner.getValue();
        best = owner.getKey();
      } else {
        second = Math.max(second, owner.getValue());
      }
    }
    return second == 0 || most >= 3 * second ? best : -1;
  }
}
