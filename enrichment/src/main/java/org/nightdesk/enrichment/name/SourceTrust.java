package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.ArticleId;

/**
 * How far an article's spellings are to be believed: as far as those of its other names are the
 * spellings most articles use. An article that spells one name as nobody else does may spell the next
 * one so too.
 */
final class SourceTrust {
  /** The trust in an article that differs from no other. */
  static final int FULL = 1000;

  /** As if an article had spelt so many names as the others do, beside those counted. */
  private static final int BEFOREHAND = 2;

  private final Map<ArticleId, int[]> counts = new HashMap<>();

  private SourceTrust() {}

  static SourceTrust of(List<EntityDraft> drafts) {
    SourceTrust trust = new SourceTrust();
    drafts.forEach(trust::learn);
    return trust;
  }

  /** From 1 to {@link #FULL}. */
  int of(ArticleId article) {
    int[] agreed = counts.getOrDefault(article, new int[2]);
    return Math.max(1, FULL * (agreed[0] + BEFOREHAND) / (agreed[0] + agreed[1] + BEFOREHAND));
  }

  /** Holds only spellings of equally many words against each other: a short form is no error. */
  private void learn(EntityDraft draft) {
    Map<Integer, Map<String, Set<ArticleId>>> byLength = new TreeMap<>();
    for (NameUnit unit : draft.units()) {
      int words = unit.folded().split(" ", -1).length;
      byLength
          .computeIfAbsent(words, key -> new TreeMap<>())
          .computeIfAbsent(unit.folded(), key -> new HashSet<>())
          .add(unit.article());
    }
    byLength.values().stream().filter(spellings -> spellings.size() > 1).forEach(this::compare);
  }

  private void compare(Map<String, Set<ArticleId>> spellings) {
    List<Set<ArticleId>> mostUsed = new ArrayList<>(spellings.values());
    mostUsed.sort((a, b) -> Integer.compare(b.size(), a.size()));
    if (mostUsed.get(0).size() == mostUsed.get(1).size()) {
      return; // nobody can say who is right
    }
    Set<ArticleId> right = mostUsed.getFirst();
    right.forEach(article -> count(article, 0));
    Set<ArticleId> others = new HashSet<>();
    mostUsed.subList(1, mostUsed.size()).forEach(others::addAll);
    others.removeAll(right);
    others.forEach(article -> count(article, 1));
  }

  private void count(ArticleId article, int which) {
    counts.computeIfAbsent(article, key -> new int[2])[which]++;
  }
}
