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
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;

/**
 * Finds boilerplate nobody marked: told blocks that stand word for word in many articles of one
 * outlet (or of one folder, where no outlet is stated) that are otherwise different: at least three
 * of them share few names, so a sentence that reports of one event take over from each other is
 * none.
 *
 * <p>Articles most of whose words repeat are republished, not furnished with boilerplate: they are
 * neither counted nor marked. Headlines are never marked.
 */
public final class RepeatedBlocks {
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_ARTICLES = 3;
  private static final int ONE_IN = 5;
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
   */
  public record Found(List<RepeatedBlock> blocks, List<Place> places) {
    public Found {
      blocks = List.copyOf(blocks);
      places = List.copyOf(places);
    }
  }

  private record Furnished(
      ArticleId article, String shelf, long text, int words, List<Told> blocks) {
    /** The names outside blocks that repeat. */
    Set<Long> names(Set<Place> often) {
      Set<Long> names = new HashSet<>();
      blocks.stream()
          .filter(told -> !often.contains(new Place(shelf, told.hash)))
          .forEach(told -> names.addAll(told.names));
      return names;
    }
  }

  private record Told(int block, long hash, int words, Set<Long> names) {}

  /** The same with nothing known beforehand. */
  public static List<RepeatedBlock> find(Iterable<CopyCandidate> articles) {
    return find(articles, Set.of()).blocks();
  }

  /**
   * The repeated blocks of these articles. The articles are read once; their texts are not kept.
   *
   * @param known what was found on earlier nights: it is boilerplate again, however rare tonight
   */
  public static Found find(Iterable<CopyCandidate> articles, Set<Place> known) {
    List<Furnished> all = new ArrayList<>();
    for (CopyCandidate article : articles) {
      all.add(read(article));
    }
    all.sort(Comparator.comparing(Furnished::article));
    List<Furnished> different = differentTexts(all);
    Set<Place> often = often(different);
    List<Furnished> ownTexts =
        different.stream().filter(article -> isMostlyOwn(article, often)).toList();
    Set<Place> boilerplate = often(ownTexts);
    boilerplate.retainAll(underDifferentTexts(ownTexts, boilerplate));
    List<Place> places = boilerplate.stream()
        .sorted(Comparator.comparing(Place::shelf).thenComparingLong(Place::block))
        .toList();
    often.addAll(known);
    boilerplate.addAll(known);
    List<RepeatedBlock> found = new ArrayList<>();
    for (Furnished article : all) {
      for (Told told : article.blocks) {
        if (isMostlyOwn(article, often)
            && boilerplate.contains(new Place(article.shelf, told.hash))) {
          found.add(new RepeatedBlock(article.article, told.block));
        }
      }
    }
    return new Found(found, places);
  }

  private static Furnished read(CopyCandidate article) {
    List<Told> told = new ArrayList<>();
    long text = 0;
    int words = 0;
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.role().isTold() && block.role() != BlockRole.HEADLINE) {
        FoldedWords folded = FoldedWords.of(article.text(), List.of(block.where()));
        long hash = folded.digest(0, folded.count(), 3);
        text = FoldedWords.mix(text + hash);
        words += folded.count();
        if (folded.count() >= LEAST_WORDS) {
          told.add(new Told(i, hash, folded.count(), names(folded)));
        }
      }
    }
    return new Furnished(article.article(), article.shelf(), text, words, told);
  }

  private static Set<Long> names(FoldedWords words) {
    Set<Long> names = new HashSet<>();
    for (int i = 0; i < words.count(); i++) {
      if ((words.mark(i) & FoldedWords.CAPITAL) != 0 && !NO_NAMES.contains(words.hash(i))) {
        names.add(words.hash(i));
      }
    }
    return names;
  }

  /** Places with three articles no two of which share one in five of their names. */
  private static Set<Place> underDifferentTexts(List<Furnished> articles, Set<Place> often) {
    Map<Place, List<Set<Long>>> unlike = new HashMap<>();
    Map<Place, Integer> lookedAt = new HashMap<>();
    for (Furnished article : articles) {
      Set<Long> names = article.names(often);
      for (Told told : article.blocks) {
        Place place = new Place(article.shelf, told.hash);
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

  private static List<Furnished> differentTexts(List<Furnished> all) {
    Set<Place> texts = new HashSet<>();
    return all.stream().filter(a -> texts.add(new Place(a.shelf, a.text))).toList();
  }

  /** Blocks in at least three articles and one in five of their shelf. */
  private static Set<Place> often(List<Furnished> articles) {
    Map<Place, Integer> counts = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (Furnished article : articles) {
      sizes.merge(article.shelf, 1, Integer::sum);
      article.blocks.stream()
          .map(told -> new Place(article.shelf, told.hash))
          .distinct()
          .forEach(place -> counts.merge(place, 1, Integer::sum));
    }
    counts.entrySet().removeIf(entry -> {
      int least = Math.max(LEAST_ARTICLES, (sizes.get(entry.getKey().shelf) + ONE_IN - 1) / ONE_IN);
      return entry.getValue() < least;
    });
    return new HashSet<>(counts.keySet());
  }

  private static boolean isMostlyOwn(Furnished article, Set<Place> often) {
    int repeated = article.blocks.stream()
        .filter(told -> often.contains(new Place(article.shelf, told.hash)))
        .mapToInt(Told::words)
        .sum();
    return repeated * 2 < article.words;
  }
}
