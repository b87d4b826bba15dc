package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;

/**
 * An article as far as later nights need it to know what its outlet repeats: digests of its blocks
 * and of the names in them, no text.
 *
 * @param article its id
 * @param night ISO date of the night it was listed
 * @param shelf the outlet, or "/" and the folder where none is stated
 * @param text digest of all its told blocks
 * @param words words of its told blocks
 */
public record SeenArticle(
    String article, String night, String shelf, long text, int words, List<SeenBlock> blocks) {
  /** Articles of a shelf, and of a night, that later nights are told of. */
  public static final int MOST_OF_A_SHELF = 20;

  public static final int MOST_OF_A_NIGHT = 2_000;

  /** Nights looked back on. */
  public static final int NIGHTS = 14;

  /** Blocks at an article's top and end that are kept, and names of a block. */
  private static final int TOP = 4;

  private static final int END = 8;
  private static final int NAMES = 8;
  private static final int LEAST_WORDS = 3;

  public SeenArticle {
    blocks = List.copyOf(blocks);
  }

  /**
   * A told block.
   *
   * @param block its position among all blocks of the article
   * @param digest of the folded words
   * @param names digests of its capitalised words
   */
  public record SeenBlock(int block, long digest, int words, Set<Long> names) {
    public SeenBlock {
      names = Set.copyOf(names);
    }

    SeenBlock shortened() {
      return new SeenBlock(
          block,
          digest,
          words,
          new HashSet<>(names.stream().sorted().limit(NAMES).toList()));
    }
  }

  static SeenArticle of(CopyCandidate article, String night, Set<Long> noNames) {
    List<SeenBlock> told = new ArrayList<>();
    long text = 0;
    int words = 0;
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.role().isTold() && block.role() != BlockRole.HEADLINE) {
        FoldedWords folded = FoldedWords.of(article.text(), List.of(block.where()));
        long digest = folded.digest(0, folded.count(), 3);
        text = FoldedWords.mix(text + digest);
        words += folded.count();
        if (folded.count() >= LEAST_WORDS) {
          told.add(new SeenBlock(i, digest, folded.count(), names(folded, noNames)));
        }
      }
    }
    return new SeenArticle(article.article().value(), night, article.shelf(), text, words, told);
  }

  private static Set<Long> names(FoldedWords words, Set<Long> noNames) {
    Set<Long> names = new HashSet<>();
    for (int i = 0; i < words.count(); i++) {
      if ((words.mark(i) & FoldedWords.CAPITAL) != 0 && !noNames.contains(words.hash(i))) {
        names.add(words.hash(i));
      }
    }
    return names;
  }

  /**
   * What later nights are told of tonight's articles: of each outlet the first by id, so that a large
   * one crowds out no other, and of each article the blocks that open and end it.
   */
  static List<SeenArticle> kept(List<SeenArticle> tonight) {
    record Placed(int rank, SeenArticle article) {}
    Map<String, Integer> ranks = new HashMap<>();
    return tonight.stream()
        .sorted(Comparator.comparing(SeenArticle::article))
        .map(article -> new Placed(ranks.merge(article.shelf, 1, Integer::sum), article))
        .filter(placed -> placed.rank <= MOST_OF_A_SHELF)
        .sorted(
            Comparator.comparingInt(Placed::rank).thenComparing(placed -> placed.article.article))
        .limit(MOST_OF_A_NIGHT)
        .map(placed -> placed.article.shortened())
        .sorted(Comparator.comparing(SeenArticle::article))
        .toList();
  }

  private SeenArticle shortened() {
    List<SeenBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i < TOP || i >= blocks.size() - END) {
        kept.add(blocks.get(i).shortened());
      }
    }
    return new SeenArticle(article, night, shelf, text, words, kept);
  }

  /** The names outside blocks that repeat. */
  Set<Long> names(Set<RepeatedBlocks.Place> often) {
    Set<Long> names = new HashSet<>();
    for (SeenBlock told : blocks) {
      if (!often.contains(place(told))) {
        names.addAll(told.names);
      }
    }
    return names;
  }

  RepeatedBlocks.Place place(SeenBlock told) {
    return new RepeatedBlocks.Place(shelf, told.digest);
  }
}
