package org.nightdesk.enrichment.name;

import org.nightdesk.enrichment.name.model.KeyTable;

/** In how many articles a spelling names what: up to 31 are counted of each type. */
final class NameVotes {
  private static final int BITS = 5;
  private static final int MOST = (1 << BITS) - 1;

  private final KeyTable votes = new KeyTable(1 << 10);

  /** @param articles how many name it so, at least 1 */
  void add(long key, EntityType type, long articles) {
    int before = votes.get(key, 0);
    int more = (int) Math.min(articles, MOST - of(before, type));
    votes.put(key, before + (more << BITS * type.ordinal()));
  }

  /** The votes for one type. */
  int of(long key, EntityType type) {
    return of(votes.get(key, 0), type);
  }

  /**
   * The type that at least {@code least} articles and more than two thirds of all give to the key;
   * {@code otherwise} where there is none.
   */
  EntityType settled(long key, int least, EntityType otherwise) {
    int counts = votes.get(key, 0);
    int all = 0;
    for (EntityType type : EntityType.values()) {
      all += of(counts, type);
    }
    for (EntityType type : EntityType.values()) {
      int count = of(counts, type);
      if (count >= least && count * 3 > all * 2) {
        return type;
      }
    }
    return otherwise;
  }

  private static int of(int counts, EntityType type) {
    return counts >> BITS * type.ordinal() & MOST;
  }
}
