package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;

/**
 * Finds boilerplate nobody marked: told blocks that stand word for word in many articles of one
 * outlet (or of one folder, where no outlet is stated) that are otherwise different.
 *
 * <p>Articles most of whose words repeat are republished, not furnished with boilerplate: they are
 * neither counted nor marked. Headlines are never marked.
 */
public final class RepeatedBlocks {
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_ARTICLES = 3;
  private static final int ONE_IN = 5;

  private RepeatedBlocks() {}

  private record Place(String shelf, long block) {}

  private record Furnished(
      ArticleId article, String shelf, long text, int words, List<Told> blocks) {}

  private record Told(int block, long hash, int words) {}

  /** By article id, then block. The articles are read once; their texts are not kept. */
  public static List<RepeatedBlock> find(Iterable<CopyCandidate> articles) {
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
    List<RepeatedBlock> found = new ArrayList<>();
    for (Furnished article : all) {
      for (Told told : article.blocks) {
        if (isMostlyOwn(article, often)
            && boilerplate.contains(new Place(article.shelf, told.hash))) {
          found.add(new RepeatedBlock(article.article, told.block));
        }
      }
    }
    return found;
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
          told.add(new Told(i, hash, folded.count()));
        }
      }
    }
    return new Furnished(article.article(), article.shelf(), text, words, told);
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
    return counts.keySet();
  }

  private static boolean isMostlyOwn(Furnished article, Set<Place> often) {
    int repeated = article.blocks.stream()
        .filter(told -> often.contains(new Place(article.shelf, told.hash)))
        .mapToInt(Told::words)
        .sum();
    return repeated * 2 < article.words;
  }
}
