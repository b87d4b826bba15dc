package org.nightdesk.enrichment.overlap;

import java.util.Arrays;
import java.util.Map;

/**
 * Which texts share sampled shingles: for every hash in two or more texts the ranks of those, and for
 * every text its hashes. Some 8 bytes for each such place stay in memory.
 *
 * <p>A hash in more than {@link CopySettings#commonAbove} texts, or in more than {@link
 * CopySettings#houseAbove} and one in a hundred of the same
 * outlet's, is common.
 */
final class ShingleIndex {
  /** What one text in this many has is the house's, however many texts it has. */
  private static final int ONE_IN = 100;

  private static final int COMMON = 1;
  private static final int HOUSE = 2;
  private static final int SAMPLED = 4;
  private static final int MARKS = 8;
  private static final int START = 32;

  private final CopySettings settings;
  private final ReadArticles articles;
  private final Map<Long, Integer> known;
  private final int[] sampled;
  private final int[] shelfSizes;
  private final int[] onShelf;
  private int[] members = new int[1024];
  private int filled;

  /**
   * Of each group the first place, how many members were asked for, and its marks: together, for they
   * are looked up together, from anywhere.
   */
  private long[] heads = new long[256];

  private long[] hashes = new long[256];
  private int groups;
  private int[] firstPlace = new int[0];
  private int[] places = new int[0];

  /**
   * Takes the entries out of the buckets.
   *
   * @param entries hashes with the numbers of texts
   * @param known texts of earlier nights by outlet and hash, see {@link #key}
   */
  ShingleIndex(
      CopySettings settings, ReadArticles articles, HashBuckets entries, Map<Long, Integer> known) {
    this.settings = settings;
    this.articles = articles;
    this.known = known;
    sampled = new int[articles.texts()];
    shelfSizes = shelfSizes();
    onShelf = new int[shelfSizes.length];
    for (int bucket = 0; bucket < HashBuckets.BUCKETS; bucket++) {
      take(entries.takeSorted(bucket));
    }
    members = Arrays.copyOf(members, filled);
    heads = Arrays.copyOf(heads, groups + 1);
    heads[groups] = (long) filled << START;
    hashes = Arrays.copyOf(hashes, groups);
    link();
  }

  /** One number for an outlet and a hash. */
  static long key(int shelf, long hash) {
    return FoldedWords.mix(hash * 0x9e3779b97f4a7c15L + shelf);
  }

  private void take(long[] entries) {
    int[] ranks = new int[16];
    for (int from = 0, to; from < entries.length; from = to) {
      long hash = HashBuckets.hash(entries[from]);
      to = from + 1;
      while (to < entries.length && HashBuckets.hash(entries[to]) == hash) {
        to++;
      }
      int size = to - from;
      ranks = size > ranks.length ? new int[size * 2] : ranks;
      boolean inSample = CopyShingles.isSampled(hash, settings);
      for (int i = 0; i < size; i++) {
        ranks[i] = articles.rank(HashBuckets.number(entries[from + i]));
        sampled[ranks[i]] += inSample ? 1 : 0;
      }
      boolean isKnown = !known.isEmpty() && known.containsKey(key(articles.shelf(ranks[0]), hash));
      if (size > 1 || isKnown) {
        Arrays.sort(ranks, 0, size);
        add(hash, ranks, size);
      }
    }
  }

  private void add(long hash, int[] ranks, int size) {
    if (filled + size > members.length) {
      members =
          Arrays.copyOf(members, Math.max(filled + size, members.length + members.length / 2));
    }
    if (groups + 2 > heads.length) {
      int larger = heads.length + heads.length / 2;
      heads = Arrays.copyOf(heads, larger);
      hashes = Arrays.copyOf(hashes, larger);
    }
    int marks =
        isOfTheHouse(hash, ranks, size) ? HOUSE : size > settings.commonAbove() ? COMMON : 0;
    marks |= CopyShingles.isSampled(hash, settings) ? SAMPLED : 0;
    heads[groups] = (long) filled << START | marks;
    hashes[groups] = hash;
    System.arraycopy(ranks, 0, members, filled, size);
    filled += size;
    groups++;
  }

