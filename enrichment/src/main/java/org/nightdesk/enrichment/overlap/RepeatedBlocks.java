package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.SeenArticle.SeenBlock;

/**
 * Finds boilerplate nobody marked: told blocks that stand word for word in many articles of one
 * outlet (or of one folder, where no outlet is stated) that are otherwise different: at least three
 * of them share few names, so a sentence that reports of one event take over from each other is
 * none. Many is one in five of the outlet's articles, tonight's and those remembered of earlier
 * nights, or one on each of five nights.
 *
 * <p>Articles most of whose words repeat are republished, not furnished with boilerplate: they are
 * neither counted nor marked. Headlines are never marked.
 */
public final class RepeatedBlocks {
  private static final int LEAST_ARTICLES = 3;
  private static final int ONE_IN = 5;
  private static final int LEAST_NIGHTS = 5;
  private static final int LOOKED_AT = 40;
  private static final double SAME_NAMES = .2;
  private static final Set<Long> NO_NAMES = Stream.of(
          "a", "an", "and", "as", "at", "after", "all", "also", "before", "but", "by", "for",
          "from", "he", "her", "his", "how", "i", "if", "in", "is", "it", "its", "many", "more",
          "mr", "mrs", "ms", "no", "not", "now", "of", "on", "one", "or", "our", "she", "since",
          "so", "some", "that", "the", "their", "there", "these", "they", "this", "those", "to",
          "two", "was", "we", "what", "when", "where", "which", "while", "who", "why", "with",
          "you", "your")
      .map(word -> FoldedWords.of(word).hash(0))
      .collect(Collectors.toUnmodifiableSet());

  private RepeatedBlocks() {}

  /**
   * A text that an outlet repeats.
   *
   * @param shelf the outlet, or "/" and the folder where none is stated
   * @param block digest of the folded words
   */
  public record Place(String shelf, long block) {}

  /**
   * What was found.
   *
   * @param blocks by article id, then block
   * @param places the texts behind them, by shelf, then digest; on later nights they are known
   * @param seen what later nights are to be told of tonight's articles
   */
  public record Found(List<RepeatedBlock> blocks, List<Place> places, List<SeenArticle> seen) {
    public Found {
      blocks = List.copyOf(blocks);
      places = List.copyOf(places);
      seen = List.copyOf(seen);
    }
  }

  /**
   * What earlier nights left.
   *
   * @param known what was found on them: it is boilerplate again, however rare tonight
   * @param seen articles of them, in any order
   */
  public record Memory(Set<Place> known, List<SeenArticle> seen) {
    public static final Memory NONE = new Memory(Set.of(), List.of());

    public Memory {
      known = Set.copyOf(known);
      seen = List.copyOf(seen);
    }
  }

  /** The same with nothing known beforehand. */
  public static List<RepeatedBlock> find(Iterable<CopyCandidate> articles) {
    return find(articles, "", Memory.NONE).blocks();
  }

  /**
   * The repeated blocks of these articles. The articles are read once; their texts are not kept.
   *
   * @param night ISO date of the night
   */
  public static Found find(Iterable<CopyCandidate> articles, String night, Memory memory) {
    List<SeenArticle> tonight = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> shelves = new HashSet<>();
    for (CopyCandidate article : articles) {
      SeenArticle seen = SeenArticle.of(article, night, NO_NAMES);
      tonight.add(seen);
      ids.add(seen.article());
      shelves.add(seen.shelf());
    }
    tonight.sort(Comparator.comparing(SeenArticle::article));
    List<SeenArticle> all = new ArrayList<>(tonight);
    // An article listed again is told of by its newest text alone.
    memory.seen.stream()
        .filter(earlier -> shelves.contains(earlier.shelf()))
        .sorted(
            Comparator.comparing(SeenArticle::night).reversed().thenComparing(SeenArticle::article))
        .filter(earlier -> ids.add(earlier.article()))
        .forEach(all::add);
    List<SeenArticle> different = differentTexts(all);
    Set<Place> often = often(different);
    List<SeenArticle> ownTexts =
        different.stream().filter(article -> isMostlyOwn(article, often)).toList();
    Set<Place> boilerplate = often(ownTexts);
    boilerplate.retainAll(underDifferentTexts(ownTexts, boilerplate));
    List<Place> places = boilerplate.stream()
        .sorted(Comparator.comparing(Place::shelf).thenComparingLong(Place::block))
        .toList();
    often.addAll(memory.known);
    boilerplate.addAll(memory.known);
    List<RepeatedBlock> found = new ArrayList<>();
    for (SeenArticle article : tonight) {
      for (SeenBlock told : article.blocks()) {
        if (boilerplate.contains(article.place(told)) && isMostlyOwn(article, often)) {
          found.add(new RepeatedBlock(new ArticleId(article.article()), told.block()));
        }
      }
    }
    return new Found(found, places, SeenArticle.kept(tonight));
  }

  /** Places with three articles no two of which share one in five of their names. */
  private static Set<Place> underDifferentTexts(List<SeenArticle> articles, Set<Place> often) {
    Map<Place, List<Set<Long>>> unlike = new HashMap<>();
    Map<Place, Integer> lookedAt = new HashMap<>();
    for (SeenArticle article : articles) {
      Set<Long> names = article.names(often);
      for (SeenBlock told : article.blocks()) {
        Place place = article.place(told);
        if (often.contains(place) && lookedAt.merge(place, 1, Integer::sum) <= LOOKED_AT) {
          List<Set<Long>> so = unlike.computeIfAbsent(place, k -> new ArrayList<>());
          if (so.stream().noneMatch(other -> shareNames(names, other))) {
            so.add(names);
          }
        }
      }
    }
    unlike.values().removeIf(texts -> texts.size() < LEAST_ARTICLES);
    return unlike.keySet();
  }

  private static boolean shareNames(Set<Long> one, Set<Long> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared >= SAME_NAMES * Math.max(1, Math.min(one.size(), other.size()));
  }

  private static List<SeenArticle> differentTexts(List<SeenArticle> all) {
    Set<Place> texts = new HashSet<>();
    return all.stream()
        .filter(article -> texts.add(new Place(article.shelf(), article.text())))
        .toList();
  }

  /** Blocks in at least three articles and one in five of their shelf, or on five nights. */
  private static Set<Place> often(List<SeenArticle> articles) {
    Map<Place, Integer> counts = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (SeenArticle article : articles) {
      sizes.merge(article.shelf(), 1, Integer::sum);
      article.blocks().stream()
          .map(article::place)
          .distinct()
          .forEach(place -> counts.merge(place, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < LEAST_ARTICLES);
    Map<Place, Set<String>> nights = new HashMap<>();
    for (SeenArticle article : articles) {
      for (SeenBlock told : article.blocks()) {
        Place place = article.place(told);
        if (counts.containsKey(place)) {
          nights.computeIfAbsent(place, k -> new HashSet<>()).add(article.night());
        }
      }
    }
    counts.entrySet().removeIf(entry -> {
      Place place = entry.getKey();
      return entry.getValue() * ONE_IN < sizes.get(place.shelf)
          && nights.get(place).size() < LEAST_NIGHTS;
    });
    return new HashSet<>(counts.keySet());
  }

  private static boolean isMostlyOwn(SeenArticle article, Set<Place> often) {
    int repeated = article.blocks().stream()
        .filter(told -> often.contains(article.place(told)))
        .mapToInt(SeenBlock::words)
        .sum();
    return repeated * 2 < article.words();
  }
}
