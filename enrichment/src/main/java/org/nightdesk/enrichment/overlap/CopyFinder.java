package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.CopyGroup.FoldedCopy;
import org.nightdesk.enrichment.overlap.CopyJudge.Counts;

/**
 * Finds exact copies, near copies, parts and shared passages among any number of articles.
 *
 * <p>Equal texts are folded first. The others are looked up by sampled hashes of their word 3-grams
 * in one sorted array, and every pair found is compared on all its 3-grams and aligned word by
 * word, so no relation rests on a sample. Texts are judged in order of originality: each is folded
 * into the text kept so far that is most like it, or is kept itself; so a copy is always like its
 * own original, never only like another copy. The outcome does not depend on the order of the
 * input. About 5 bytes a word stay in memory while it runs, and 16 more for texts that have
 * partners.
 */
public final class CopyFinder {
  private final CopySettings settings;

  public CopyFinder(CopySettings settings) {
    this.settings = settings;
  }

  public CopyFindings find(Iterable<CopyCandidate> articles) {
    return find(articles, Set.of());
  }

  /**
   * Finds copies.
   *
   * @param articles read once; their texts are not kept
   * @param published originals of earlier nights, which come before all others
   * @throws IllegalArgumentException when an article comes twice
   */
  public CopyFindings find(Iterable<CopyCandidate> articles, Set<ArticleId> published) {
    List<TextPrint> prints = new ArrayList<>();
    Set<ArticleId> seen = new HashSet<>();
    for (CopyCandidate article : articles) {
      if (!seen.add(article.article())) {
        throw new IllegalArgumentException("%s comes twice".formatted(article.article()));
      }
      prints.add(new TextPrint(article));
    }
    prints.sort(Comparator.comparing((TextPrint print) -> !published.contains(print.article))
        .thenComparing(TextPrint.BY_ORIGINALITY));
    return new Search(prints).run();
  }

  private final class Search {
    private final CopyJudge judge = new CopyJudge(settings);
    private final List<TextPrint> texts = new ArrayList<>();
    private final List<List<TextPrint>> equals = new ArrayList<>();
    private final List<Overlap> overlaps = new ArrayList<>();
    private final Map<Integer, List<FoldedCopy>> folded = new HashMap<>();
    private final int[] keptBy;
    private final long[][] shingles;
    private final CommonShingles common;

    Search(List<TextPrint> prints) {
      foldEqualTexts(prints);
      keptBy = new int[texts.size()];
      shingles = new long[texts.size()][];
      common = new CommonShingles(texts.size());
    }

    /** The first of equal texts stands for all; a text without words equals none. */
    private void foldEqualTexts(List<TextPrint> prints) {
      Map<TextPrint.Digest, Integer> placeOf = new HashMap<>();
      for (TextPrint print : prints) {
        Integer place =
            print.words.length == 0 ? null : placeOf.putIfAbsent(print.digest, texts.size());
        if (place == null) {
          texts.add(print);
          equals.add(new ArrayList<>(0));
        } else {
          equals.get(place).add(print);
        }
      }
    }

    CopyFindings run() {
      ShingleIndex index = new ShingleIndex(settings, texts.size());
      for (TextPrint text : texts) {
        long[] distinct = text.distinctShingles();
        common.add(distinct);
        index.add(distinct, text.words.length);
      }
      index.close();
      int[] sharedWith = new int[texts.size()];
      for (int i = 0; i < texts.size(); i++) {
        fold(i, compare(i, index.partnersOf(i, sharedWith)));
      }
      overlaps.sort(Comparator.comparing(Overlap::a).thenComparing(Overlap::b));
      List<CopyGroup> groups = new ArrayList<>();
      folded.forEach((kept, copies) -> {
        copies.sort(Comparator.comparing(FoldedCopy::article));
        groups.add(new CopyGroup(texts.get(kept).article, copies));
      });
      groups.sort(Comparator.comparing(CopyGroup::kept));
      return new CopyFindings(overlaps, groups);
    }

    /** Compares a text with its partners; gives its near copies among the kept ones. */
    private Map<Integer, Overlap> compare(int text, int[] partners) {
      Map<Integer, Overlap> near = new HashMap<>();
      if (partners.length == 0) {
        return near;
      }
      Alignment alignment = new Alignment(texts.get(text));
      for (int partner : partners) {
        Counts counts = count(partner, text);
        if (!judge.mayOverlap(counts)) {
          continue;
        }
        TextPrint a = texts.get(partner);
        TextPrint b = texts.get(text);
        Alignment.Found found = alignment.with(a, settings.passageRun());
        judge.relation(a, b, counts, found).ifPresent(relation -> {
          Overlap overlap = overlap(a, b, relation, counts, found);
          overlaps.add(overlap);
          if (relation == Relation.NEAR_COPY && keptBy[partner] == partner) {
            near.put(partner, overlap);
          }
        });
      }
      return near;
    }

