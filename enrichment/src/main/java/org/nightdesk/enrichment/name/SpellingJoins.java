package org.nightdesk.enrichment.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.enrichment.name.SameName.Verdict;

/**
 * Joins full names, bodies and places of close spelling. Candidates meet in blocks of one sound;
 * within a block each is held against at most {@link #FARTHEST} that follow.
 */
final class SpellingJoins {
  private static final int FARTHEST = 200;

  private final List<NameNode> nodes;
  private final NodeGroups groups;
  private final PersonJoins persons;
  private final SameNames same = SameNames.shared();
  private final NameLists lists = NameLists.shared();

  SpellingJoins(List<NameNode> nodes, NodeGroups groups, PersonJoins persons) {
    this.nodes = nodes;
    this.groups = groups;
    this.persons = persons;
  }

  /** Joins spellings of one sound. */
  void joinSame() {
    meet(new NameBlocks(nodes.size(), this::sounds).shared(), true);
  }

  private List<String> sounds(int i) {
    NameNode node = nodes.get(i);
    if (!isCompared(node)) {
      return List.of();
    }
    return switch (node.type()) {
      // "Park Min-ho" and "Park Min Ho" by the whole
      case PERSON -> List.of("s " + node.fullName().skeleton(), "w " + node.skeleton());
      case ORG ->
        List.of(
            node.type() + " " + node.skeleton(),
            "o " + String.join(" ", OrganisationName.of(node.folded()).words()));
      case PLACE, EVENT, PRODUCT, OTHER -> List.of(node.type() + " " + node.skeleton());
    };
  }

  /** Joins spellings that differ by a letter or two. */
  void joinLikely() {
    meet(new NameBlocks(nodes.size(), this::nearSounds).shared(), false);
  }

  private List<String> nearSounds(int i) {
    NameNode node = nodes.get(i);
    boolean place =
        node.type() == EntityType.PLACE && node.isOneWord() && node.folded().length() >= 8;
    if (!isCompared(node) || !place && node.type() != EntityType.PERSON) {
      return List.of();
    }
    String key = place ? node.skeleton() : node.fullName().skeleton();
    return oneLetterLess(key).stream().map(block -> node.type() + " " + block).toList();
  }

  private boolean isCompared(NameNode node) {
    return switch (node.type()) {
      case PERSON -> !node.isOneWord();
      case PLACE, ORG -> node.folded().length() >= 7 && !same.isListed(node.folded());
      case EVENT, PRODUCT, OTHER -> false;
    };
  }

  private void meet(Map<String, List<Integer>> blocks, boolean oneSound) {
    for (List<Integer> block : blocks.values()) {
      for (int a = 0; a < block.size() - 1; a++) {
        for (int b = a + 1; b < Math.min(block.size(), a + FARTHEST); b++) {
          int first = block.get(a);
          int second = block.get(b);
          if (groups.root(first) != groups.root(second) && areOne(first, second, oneSound)) {
            groups.join(first, second);
          }
        }
      }
    }
  }

  /** The skeleton and, where one letter may differ, all skeletons with one letter left out. */
  private static Set<String> oneLetterLess(String skeleton) {
    if (skeleton.length() < 6) {
      return Set.of(skeleton);
    }
    Set<String> keys = new TreeSet<>();
    keys.add(skeleton);
    for (int i = 0; i < skeleton.length(); i++) {
      keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
    }
    return keys;
  }

  private boolean areOne(int first, int second, boolean oneSound) {
    NameNode a = nodes.get(first);
    NameNode b = nodes.get(second);
    if (a.type() == EntityType.PERSON) {
      return oneSound ? persons.areSame(first, second) : persons.areLikely(first, second);
    }
    boolean known = lists.isKnownName(a.folded()) && lists.isKnownName(b.folded());
    if (known && !oneSound || a.sharesArticleWith(b)) {
      return false;
    }
    Verdict verdict = SameName.of(a.folded(), b.folded(), a.type()).verdict();
    return oneSound
        ? verdict == Verdict.SAME && !a.folded().equals(b.folded())
        : verdict == Verdict.LIKELY;
  }
}
