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
    int mine = index.firstPlace(one);
    int theirs = index.firstPlace(other);
    int balance = 0;
    while (mine < index.firstPlace(one + 1) && theirs < index.firstPlace(other + 1)) {
      int order = Integer.compare(index.group(mine), index.group(theirs));
      if (order == 0) {
        balance += kept[index.group(mine)] > texts ? 1 : -1;
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return balance > 0;
  }
}
