package org.nightdesk.benchmarks.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How alike two groupings of the same articles are, averaged over articles.
 *
 * @param precision share of an article's found group that belongs with it, 0 to 1
 * @param recall share of what belongs with an article that is in its found group, 0 to 1
 * @param groups groups found
 * @param goldGroups groups there are
 */
record BCubed(double precision, double recall, int groups, int goldGroups) {
  /**
   * Compares two groupings.
   *
   * @param gold for each article the group it belongs to
   * @param found for each article the group it was put in; one that is missing counts as alone
   */
  static BCubed of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Set<String>> goldGroups = new HashMap<>();
    Map<String, Set<String>> groups = new HashMap<>();
    for (Map.Entry<String, String> article : new TreeMap<>(gold).entrySet()) {
      String id = article.getKey();
      goldGroups.computeIfAbsent(article.getValue(), g -> new HashSet<>()).add(id);
      groups.computeIfAbsent(groupOf(found, id), g -> new HashSet<>()).add(id);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> article : new TreeMap<>(gold).entrySet()) {
      Set<String> belong = goldGroups.getOrDefault(article.getValue(), Set.of());
      Set<String> together = groups.getOrDefault(groupOf(found, article.getKey()), Set.of());
      long both = together.stream().filter(belong::contains).count();
      precision += (double) both / together.size();
      recall += (double) both / belong.size();
    }
    int articles = Math.max(1, gold.size());
    return new BCubed(precision / articles, recall / articles, groups.size(), goldGroups.size());
  }

  /** An article nobody grouped is a group of its own. */
  private static String groupOf(Map<String, String> found, String article) {
    return found.getOrDefault(article, "alone " + article);
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  (%d stories, gold %d)",
        precision,
        recall,
        f1(),
        groups,
        goldGroups);
  }
}
