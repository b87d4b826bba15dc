package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Joins short forms of bodies with the long forms that the lists or other articles give them. */
final class AcronymJoins {
  private final List<NameNode> nodes;
  private final NodeGroups groups;
  private final SameNames same = SameNames.shared();
  private final NameLists lists = NameLists.shared();

  AcronymJoins(List<NameNode> nodes, NodeGroups groups) {
    this.nodes = nodes;
    this.groups = groups;
  }

  void join() {
    Map<String, Integer> byName = new HashMap<>();
    Map<String, TreeSet<Integer>> explained = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() == EntityType.ORG) {
        byName.put(node.folded(), i);
        for (NameUnit unit : node.units()) {
          String text = unit.mentions().getFirst().text();
          if (unit.isOneWord() && Spellings.isAllCapitals(text) && !node.isOneWord()) {
            explained.computeIfAbsent(unit.folded(), key -> new TreeSet<>()).add(i);
          }
        }
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() != EntityType.ORG) {
        continue;
      }
      Integer listed = byName.get(same.canonical(lists.longFormOf(node.folded())));
      if (listed != null) {
        groups.join(i, listed);
      } else if (node.isOneWord()) {
        List<Integer> longForms =
            new ArrayList<>(explained.getOrDefault(node.folded(), new TreeSet<>()));
        if (areOne(longForms)) {
          groups.join(i, longForms.getFirst());
        }
      }
    }
  }

  /** Whether there is one long form, or all are spellings of it. */
  private boolean areOne(List<Integer> longForms) {
    return !longForms.isEmpty()
        && longForms.stream().allMatch(i -> groups.root(i) == groups.root(longForms.getFirst()));
  }
}
