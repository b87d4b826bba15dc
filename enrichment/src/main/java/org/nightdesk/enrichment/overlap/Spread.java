package org.nightdesk.enrichment.overlap;

/**
 * In how many kept texts each looked-up shingle stands, copies left out: what tells a form or a
 * turn of phrase from a passage that one report took from another.
 */
final class Spread {
  private final ShingleIndex index;
  private final int[] kept;

  Spread(ShingleIndex index, int[] keptBy) {
    this.index = index;
    kept = new int[index.groups()];
    for (int group = 0; group < kept.length; group++) {
      for (int place = index.start(group); place < index.start(group + 1); place++) {
        int rank = index.member(place);
        kept[group] += keptBy[rank] == rank ? 1 : 0;
      }
    }
  }

  /** Whether most of what two texts share stands in more than so many kept ones. */
  boolean isEverywhere(int one, int other, int texts) {
    int[] mine = index.groupsOf(one);
    int[] theirs = index.groupsOf(other);
    int balance = 0;
    for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
      if (mine[i] == theirs[j]) {
        balance += kept[mine[i]] > texts ? 1 : -1;
        i++;
        j++;
      } else if (mine[i] < theirs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return balance > 0;
  }
}
