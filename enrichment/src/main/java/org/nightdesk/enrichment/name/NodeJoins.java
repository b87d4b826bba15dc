package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides which nodes are spellings of one entity, the surest joins first. */
final class NodeJoins {
  private final List<NameNode> nodes;
  private final NodeGroups groups;

  NodeJoins(List<NameNode> nodes) {
    this.nodes = nodes;
    this.groups = new NodeGroups(nodes.size());
  }

  /** The groups of nodes, each in node order. */
  List<List<NameNode>> groups() {
    PersonJoins persons = new PersonJoins(nodes, groups);
    SpellingJoins spellings = new SpellingJoins(nodes, groups, persons);
    spellings.joinSame();
    spellings.joinLikely();
    new AcronymJoins(nodes, groups).join();
    persons.joinInitials();
    persons.joinByOffice();
    new SurnameJoins(nodes, groups).join();
    Map<Integer, List<NameNode>> joined = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      joined.computeIfAbsent(groups.root(i), key -> new ArrayList<>()).add(nodes.get(i));
    }
    return new ArrayList<>(joined.values());
  }
}
