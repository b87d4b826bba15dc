package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Clauses that tell the same, in evidence order; grows while they are aligned. */
final class Cluster {
  private final List<Clause> members = new ArrayList<>();

  private final Set<Clause> against = new HashSet<>();

  Cluster(Clause first) {
    members.add(first);
  }

  List<Clause> members() {
    return members;
  }

  void take(Cluster other) {
    members.addAll(other.members);
    members.sort(Clause.ORDER);
  }

  /** Takes the clauses of a group that denies what this one tells. */
  void takeAgainst(Cluster denial) {
    against.addAll(denial.members);
    take(denial);
  }

  /** Whether the clause came in as a denial of the others. */
  boolean isAgainst(Clause clause) {
    return against.contains(clause);
  }

  void add(Clause clause) {
    members.add(clause);
    members.sort(Clause.ORDER);
  }

  Clause first() {
    return members.getFirst();
  }

  int articles() {
    Set<Integer> articles = new TreeSet<>();
    members.forEach(member -> articles.add(member.article()));
    return articles.size();
  }
}
