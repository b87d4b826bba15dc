package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.enrichment.overlap.KnownShingles.Known;

/** Adds what a night shows of outlets' own phrases to what earlier nights have shown. */
final class HouseShingles {
  private static final int LEAST_TEXTS = 3;
  private static final int ONE_IN = 200;
  private static final int MOST = 2000;

  private final ReadArticles articles;
  private final Map<Integer, Map<Long, Integer>> texts = new HashMap<>();
  private final List<Known> elsewhere = new ArrayList<>();
  private final int[] tonight;
  private final int[] shelves;

  /** Starts from earlier nights; outlets without an article tonight keep what is known of them. */
  HouseShingles(ReadArticles articles, KnownShingles known) {
    this.articles = articles;
    tonight = new int[articles.shelfNames().size()];
    shelves = new int[tonight.length];
    for (Known one : known.shingles()) {
      int shelf = articles.shelfNumber(one.shelf());
      if (shelf < 0) {
        elsewhere.add(one);
      } else {
        texts.computeIfAbsent(shelf, k -> new HashMap<>()).put(one.hash(), one.texts());
      }
    }
  }

  /** The texts of earlier nights, by {@link ShingleIndex#key}. */
  Map<Long, Integer> before() {
    Map<Long, Integer> before = new HashMap<>();
    texts.forEach((shelf, counts) ->
        counts.forEach((hash, count) -> before.put(ShingleIndex.key(shelf, hash), count)));
    return before;
  }

  /** Counts tonight's texts, but no folded copy, and keeps each outlet's most frequent shingles. */
  KnownShingles after(ShingleIndex index, CopySearch search) {
    int[] sizes = new int[articles.shelfNames().size()];
    for (int rank = 0; rank < articles.texts(); rank++) {
      sizes[articles.shelf(rank)] += search.isKept(rank) ? 1 : 0;
    }
    for (int group = 0; group < index.groups(); group++) {
      int size = index.start(group + 1) - index.start(group);
      if (size >= LEAST_TEXTS || !texts.isEmpty()) {
        count(index, group, search, sizes);
      }
    }
    List<Known> known = new ArrayList<>(elsewhere);
    texts.forEach((shelf, counts) -> counts.entrySet().stream()
        .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> known.add(
            new Known(articles.shelfNames().get(shelf), entry.getKey(), entry.getValue()))));
    return new KnownShingles(known);
  }

  private void count(ShingleIndex index, int group, CopySearch search, int[] sizes) {
    int used = 0;
    for (int place = index.start(group); place < index.start(group + 1); place++) {
      int rank = index.member(place);
      if (search.isKept(rank) && tonight[articles.shelf(rank)]++ == 0) {
        shelves[used++] = articles.shelf(rank);
      }
    }
    long hash = index.hash(group);
    for (int i = 0; i < used; i++) {
      int shelf = shelves[i];
      int count = tonight[shelf];
      tonight[shelf] = 0;
      boolean isMany = count >= LEAST_TEXTS && count * ONE_IN >= sizes[shelf];
      Map<Long, Integer> counts = texts.getOrDefault(shelf, Map.of());
      if (isMany || counts.containsKey(hash)) {
        texts.computeIfAbsent(shelf, k -> new HashMap<>()).merge(hash, count, Integer::sum);
      }
    }
  }
}
