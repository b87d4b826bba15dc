package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;

/**
 * The articles as they were read, in columns: about 60 bytes each and no text. Articles of equal
 * words have one text in common; texts are ranked by the originality of their first article.
 */
final class ReadArticles {
  private long[] ids = new long[64];
  private String[] published = new String[64];
  private int[] texts = new int[64];
  private int[] words = new int[64];
  private int[] shelves = new int[64];
  private int articles;
  private int distinct;
  private Map<Digest, Integer> textOf = new HashMap<>();
  private final Map<String, Integer> shelfOf = new HashMap<>();
  private final Map<String, String> dates = new HashMap<>();
  private final Set<ArticleId> before;
  private int[] order = new int[0];
  private int[] firstOf = new int[0];
  private int[] rankOf = new int[0];
  private final Map<Integer, List<Integer>> equals = new HashMap<>();

  /** 128 bits of the folded words, and how many there are. */
  private record Digest(long high, long low, int words) {}

  /** @param before originals of earlier nights, which come before all others */
  ReadArticles(Set<ArticleId> before) {
    this.before = before;
  }

  /**
   * Adds an article.
   *
   * @return the number of its text if no earlier article has the same, -1 otherwise
   */
  int add(CopyCandidate article, FoldedWords folded) {
    if (articles == ids.length) {
      int larger = articles + (articles >> 1);
      ids = Arrays.copyOf(ids, larger);
      published = Arrays.copyOf(published, larger);
      texts = Arrays.copyOf(texts, larger);
      words = Arrays.copyOf(words, larger);
      shelves = Arrays.copyOf(shelves, larger);
    }
    ids[articles] = Long.parseUnsignedLong(article.article().value(), 1, 17, 16);
    String date = article.published().basis() == Published.Basis.STATED
        ? article.published().value()
        : "";
    published[articles] = dates.computeIfAbsent(date, same -> same);
    words[articles] = folded.count();
    shelves[articles] = shelfOf.computeIfAbsent(article.shelf(), shelf -> shelfOf.size());
    int text = distinct;
    if (folded.count() > 0) {
      long[] bits = folded.digest();
      Digest digest = new Digest(bits[0], bits[1], folded.count());
      Integer known = textOf.putIfAbsent(digest, text);
      text = known == null ? text : known;
    }
    texts[articles++] = text;
    if (text < distinct) {
      return -1;
    }
    return distinct++;
  }

  /** Ranks articles and texts; to be called once, after the last article. */
  void close() {
    textOf = Map.of();
    dates.clear();
    refuseDoubles();
    boolean[] first = new boolean[articles];
    Set<Long> leading = new HashSet<>();
    before.forEach(id -> leading.add(Long.parseUnsignedLong(id.value(), 1, 17, 16)));
    for (int i = 0; i < articles; i++) {
      first[i] = leading.contains(ids[i]);
    }
    Integer[] sorted = new Integer[articles];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(
        sorted,
        Comparator.comparing((Integer i) -> !first[i])
            .thenComparing(i -> published[i].isEmpty())
            .thenComparing(i -> published[i])
            .thenComparing(i -> -words[i])
            .thenComparing(i -> ids[i], Long::compareUnsigned));
    order = new int[articles];
    firstOf = new int[distinct];
    rankOf = new int[distinct];
    Arrays.fill(rankOf, -1);
    int ranked = 0;
    for (int i = 0; i < articles; i++) {
      int article = sorted[i];
      order[i] = article;
      int text = texts[article];
      if (rankOf[text] < 0) {
        rankOf[text] = ranked;
        firstOf[ranked++] = article;
      } else {
        equals.computeIfAbsent(rankOf[text], rank -> new ArrayList<>(1)).add(article);
      }
    }
    published = new String[0];
    order = new int[0];
  }

  private void refuseDoubles() {
    long[] sorted = Arrays.copyOf(ids, articles);
    Arrays.sort(sorted);
    for (int i = 1; i < articles; i++) {
      if (sorted[i] == sorted[i - 1]) {
        throw new IllegalArgumentException("%s comes twice".formatted(id(sorted[i])));
      }
    }
  }

  /** Different texts. */
  int texts() {
    return distinct;
  }

  /** The rank of a text by its number. */
  int rank(int text) {
    return rankOf[text];
  }

  /** The article a text of this rank is first told by. */
  ArticleId first(int rank) {
    return id(ids[firstOf[rank]]);
  }

  int words(int rank) {
    return words[firstOf[rank]];
  }

  int shelf(int rank) {
    return shelves[firstOf[rank]];
  }

  /** The shelves by number. */
  List<String> shelfNames() {
    String[] names = new String[shelfOf.size()];
    shelfOf.forEach((name, number) -> names[number] = name);
    return List.of(names);
  }

  int shelfNumber(String name) {
    return shelfOf.getOrDefault(name, -1);
  }

  /** The other articles with the text of this rank, in order of originality. */
  List<ArticleId> equals(int rank) {
    return equals.getOrDefault(rank, List.of()).stream().map(i -> id(ids[i])).toList();
  }

  private static ArticleId id(long id) {
    return new ArticleId("a" + HexFormat.of().toHexDigits(id));
  }
}
