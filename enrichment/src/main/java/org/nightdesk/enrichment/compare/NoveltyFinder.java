package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds for each article of a story what it alone adds, and which agreed points it leaves out. An
 * agreed point counts as left out when at least half of the other articles tell it, so that a long
 * story does not hold against every article what two of hundreds tell.
 */
public final class NoveltyFinder {
  private NoveltyFinder() {}

  /**
   * A point and who tells it.
   *
   * @param articles ids of the articles, copies left out; at least one
   * @param agreed whether several tell it and none speaks against it
   */
  public record Told(String point, Set<String> articles, boolean agreed) {
    public Told {
      articles = Set.copyOf(articles);
    }
  }

  /**
   * Sorted by article, adds before omits, then point; nothing for a story of one article.
   *
   * @param articles ids of all articles of the story, copies left out
   */
  public static List<Novelty> find(Collection<String> articles, List<Told> points) {
    SortedSet<String> all = new TreeSet<>(articles);
    List<Novelty> found = new ArrayList<>();
    if (all.size() < 2) {
      return found;
    }
    for (Told point : points) {
      if (point.articles().size() == 1) {
        point.articles().stream()
            .filter(all::contains)
            .forEach(one -> found.add(new Novelty(one, Novelty.Kind.ADDS, point.point())));
      } else if (point.agreed() && 2 * point.articles().size() >= all.size() - 1) {
        for (String article : all) {
          if (!point.articles().contains(article)) {
            found.add(new Novelty(article, Novelty.Kind.OMITS, point.point()));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Novelty::article)
        .thenComparing(Novelty::kind)
        .thenComparing(Novelty::point));
    return found;
  }
}
