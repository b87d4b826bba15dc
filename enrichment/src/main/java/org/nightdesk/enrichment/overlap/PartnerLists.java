package org.nightdesk.enrichment.overlap;

import java.util.Arrays;

/**
 * The texts worth comparing with each text, and an order to compare them in: after all its partners,
 * and soon after the last of them, so that each text is read again while it is needed and not twice.
 */
final class PartnerLists {
  private final int[] first;
  private int[] partners = new int[1024];
  private int[] shared = new int[1024];

  /** Asks for every text's partners. */
  PartnerLists(PartnerFinder finder, int texts) {
    first = new int[texts + 1];
    for (int rank = 0; rank < texts; rank++) {
      PartnerFinder.Partners found = finder.of(rank);
      int count = found.ranks().length;
      int start = first[rank];
      if (start + count > partners.length) {
        partners = Arrays.copyOf(partners, start + count + (start >> 1));
        shared = Arrays.copyOf(shared, partners.length);
      }
      System.arraycopy(found.ranks(), 0, partners, start, count);
      System.arraycopy(found.shared(), 0, shared, start, count);
      first[rank + 1] = start + count;
    }
  }

  /** The first place of a text's partners, best first; the next text's first is their end. */
  int start(int rank) {
    return first[rank];
  }

  /** The rank of the partner at a place; lower than that of the text. */
  int partner(int place) {
    return partners[place];
  }

  /** How many hashes a text and the partner at a place share. */
  int shared(int place) {
    return shared[place];
  }

  /** All ranks, each after its partners; those without partners rise. */
  int[] order() {
    int texts = first.length - 1;
    int[] start = new int[texts + 1];
    for (int place = 0; place < first[texts]; place++) {
      start[partners[place] + 1]++;
    }
    for (int rank = 0; rank < texts; rank++) {
      start[rank + 1] += start[rank];
    }
    int[] followers = new int[first[texts]];
    int[] next = Arrays.copyOf(start, texts);
    int[] waiting = new int[texts];
    for (int rank = 0; rank < texts; rank++) {
      waiting[rank] = first[rank + 1] - first[rank];
      for (int place = first[rank]; place < first[rank + 1]; place++) {
        followers[next[partners[place]]++] = rank;
      }
    }
    int[] order = new int[texts];
    int[] ready = next;
    int ordered = 0;
    for (int root = 0; root < texts; root++) {
      int waits = first[root + 1] == first[root] ? 1 : 0;
      ready[0] = root;
      while (waits > 0) {
        int rank = ready[--waits];
        order[ordered++] = rank;
        for (int i = start[rank + 1] - 1; i >= start[rank]; i--) {
          if (--waiting[followers[i]] == 0) {
            ready[waits++] = followers[i];
          }
        }
      }
    }
    return order;
  }
}
