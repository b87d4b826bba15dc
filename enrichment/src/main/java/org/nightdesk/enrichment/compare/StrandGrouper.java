package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.enrichment.Ids;

/**
 * Groups a story's points by what they turn on. A name or a noun that well supported points share,
 * that does not run through the whole story and whose points share further rare words opens a
 * strand; points with none of these go where they share most.
 */
final class StrandGrouper {
  private static final int MOST_STRANDS = 12;

  /** Points a strand needs to stand by itself. */
  private static final int SMALLEST = 3;

  /** Share of the points beyond which a name runs through the whole story. */
  private static final double EVERYWHERE = 0.25;

  /** Points a story needs for each strand it has. */
  private static final int POINTS_A_STRAND = 3;

  /** Shared weight, in rarest words, from which a point goes to a strand without its anchor. */
  private static final double NEAREST = 0.5;

  /** Points a word may have in a small story, where a share says little. */
  private static final int FEW = 5;

  /** Share of a word's points that lie in a group when the word counts as the group's own. */
  private static final double OWN = 0.5;

  /** Strands by rank and the strand of each point. */
  record Grouped(List<Strand> strands, Map<String, String> strandOf) {
    String strandOf(String pointId) {
      return strandOf.getOrDefault(pointId, "");
    }
  }

  private final ComparedStory story;
  private final StrandLabels labels;
  private final Map<String, Integer> pointsWith = new HashMap<>();
  private final Map<String, Set<String>> terms = new HashMap<>();

  StrandGrouper(ComparedStory story) {
    this.story = story;
    this.labels = new StrandLabels(story);
    for (PointWriter.Draft draft : story.drafts()) {
      termsOf(draft).forEach(term -> pointsWith.merge(term, 1, Integer::sum));
    }
  }

  Grouped group() {
    List<PointWriter.Draft> left = new ArrayList<>(story.drafts());
    List<List<PointWriter.Draft>> groups = new ArrayList<>();
    int most = Math.min(MOST_STRANDS, story.drafts().size() / POINTS_A_STRAND);
    while (groups.size() < most - 1 && left.size() >= 2 * SMALLEST) {
      String anchor = bestAnchor(left);
      if (anchor.isEmpty()) {
        break;
      }
      List<PointWriter.Draft> group = new ArrayList<>();
      left.stream().filter(draft -> termsOf(draft).contains(anchor)).forEach(group::add);
      left.removeIf(draft -> termsOf(draft).contains(anchor));
      groups.add(group);
    }
    if (groups.isEmpty()) {
      groups.add(new ArrayList<>());
    }
    List<Map<String, Integer>> counts = countTerms(groups);
    List<Integer> sizes = groups.stream().map(List::size).toList();
    List<PointWriter.Draft> apart = new ArrayList<>();
    for (PointWriter.Draft draft : left) {
      int nearest = nearest(draft, counts, sizes);
      if (nearest >= 0) {
        groups.get(nearest).add(draft);
      } else {
        apart.add(draft);
      }
    }
    if (apart.size() >= SMALLEST || groups.getFirst().isEmpty()) {
      groups.add(apart);
    } else {
      groups.getFirst().addAll(apart);
    }
    groups.removeIf(List::isEmpty);
    return ranked(groups);
  }

  private String bestAnchor(List<PointWriter.Draft> left) {
    int points = story.drafts().size();
    double limit = Math.max(EVERYWHERE * points, Math.min(FEW, points / 2.0));
    Map<String, List<PointWriter.Draft>> holders = new TreeMap<>();
    for (PointWriter.Draft draft : left) {
      for (String term : termsOf(draft)) {
        int everywhere = pointsWith.getOrDefault(term, 0);
        boolean names = term.startsWith("e:") || labels.isNoun(term);
        boolean runsThrough = everywhere > limit;
        if (names && everywhere >= SMALLEST && !runsThrough) {
          holders.computeIfAbsent(term, unused -> new ArrayList<>()).add(draft);
        }
      }
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, List<PointWriter.Draft>> entry : holders.entrySet()) {
      if (entry.getValue().size() >= SMALLEST) {
        double worth = worth(entry.getKey(), entry.getValue());
        if (worth > most + 1e-9) {
          best = entry.getKey();
          most = worth;
        }
      }
    }
    return best;
  }

  /** Support of the points, times how much they share that few others tell. */
  private double worth(String anchor, List<PointWriter.Draft> group) {
    double support = 0;
    Map<String, Integer> with = new TreeMap<>();
    for (PointWriter.Draft draft : group) {
      support += draft.articles();
      termsOf(draft).forEach(term -> with.merge(term, 1, Integer::sum));
    }
    double shared = 0;
    for (Map.Entry<String, Integer> entry : with.entrySet()) {
      boolean own = entry.getValue() >= OWN * pointsWith.getOrDefault(entry.getKey(), 0);
      if (own && entry.getValue() > 1 && !entry.getKey().equals(anchor)) {
        shared += entry.getValue() * story.weights().of(entry.getKey());
      }
    }
    return Math.sqrt(support) * story.weights().of(anchor) * (1 + shared / group.size());
  }

  /** How many points of each group hold a term. */
  private List<Map<String, Integer>> countTerms(List<List<PointWriter.Draft>> groups) {
    List<Map<String, Integer>> counts = new ArrayList<>();
    for (List<PointWriter.Draft> group : groups) {
      Map<String, Integer> with = new HashMap<>();
      group.forEach(draft -> termsOf(draft).forEach(term -> with.merge(term, 1, Integer::sum)));
      counts.add(with);
    }
    return counts;
  }

  private int nearest(
      PointWriter.Draft draft, List<Map<String, Integer>> counts, List<Integer> sizes) {
    int nearest = -1;
    double most = story.weights().of("w: in no clause") * NEAREST;
    for (int i = 0; i < counts.size(); i++) {
      double shared = 0;
      for (String term : termsOf(draft)) {
        double share = counts.get(i).getOrDefault(term, 0) / (double) Math.max(1, sizes.get(i));
        shared += Math.min(1, 3 * share) * story.weights().of(term);
      }
      if (shared > most + 1e-9) {
        nearest = i;
        most = shared;
      }
    }
    return nearest;
  }

  private Grouped ranked(List<List<PointWriter.Draft>> groups) {
    groups.sort(Comparator.comparingDouble((List<PointWriter.Draft> group) -> -support(group))
        .thenComparing(StrandGrouper::smallestId));
    List<Strand> strands = new ArrayList<>();
    Map<String, String> strandOf = new TreeMap<>();
    List<String> words = labels.of(groups);
    for (List<PointWriter.Draft> group : groups) {
      String id = Ids.mint('t', story.material().storyId(), smallestId(group));
      strands.add(new Strand(id, words.get(strands.size()), strands.size() + 1));
      group.forEach(draft -> strandOf.put(draft.id(), id));
    }
    return new Grouped(List.copyOf(strands), strandOf);
  }

  private static double support(List<PointWriter.Draft> group) {
    double support = 0;
    for (PointWriter.Draft draft : group) {
      support += draft.articles() - 1 + 0.01;
    }
    return support;
  }

  private static String smallestId(List<PointWriter.Draft> group) {
    return group.stream()
        .map(PointWriter.Draft::id)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private Set<String> termsOf(PointWriter.Draft draft) {
    return terms.computeIfAbsent(draft.id(), unused -> {
      Set<String> all = new TreeSet<>();
      draft.clauses().forEach(clause -> all.addAll(clause.terms()));
      return all;
    });
  }
}
