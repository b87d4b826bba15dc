package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;

/** Which nodes have been joined; a group is known by its smallest member. */
final class NodeGroups {
  private final int[] parent;
  private final List<List<Integer>> members;

  NodeGroups(int nodes) {
    parent = new int[nodes];
    members = new ArrayList<>(nodes);
    for (int i = 0; i < nodes; i++) {
      parent[i] = i;
      List<Integer> alone = new ArrayList<>(1);
      alone.add(i);
      members.add(alone);
    }
  }

  int root(int node) {
    int root = node;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The nodes joined with this one, itself included. */
  List<Integer> membersWith(int node) {
    return members.get(root(node));
  }

  void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    if (rootA != rootB) {
      int smaller = Math.min(rootA, rootB);
      int larger = Math.max(rootA, rootB);
      parent[larger] = smaller;
      members.get(smaller).addAll(members.get(larger));
      members.set(larger, List.of());
    }
  }
}
