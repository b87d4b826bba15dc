package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.overlap.CopyGroup.FoldedCopy;
import org.nightdesk.enrichment.overlap.CopyJudge.Counts;

/**
 * Compares each text with its partners once those are decided on, the more original first, and
 * folds them.
 */
final class CopySearch {
  private final CopyJudge judge;
  private final ReadArticles articles;
  private final ShingleIndex index;
  private final PartnerLists partners;
  private final TextPrints prints;
  private final ShingleTable shingles = new ShingleTable();
  private final int passageRun;
  private final int[] keptBy;
  private final int passageTexts;
  private final List<Overlap> overlaps = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Integer, List<FoldedCopy>> folded = new TreeMap<>();

  /** A shared passage between the texts of two ranks. */
  private record Passage(int rank, int partner, Overlap overlap) {}

  CopySearch(CopySettings settings, ReadArticles articles, ShingleIndex index, TextPrints prints) {
    this.judge = new CopyJudge(settings);
    this.articles = articles;
    partners =
        new PartnerLists(new PartnerFinder(settings, index, articles.texts()), articles.texts());
    this.prints = prints;
    this.index = index;
    passageRun = settings.passageRun();
    passageTexts = settings.passageTexts();
    keptBy = new int[articles.texts()];
  }

  CopyFindings run() {
    for (int rank : partners.order()) {
      fold(rank, compare(rank));
    }
    Spread spread = new Spread(index, keptBy);
    for (Passage passage : passages) {
      if (!spread.isEverywhere(passage.rank, passage.partner, passageTexts)) {
        overlaps.add(passage.overlap);
      }
    }
    overlaps.sort(Comparator.comparing(Overlap::a).thenComparing(Overlap::b));
    List<CopyGroup> groups = new ArrayList<>();
    folded.forEach((kept, copies) -> {
      copies.sort(Comparator.comparing(FoldedCopy::article));
      groups.add(new CopyGroup(articles.first(kept), copies));
    });
    groups.sort(Comparator.comparing(CopyGroup::kept));
    return new CopyFindings(overlaps, groups);
  }

  /** Whether a text was folded into none. */
  boolean isKept(int rank) {
    return keptBy[rank] == rank;
  }

  /** Compares a text with its partners; gives its near copies among the kept ones. */
  private Map<Integer, Overlap> compare(int rank) {
    int start = partners.start(rank);
    int end = partners.start(rank + 1);
    if (start == end) {
      return Map.of();
    }
    Map<Integer, Integer> sharedWithKept = new HashMap<>();
    for (int i = start; i < end; i++) {
      if (isKept(partners.partner(i))) {
        sharedWithKept.put(partners.partner(i), partners.shared(i));
      }
    }
    Map<Integer, Overlap> near = new HashMap<>();
    TextPrint text = prints.of(rank);
    text.fill(shingles);
    Alignment alignment = new Alignment(text);
    for (int i = start; i < end; i++) {
      int partner = partners.partner(i);
      int shared = sharedWithKept.getOrDefault(keptBy[partner], 0);
      if (isKept(partner) || tellsMore(partners.shared(i), shared)) {
        compare(alignment, text, rank, partner, near);
      }
    }
    return near;
  }

  /** Whether a copy has more in common with a text than the original it is folded into has. */
  private static boolean tellsMore(int sharedByCopy, int sharedByKept) {
    return sharedByCopy > sharedByKept + 2 + sharedByKept / 8;
  }

  private void compare(
      Alignment alignment, TextPrint text, int rank, int partner, Map<Integer, Overlap> near) {
    TextPrint other = prints.of(partner);
    Counts counts = other.countWith(text, shingles);
    if (judge.mayOverlap(counts)) {
      Alignment.Found found = alignment.with(other, passageRun);
      judge.relation(other, text, counts, found).ifPresent(relation -> {
        Overlap overlap = Overlaps.of(other, text, relation, counts, found);
        if (relation == Relation.SHARED_PASSAGE) {
          passages.add(new Passage(rank, partner, overlap));
        } else {
          overlaps.add(overlap);
        }
        if (relation == Relation.NEAR_COPY && isKept(partner)) {
          near.put(partner, overlap);
        }
      });
    }
  }

  private void fold(int rank, Map<Integer, Overlap> near) {
    int kept = near.entrySet().stream()
        .max(Comparator.comparingDouble(
                (Map.Entry<Integer, Overlap> e) -> e.getValue().jaccard())
            .thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(rank);
    keptBy[rank] = kept;
    List<ArticleId> equals = articles.equals(rank);
    if (kept != rank) {
      Overlap overlap = near.get(kept);
      ArticleId self = articles.first(rank);
      foldInto(kept, self, Relation.NEAR_COPY, overlap.jaccard());
      for (ArticleId equal : equals) {
        foldInto(kept, equal, Relation.NEAR_COPY, overlap.jaccard());
        overlaps.add(Overlaps.likewise(overlap, equal, overlap.a().equals(self)));
      }
    }
    for (ArticleId equal : equals) {
      if (kept == rank) {
        foldInto(rank, equal, Relation.EXACT_COPY, 1);
      }
      overlaps.add(Overlaps.equalTexts(articles.first(rank), equal, articles.words(rank)));
    }
  }

  private void foldInto(int kept, ArticleId copy, Relation relation, double similarity) {
    folded
        .computeIfAbsent(kept, k -> new ArrayList<>())
        .add(new FoldedCopy(copy, relation, similarity));
  }
}