  /** Whether one outlet has the shingle in more texts than it would have by chance. */
  private boolean isOfTheHouse(long hash, int[] ranks, int size) {
    if (size <= settings.houseAbove() && known.isEmpty()) {
      return false;
    }
    boolean is = false;
    for (int i = 0; i < size && !is; i++) {
      int shelf = articles.shelf(ranks[i]);
      if (onShelf[shelf]++ == 0 && !known.isEmpty()) {
        onShelf[shelf] += known.getOrDefault(key(shelf, hash), 0);
      }
      is = onShelf[shelf] > Math.max(settings.houseAbove(), shelfSizes[shelf] / ONE_IN);
    }
    for (int i = 0; i < size; i++) {
      onShelf[articles.shelf(ranks[i])] = 0;
    }
    return is;
  }

  private int[] shelfSizes() {
    int[] sizes = new int[articles.shelfNames().size()];
    for (int rank = 0; rank < articles.texts(); rank++) {
      sizes[articles.shelf(rank)]++;
    }
    return sizes;
  }

  private void link() {
    firstPlace = new int[articles.texts() + 1];
    for (int rank : members) {
      firstPlace[rank + 1]++;
    }
    for (int i = 0; i < articles.texts(); i++) {
      firstPlace[i + 1] += firstPlace[i];
    }
    places = new int[filled];
    int[] next = Arrays.copyOf(firstPlace, articles.texts());
    for (int group = 0; group < groups; group++) {
      for (int i = start(group); i < start(group + 1); i++) {
        places[next[members[i]]++] = group;
      }
    }
  }

  /** The first of the places that tell a text's groups; the next text's first is their end. */
  int firstPlace(int rank) {
    return firstPlace[rank];
  }

  /** The group told at a place, rising for one text; a group is a hash. */
  int group(int place) {
    return places[place];
  }

  int groups() {
    return groups;
  }

  long hash(int group) {
    return hashes[group];
  }

  boolean isCommon(int group) {
    return (heads[group] & (COMMON | HOUSE)) != 0;
  }

  /** Whether a group's hash is in the sample, and not only looked up for short texts. */
  boolean isSampled(int group) {
    return (heads[group] & SAMPLED) != 0;
  }

  /** The rank of a group's member. */
  int member(int member) {
    return members[member];
  }

  /** The first member of a group; the next group's first is its end. */
  int start(int group) {
    return (int) (heads[group] >>> START);
  }

  /**
   * The member that a text is in its group, if it is asked for once for each of them in the order of
   * their ranks.
   */
  int nextMember(int group) {
    long head = heads[group];
    heads[group] = head + MARKS;
    return (int) (head >>> START) + ((int) head >>> 3);
  }

  /** How many of a text's hashes are in the sample, whether any other text has them or not. */
  int sampled(int rank) {
    return sampled[rank];
  }

  boolean isShort(int rank) {
    return articles.words(rank) < settings.fullySampledBelow();
  }

  /** How many shingles a text has, looked up or not. */
  int shingles(int rank) {
    return Math.max(0, articles.words(rank) - FoldedWords.SHINGLE + 1);
  }

  /** The hashes of a text that are common, rising; the lowest bit tells those of the house. */
  long[] commonHashes(int rank) {
    long[] found = new long[firstPlace[rank + 1] - firstPlace[rank]];
    int count = 0;
    for (int place = firstPlace[rank]; place < firstPlace[rank + 1]; place++) {
      int group = places[place];
      if (isCommon(group)) {
        found[count++] = hashes[group] << 1 | ((heads[group] & HOUSE) != 0 ? 1 : 0);
      }
    }
    return Arrays.copyOf(found, count);
  }
}