    private void fold(int text, Map<Integer, Overlap> near) {
      int kept = near.entrySet().stream()
          .max(Comparator.comparingDouble(
                  (Map.Entry<Integer, Overlap> e) -> e.getValue().jaccard())
              .thenComparing(e -> -e.getKey()))
          .map(Map.Entry::getKey)
          .orElse(text);
      keptBy[text] = kept;
      TextPrint self = texts.get(text);
      if (kept != text) {
        Overlap overlap = near.get(kept);
        foldInto(kept, self, Relation.NEAR_COPY, overlap.jaccard());
        boolean selfIsA = overlap.a().equals(self.article);
        for (TextPrint equal : equals.get(text)) {
          foldInto(kept, equal, Relation.NEAR_COPY, overlap.jaccard());
          overlaps.add(likewise(overlap, equal.article, selfIsA));
        }
      }
      for (TextPrint equal : equals.get(text)) {
        if (kept == text) {
          foldInto(text, equal, Relation.EXACT_COPY, 1);
        }
        overlaps.add(equalTexts(self, equal));
      }
    }

    private void foldInto(int kept, TextPrint copy, Relation relation, double similarity) {
      folded
          .computeIfAbsent(kept, k -> new ArrayList<>())
          .add(new FoldedCopy(copy.article, relation, similarity));
    }

    private Counts count(int a, int b) {
      long[] first = marked(a);
      long[] second = marked(b);
      int shared = 0;
      int sharedOwn = 0;
      for (int i = 0, j = 0; i < first.length && j < second.length; ) {
        if (first[i] == second[j]) {
          shared++;
          sharedOwn += (first[i] & 1) == 0 ? 1 : 0;
          i++;
          j++;
        } else if (first[i] < second[j]) {
          i++;
        } else {
          j++;
        }
      }
      int ownOfA = own(first);
      int ownOfB = own(second);
      boolean mostlyOwn = ownOfA * 2 >= first.length && ownOfB * 2 >= second.length;
      return mostlyOwn
          ? new Counts(ownOfA, ownOfB, sharedOwn)
          : new Counts(first.length, second.length, shared);
    }

    /** The distinct shingles of a text, the common ones with their lowest bit set. */
    private long[] marked(int text) {
      if (shingles[text] == null) {
        long[] distinct = texts.get(text).distinctShingles();
        for (int i = 0; i < distinct.length; i++) {
          distinct[i] |= common.texts(distinct[i]) > settings.commonAbove() ? 1 : 0;
        }
        shingles[text] = distinct;
      }
      return shingles[text];
    }
  }

  private static int own(long[] marked) {
    return (int) Arrays.stream(marked).filter(shingle -> (shingle & 1) == 0).count();
  }

  private static Overlap overlap(
      TextPrint a, TextPrint b, Relation relation, Counts counts, Alignment.Found found) {
    boolean inOrder = relation == Relation.PART_OF
        ? counts.aInB() >= counts.bInA()
        : a.article.compareTo(b.article) < 0;
    return new Overlap(
        inOrder ? a.article : b.article,
        inOrder ? b.article : a.article,
        relation,
        counts.jaccard(),
        inOrder ? counts.aInB() : counts.bInA(),
        inOrder ? counts.bInA() : counts.aInB(),
        found.sharedWords(),
        found.longestRun());
  }

  private static Overlap equalTexts(TextPrint one, TextPrint other) {
    boolean inOrder = one.article.compareTo(other.article) < 0;
    int words = one.words.length;
    return new Overlap(
        inOrder ? one.article : other.article,
        inOrder ? other.article : one.article,
        Relation.EXACT_COPY,
        1,
        1,
        1,
        words,
        words);
  }

  /** The same overlap for an article whose text equals that of one of the two. */
  private static Overlap likewise(Overlap overlap, ArticleId equal, boolean equalsA) {
    ArticleId other = equalsA ? overlap.b() : overlap.a();
    double equalIn = equalsA ? overlap.aInB() : overlap.bInA();
    double otherIn = equalsA ? overlap.bInA() : overlap.aInB();
    boolean inOrder = equal.compareTo(other) < 0;
    return new Overlap(
        inOrder ? equal : other,
        inOrder ? other : equal,
        overlap.relation(),
        overlap.jaccard(),
        inOrder ? equalIn : otherIn,
        inOrder ? otherIn : equalIn,
        overlap.sharedWords(),
        overlap.longestRun());
  }
}
