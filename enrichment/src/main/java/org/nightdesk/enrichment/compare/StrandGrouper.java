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
 * Groups a story's points by the names they turn on. The name that best supported points share and
 * that does not run through the whole story opens a strand; points with none of the names go where
 * they share most words.
 */
final class StrandGrouper {
  private static final int MOST_STRANDS = 6;

  /** Points a strand needs to stand by itself. */
  private static final int SMALLEST = 3;

  /** Share of the points beyond which a name runs through the whole story. */
  private static final double EVERYWHERE = 0.25;

  /** Share of a strand's points that a second name must be in to join the label. */
  private static final double SHARED = 0.3;

  /** Strands by rank and the strand of each point. */
  record Grouped(List<Strand> strands, Map<String, String> strandOf) {
    String strandOf(String pointId) {
      return strandOf.getOrDefault(pointId, "");
    }
  }

  private final ComparedStory story;
  private final Map<String, Integer> pointsWith = new HashMap<>();
  private final Map<String, Set<String>> terms = new HashMap<>();

  StrandGrouper(ComparedStory story) {
    this.story = story;
    for (PointWriter.Draft draft : story.drafts()) {
      termsOf(draft).forEach(term -> pointsWith.merge(term, 1, Integer::sum));
    }
  }

  Grouped group() {
    List<PointWriter.Draft> left = new ArrayList<>(story.drafts());
    List<List<PointWriter.Draft>> groups = new ArrayList<>();
    while (groups.size() < MOST_STRANDS - 1 && left.size() >= 2 * SMALLEST) {
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
    Map<String, Double> support = new TreeMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (PointWriter.Draft draft : left) {
      for (String term : termsOf(draft)) {
        boolean name = term.startsWith("e:") || term.startsWith("n:");
        boolean everywhere =
            pointsWith.getOrDefault(term, 0) > EVERYWHERE * story.drafts().size();
        if (name && !everywhere) {
          double standing = draft.articles() * draft.articles();
          support.merge(term, standing * story.weights().of(term), Double::sum);
          count.merge(term, 1, Integer::sum);
        }
      }
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, Double> entry : support.entrySet()) {
      if (count.get(entry.getKey()) >= SMALLEST && entry.getValue() > most + 1e-9) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
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
    double most = story.weights().of("w: in no clause") * 0.8;
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
    Set<String> labels = new TreeSet<>();
    for (List<PointWriter.Draft> group : groups) {
      String id = Ids.mint('t', story.material().storyId(), smallestId(group));
      String label = label(group, labels);
      labels.add(label);
      strands.add(new Strand(id, label, strands.size() + 1));
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

  private String label(List<PointWriter.Draft> group, Set<String> taken) {
    Map<String, Integer> with = new TreeMap<>();
    for (PointWriter.Draft draft : group) {
      for (String term : termsOf(draft)) {
        if (term.startsWith("e:") || term.startsWith("n:")) {
          with.merge(term, 1, Integer::sum);
        }
      }
    }
    List<String> names = new ArrayList<>(with.keySet());
    names.sort(Comparator.comparingDouble(
            (String term) -> -with.get(term) * story.weights().of(term))
        .thenComparing(term -> term));
    List<String> shown = new ArrayList<>();
    for (String term : names) {
      boolean shared = shown.isEmpty() || with.get(term) >= SHARED * group.size();
      boolean apart = taken.contains(String.join(", ", shown));
      if ((shared || apart) && shown.size() < 3) {
        shown.add(story.nameOf(term));
      }
    }
    return String.join(", ", shown);
  }

  private Set<String> termsOf(PointWriter.Draft draft) {
    return terms.computeIfAbsent(draft.id(), unused -> {
      Set<String> all = new TreeSet<>();
      draft.clauses().forEach(clause -> all.addAll(clause.terms()));
      return all;
    });
  }
}
