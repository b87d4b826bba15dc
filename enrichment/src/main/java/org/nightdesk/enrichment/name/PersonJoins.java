package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.enrichment.name.SameName.Verdict;

/**
 * Decides which full names are one person's: {@link SameName} judges the letters, the articles the
 * rest. A join that would put two names into one person that the letters keep apart is not made.
 */
final class PersonJoins {
  /** Articles of a spelling looked at for the company it keeps. */
  private static final int LOOKED_AT = 20;

  /** Full names two spellings must both be met with, where only their letters speak for them. */
  private static final int COMPANY = 2;

  /** An office given to bearers of more surnames has room for several. */
  private static final int HOLDERS = 12;

  private final List<NameNode> nodes;
  private final NodeGroups groups;
  private final PersonMatch match = new PersonMatch();
  private final SameNames same = SameNames.shared();
  private final Map<Integer, List<Integer>> namesOf = new HashMap<>();

  PersonJoins(List<NameNode> nodes, NodeGroups groups) {
    this.nodes = nodes;
    this.groups = groups;
    for (int i = 0; i < nodes.size(); i++) {
      if (!nodes.get(i).isOneWord()) {
        NameNode node = nodes.get(i);
        for (int k = 0; k < node.articleCount(); k++) {
          namesOf.computeIfAbsent(node.article(k), key -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** Whether the letters are those of one name, initials aside. */
  boolean areSame(int first, int second) {
    NameNode a = nodes.get(first);
    NameNode b = nodes.get(second);
    return !a.isInitialled()
        && !b.isInitialled()
        && match.compare(a.person(), b.person()).verdict() == Verdict.SAME
        && !conflicts(first, second);
  }

  /** Whether the letters are close and something else speaks for one person. */
  boolean areLikely(int first, int second) {
    NameNode a = nodes.get(first);
    NameNode b = nodes.get(second);
    if (a.isInitialled() || b.isInitialled() || bothOften(a, b)) {
      return false;
    }
    boolean close = a.fullName().mayBe(b.fullName(), same);
    if (!close && !match.compare(a.person(), b.person()).isSame()) {
      return false;
    }
    return (close || haveOneOffice(a, b) || isSlip(first, second)) && !conflicts(first, second);
  }

  /** Two spellings that differ by a letter, each at home in many articles, are two names. */
  private static boolean bothOften(NameNode a, NameNode b) {
    return a.articleCount() > 1 && b.articleCount() > 1 && a.sharesArticleWith(b);
  }

  private static boolean haveOneOffice(NameNode a, NameNode b) {
    return a.offices().stream()
            .anyMatch(
                office -> b.offices().contains(office) && OfficeName.of(office).isHeldByOne())
        && !a.sharesArticleWith(b);
  }

  /** Whether one article alone spells it so, and names the same others that go with the other. */
  private boolean isSlip(int first, int second) {
    NameNode a = nodes.get(first);
    NameNode b = nodes.get(second);
    int rarer = Math.min(a.articleCount(), b.articleCount());
    int other = Math.max(a.articleCount(), b.articleCount());
    return rarer == 1 && other > 2 && !a.sharesArticleWith(b) && shareCompany(a, b);
  }

  private boolean shareCompany(NameNode a, NameNode b) {
    Set<Integer> company = companyOf(a);
    company.retainAll(companyOf(b));
    return company.size() >= COMPANY;
  }

  private Set<Integer> companyOf(NameNode node) {
    Set<Integer> company = new HashSet<>();
    for (int i = 0; i < Math.min(LOOKED_AT, node.articleCount()); i++) {
      company.addAll(namesOf.getOrDefault(node.article(i), List.of()));
    }
    return company;
  }

  /** Whether joining would put two names into one person that the letters keep apart. */
  private boolean conflicts(int a, int b) {
    List<Integer> withA = groups.membersWith(a);
    List<Integer> withB = groups.membersWith(b);
    if (withA.size() == 1 && withB.size() == 1) {
      return false;
    }
    for (int i : withA) {
      for (int k : withB) {
        NameNode one = nodes.get(i);
        NameNode other = nodes.get(k);
        if (!match.compare(one.person(), other.person()).isSame()
            && !one.fullName().mayBe(other.fullName(), same)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Joins "J. Roe" to the one Roe whose name begins so; where there are two, to neither. */
  void joinInitials() {
    Map<String, List<Integer>> bySurname = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      String given = node.fullName().given();
      if (node.type() == EntityType.PERSON && !given.isEmpty()) {
        String key = node.fullName().skeleton() + " " + given.charAt(0);
        bySurname.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
    for (List<Integer> block : bySurname.values()) {
      for (int i : block) {
        if (nodes.get(i).isInitialled()) {
          TreeMap<Integer, Integer> owners = new TreeMap<>();
          for (int k : block) {
            if (k != i
                && match.compare(nodes.get(i).person(), nodes.get(k).person()).isSame()) {
              owners.merge(groups.root(k), nodes.get(k).articleCount(), Integer::sum);
            }
          }
          int owner = SurnameJoins.best(owners);
          if (owner >= 0) {
            groups.join(i, owner);
          }
        }
      }
    }
  }

  /** Joins "envoy Joan Petrof" to "envoy Jane Petrov" where one office has room for one person. */
  void joinByOffice() {
    Map<String, Set<String>> surnames = new HashMap<>();
    for (NameNode node : nodes) {
      if (node.type() == EntityType.PERSON) {
        for (String office : node.offices()) {
          surnames
              .computeIfAbsent(office, key -> new HashSet<>())
              .add(node.fullName().skeleton());
        }
      }
    }
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      NameNode node = nodes.get(i);
      if (node.type() == EntityType.PERSON) {
        for (String office : node.offices()) {
          boolean ofOne = OfficeName.of(office).isHeldByOne()
              && surnames.getOrDefault(office, Set.of()).size() <= HOLDERS;
          if (ofOne) {
            for (String sound : keysOf(node)) {
              blocks
                  .computeIfAbsent(office + " " + sound, key -> new ArrayList<>(1))
                  .add(i);
            }
          }
        }
      }
    }
    for (List<Integer> holders : blocks.values()) {
      for (int a = 0; a < holders.size() - 1; a++) {
        for (int b = a + 1; b < holders.size(); b++) {
          if (areOneHolder(nodes.get(holders.get(a)), nodes.get(holders.get(b)))) {
            groups.join(holders.get(a), holders.get(b));
          }
        }
      }
    }
  }

  private boolean areOneHolder(NameNode a, NameNode b) {
    FullName one = a.fullName();
    FullName other = b.fullName();
    boolean spelling = !one.surname().equals(other.surname()) && one.hasCloseSurname(other);
    boolean slip = !spelling
        && !a.isOneWord()
        && !b.isOneWord()
        && match.compare(a.person(), b.person()).isSame();
    return (spelling || slip)
        && one.generation().equals(other.generation())
        && !a.sharesArticleWith(b);
  }

  /** The sound of the surname, with a letter left out where it is long, and first name and initial. */
  private static Set<String> keysOf(NameNode node) {
    Set<String> keys = new TreeSet<>();
    String sound = node.fullName().skeleton();
    keys.add(sound);
    for (int i = 0; i < sound.length() && sound.length() >= 6; i++) {
      keys.add(sound.substring(0, i) + sound.substring(i + 1));
    }
    if (!node.isOneWord()) {
      keys.add("^" + node.fullName().given());
    }
    return keys;
  }
}
