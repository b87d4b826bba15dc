package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
  private final Vocabulary vocabulary;

  /** The terms of each point, in the order of the points. */
  private final int[][] terms;

  private final int[] pointsWith;

  /** How many points of a group have a term, while a group is weighed. */
  private final int[] within;

  /** A term by which points may be parted from the others, and what it is worth. */
  private static final class Anchor {
    private final int term;
    private final int[] points;
    private int left;
    private double worth;

    Anchor(int term, int[] points) {
      this.term = term;
      this.points = points;
    }
  }

  StrandGrouper(ComparedStory story) {
    this.story = story;
    this.labels = new StrandLabels(story);
    this.vocabulary = story.likeness().vocabulary();
    this.terms = new int[story.drafts().size()][];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = vocabulary.terms(story.drafts().get(i).clauses());
    }
    this.pointsWith = new int[vocabulary.size()];
    this.within = new int[vocabulary.size()];
    for (int[] ofPoint : terms) {
      for (int term : ofPoint) {
        pointsWith[term]++;
      }
    }
  }

  Grouped group() {
    boolean[] taken = new boolean[terms.length];
    int left = terms.length;
    List<List<Integer>> groups = new ArrayList<>();
    int most = Math.min(MOST_STRANDS, terms.length / POINTS_A_STRAND);
    List<Anchor> anchors = most > 1 ? anchors() : List.of();
    while (groups.size() < most - 1 && left >= 2 * SMALLEST) {
      @Nullable Anchor anchor = best(anchors, taken);
      if (anchor == null) {
        break;
      }
      List<Integer> group = new ArrayList<>();
      for (int point : anchor.points) {
        if (!taken[point]) {
          group.add(point);
          taken[point] = true;
        }
      }
      left -= group.size();
      groups.add(group);
    }
    if (groups.isEmpty()) {
      groups.add(new ArrayList<>());
    }
    List<int[]> counts = countTerms(groups);
    List<Integer> sizes = groups.stream().map(List::size).toList();
    List<Integer> apart = new ArrayList<>();
    for (int point = 0; point < terms.length; point++) {
      if (!taken[point]) {
        int nearest = nearest(point, counts, sizes);
        (nearest >= 0 ? groups.get(nearest) : apart).add(point);
      }
    }
    if (apart.size() >= SMALLEST || groups.getFirst().isEmpty()) {
      groups.add(apart);
    } else {
      groups.getFirst().addAll(apart);
    }
    groups.removeIf(List::isEmpty);
    List<List<PointWriter.Draft>> drafts = new ArrayList<>();
    for (List<Integer> group : groups) {
      drafts.add(new ArrayList<>(group.stream().map(story.drafts()::get).toList()));
    }
    return ranked(drafts);
  }

  /** What may open a strand, in the order of the terms' keys. */
  private List<Anchor> anchors() {
    double limit = Math.max(EVERYWHERE * terms.length, Math.min(FEW, terms.length / 2.0));
    int[][] holders = new int[pointsWith.length][];
    int[] counts = new int[pointsWith.length];
    List<Integer> fit = new ArrayList<>();
    for (int point = 0; point < terms.length; point++) {
      for (int term : terms[point]) {
        int everywhere = pointsWith[term];
        if (holders[term] == null && everywhere >= SMALLEST && everywhere <= limit) {
          Term known = vocabulary.term(term);
          if (known.kind() == 'e' || labels.isNoun(known.key())) {
            holders[term] = new int[everywhere];
            fit.add(term);
          }
        }
        if (holders[term] != null) {
          holders[term][counts[term]++] = point;
        }
      }
    }
    fit.sort(Comparator.comparing(vocabulary::key));
    return fit.stream().map(term -> new Anchor(term, holders[term])).toList();
  }

  private @Nullable Anchor best(List<Anchor> anchors, boolean[] taken) {
    Anchor best = null;
    double most = 0;
    for (Anchor anchor : anchors) {
      int left = 0;
      for (int point : anchor.points) {
        left += taken[point] ? 0 : 1;
      }
      if (left >= SMALLEST) {
        if (left != anchor.left) {
          anchor.left = left;
          anchor.worth = worth(anchor, taken);
        }
        if (anchor.worth > most + 1e-9) {
          best = anchor;
          most = anchor.worth;
        }
      }
    }
    return best;
  }

  /** Support of the points, times how much they share that few others tell. */
  private double worth(Anchor anchor, boolean[] taken) {
    double support = 0;
    for (int point : anchor.points) {
      if (!taken[point]) {
        support += story.drafts().get(point).articles();
        for (int term : terms[point]) {
          within[term]++;
        }
      }
    }
    double shared = 0;
    for (int point : anchor.points) {
      if (!taken[point]) {
        for (int term : terms[point]) {
          int count = within[term];
          within[term] = 0;
          boolean own = count >= OWN * pointsWith[term];
          if (own && count > 1 && term != anchor.term) {
            shared += count * story.weights().of(term);
          }
        }
      }
    }
    return Math.sqrt(support) * story.weights().of(anchor.term) * (1 + shared / anchor.left);
  }

  /** How many points of each group hold a term. */
  private List<int[]> countTerms(List<List<Integer>> groups) {
    List<int[]> counts = new ArrayList<>();
    for (List<Integer> group : groups) {
      int[] with = new int[pointsWith.length];
      for (int point : group) {
        for (int term : terms[point]) {
          with[term]++;
        }
      }
      counts.add(with);
    }
    return counts;
  }

  private int nearest(int point, List<int[]> counts, List<Integer> sizes) {
    int nearest = -1;
    double most = story.weights().of("w: in no clause") * NEAREST;
    for (int i = 0; i < counts.size(); i++) {
      double shared = 0;
      for (int term : terms[point]) {
        double share = counts.get(i)[term] / (double) Math.max(1, sizes.get(i));
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
}
