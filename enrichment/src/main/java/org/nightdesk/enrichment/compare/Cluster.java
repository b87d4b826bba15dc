package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clauses that tell the same, in evidence order; grows while they are aligned. */
final class Cluster {
  private final List<Clause> members = new ArrayList<>();

  private final Set<Clause> against = new HashSet<>();

  private final Clause founder;
  private final boolean echo;

  Cluster(Clause first) {
    this(first, false);
  }

  private Cluster(Clause founder, boolean echo) {
    this.founder = founder;
    this.echo = echo;
    members.add(founder);
  }

  /** A group made for a clause that tells what clauses of other groups tell as well. */
  static Cluster echoOf(Clause founder) {
    return new Cluster(founder, true);
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

  /** One of its clauses denies what the others tell. */
  void setAgainst(Clause member) {
    against.add(member);
  }

  /** Whether the clause came in as a denial of the others, or was found to be one. */
  boolean isAgainst(Clause clause) {
    return !against.isEmpty() && against.contains(clause);
  }

  void add(Clause clause) {
    members.add(clause);
    members.sort(Clause.ORDER);
  }

  /** Whether it is one clause alone whose sentence carries no fact. */
  boolean tellsNoFact() {
    return members.stream().allMatch(clause -> clause.setting().bare()) && articles() == 1;
  }

  /**
   * The clause no other group has: of one that echoes clauses of other groups the one it was made
   * for, otherwise the first.
   */
  Clause founder() {
    return echo ? founder : first();
  }

  Clause first() {
    return members.getFirst();
  }

  int articles() {
    BitSet articles = new BitSet();
    for (Clause member : members) {
      articles.set(member.article());
    }
    return articles.cardinality();
  }
}
