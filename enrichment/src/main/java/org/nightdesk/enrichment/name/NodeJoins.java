package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides which nodes are spellings of one entity, the surest joins first. */
final class NodeJoins {
  private static final Set<String> HELD_BY_ONE = Set.of(
      "president",
      "premier",
      "chancellor",
      "minister",
      "secretary",
      "envoy",
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "chief",
      "head",
      "king",
      "queen",
      "pope",
      "chairman",
      "chairwoman",
      "negotiator",
      "governor",
      "mayor",
      "commissioner",
      "secretary-general");

  private final List<NameNode> nodes;
  private final NodeGroups groups;
  private final SameNames same = SameNames.shared();
  private final NameLists lists = NameLists.shared();

  NodeJoins(List<NameNode> nodes) {
    this.nodes = nodes;
    this.groups = new NodeGroups(nodes.size());
  }

  /** The groups of nodes, each in node order. */
  List<List<NameNode>> groups() {
    joinAcronyms();
    joinClose(true);
    joinClose(false);
    joinByRole();
    joinSurnames();
    Map<Integer, List<NameNode>> joined = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      joined.computeIfAbsent(groups.root(i), key -> new ArrayList<>()).add(nodes.get(i));
    }
    return new ArrayList<>(joined.values());
  }

  private void joinAcronyms() {
    Map<String, Integer> byName = new HashMap<>();
    Map<String, List<Integer>> byInitials = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() == EntityType.ORG) {
        byName.put(node.folded(), i);
        for (NameUnit unit : node.units()) {
          String text = unit.mentions().getFirst().text();
          if (unit.isOneWord() && Spellings.isAllCapitals(text)) {
            List<Integer> explained =
                byInitials.computeIfAbsent(unit.folded(), key -> new ArrayList<>());
            if (!explained.contains(i)) {
              explained.add(i);
            }
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
        List<Integer> explained = byInitials.getOrDefault(node.folded(), List.of());
        if (explained.size() == 2) { // itself and the one long form
          groups.join(explained.getFirst(), explained.getLast());
        }
      }
    }
  }

  /** Joins full names, and places of one word, whose spellings are close. */
  private void joinClose(boolean sameSkeleton) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      boolean person = node.type() == EntityType.PERSON;
      if (person && node.isOneWord()
          || !person && (node.folded().length() < 7 || same.isListed(node.folded()))
          || !person && node.type() != EntityType.PLACE && node.type() != EntityType.ORG) {
        continue;
      }
      boolean mayDiffer = person
          || node.type() == EntityType.PLACE
              && node.isOneWord()
              && node.folded().length() >= 8;
      if (!sameSkeleton && !mayDiffer) {
        continue;
      }
      String key = person ? node.fullName().skeleton() : node.skeleton();
      if (person && sameSkeleton) { // "Park Min-ho" and "Park Min Ho"
        blocks
            .computeIfAbsent("whole " + node.skeleton(), b -> new ArrayList<>())
            .add(i);
      }
      for (String block : keys(node.type(), key, sameSkeleton)) {
        blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> block : blocks.values()) {
      for (int a = 0; a < block.size() - 1; a++) {
        for (int b = a + 1; b < Math.min(block.size(), a + 200); b++) {
          if (areOne(block.get(a), block.get(b), sameSkeleton)) {
            groups.join(block.get(a), block.get(b));
          }
        }
      }
    }
  }

  /** The skeleton, and where one letter may differ also all skeletons with one letter left out. */
  private static Set<String> keys(EntityType type, String skeleton, boolean sameSkeleton) {
    if (sameSkeleton || skeleton.length() < 6) {
      return Set.of(type + " " + skeleton);
    }
    Set<String> keys = new TreeSet<>();
    keys.add(type + " " + skeleton);
    for (int i = 0; i < skeleton.length(); i++) {
      keys.add(type + " " + skeleton.substring(0, i) + skeleton.substring(i + 1));
    }
    return keys;
  }

  private boolean areOne(int first, int second, boolean sameSkeleton) {
    NameNode a = nodes.get(first);
    NameNode b = nodes.get(second);
    if (a.type() == EntityType.PERSON) {
      FullName nameA = a.fullName();
      FullName nameB = b.fullName();
      boolean spelling = sameSkeleton || !bothOften(a, b);
      boolean whole = a.skeleton().length() >= 6 && a.skeleton().equals(b.skeleton());
      return whole || spelling && nameA.mayBe(nameB, same) && !conflicts(first, second);
    }
    boolean known = lists.isKnownName(a.folded()) && lists.isKnownName(b.folded());
    boolean together = !Collections.disjoint(a.articles(), b.articles());
    if (known || together) {
      return false;
    }
    return sameSkeleton
        ? a.skeleton().equals(b.skeleton())
        : a.type() == EntityType.PLACE
            && a.folded().charAt(0) == b.folded().charAt(0)
            && Transliteration.areCloseSkeletons(a.skeleton(), b.skeleton())
            && !bothOften(a, b);
  }

  /** Two spellings that differ by a letter, each at home in many articles, are two names. */
  private static boolean bothOften(NameNode a, NameNode b) {
    return !Collections.disjoint(a.articles(), b.articles())
        && a.articles().size() > 1
        && b.articles().size() > 1;
  }

  /** Whether joining would put two first names into one person: "J. Roe" joins Jane or John, not both. */
  private boolean conflicts(int a, int b) {
    if (groups.root(a) == groups.root(b)) {
      return false;
    }
    for (int i : groups.membersWith(a)) {
      for (int k : groups.membersWith(b)) {
        String one = nodes.get(i).fullName().given();
        String other = nodes.get(k).fullName().given();
        if (!same.areCompatible(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Joins "envoy Joan Petrof" to "envoy Jane Petrov" where one office has room for one person. */
  private void joinByRole() {
    Map<String, List<Integer>> byRole = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).type() == EntityType.PERSON) {
        for (String role : nodes.get(i).roles()) {
          String last = role.substring(role.lastIndexOf(' ') + 1);
          if (role.indexOf(' ') > 0 && (HELD_BY_ONE.contains(last) || role.contains(" of "))) {
            byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    for (List<Integer> holders : byRole.values()) {
      for (int a : holders) {
        for (int b : holders) {
          FullName one = nodes.get(a).fullName();
          FullName other = nodes.get(b).fullName();
          boolean apart =
              Collections.disjoint(nodes.get(a).articles(), nodes.get(b).articles());
          if (a < b
              && apart
              && !one.surname().equals(other.surname())
              && one.hasCloseSurname(other)) {
            groups.join(a, b);
          }
        }
      }
    }
  }

  /** Joins surnames no article explains to the one person of that surname, or the far best known. */
  private void joinSurnames() {
    Map<String, TreeMap<Integer, Integer>> bySurname = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() == EntityType.PERSON && !node.isOneWord()) {
        FullName name = node.fullName();
        for (String key : Set.of(name.surname(), "~" + name.skeleton(), name.given() + "^")) {
          bySurname
              .computeIfAbsent(key, k -> new TreeMap<>())
              .merge(groups.root(i), node.articles().size(), Integer::sum);
        }
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() != EntityType.PERSON || !node.isOneWord() || groups.root(i) != i) {
        continue;
      }
      String skeleton = node.skeleton();
      int owner = best(bySurname.getOrDefault(node.folded(), new TreeMap<>()));
      if (owner < 0 && !bySurname.containsKey(node.folded()) && skeleton.length() >= 6) {
        owner = best(bySurname.getOrDefault("~" + skeleton, new TreeMap<>()));
      }
      if (owner < 0 && node.folded().length() <= 4 && !bySurname.containsKey(node.folded())) {
        owner = best(bySurname.getOrDefault(node.folded() + "^", new TreeMap<>()));
      }
      if (owner >= 0) {
        groups.join(i, owner);
      }
    }
  }

  private static int best(Map<Integer, Integer> articlesByOwner) {
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
