package org.nightdesk.benchmarks.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.Span;

/**
 * The labels of one item and sort beside what was read. Two belong together where their places
 * overlap; each has one partner, and those that share most of their places find each other first.
 *
 * @param pairs labels that count, with what was read there, in text order
 * @param missed labels that count and that nothing was read at
 * @param invented what was read where there is no label, not even an optional one
 */
record Pairing(List<Pair> pairs, List<Label> missed, List<Found> invented) {
  /** A label and what was read at its place. */
  record Pair(Label label, Found found) {}

  private record Candidate(int label, int found, double overlap) {}

  Pairing {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    invented = List.copyOf(invented);
  }

  static Pairing of(List<Label> labels, List<Found> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int l = 0; l < labels.size(); l++) {
      for (int f = 0; f < found.size(); f++) {
        double overlap = overlap(labels.get(l).where(), found.get(f).where());
        if (overlap > 0) {
          candidates.add(new Candidate(l, f, overlap));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::overlap)
        .reversed()
        .thenComparingInt(Candidate::label)
        .thenComparingInt(Candidate::found));
    Map<Integer, Integer> partners = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!partners.containsKey(candidate.label()) && !taken.contains(candidate.found())) {
        partners.put(candidate.label(), candidate.found());
        taken.add(candidate.found());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    List<Label> missed = new ArrayList<>();
    for (int l = 0; l < labels.size(); l++) {
      Label label = labels.get(l);
      Integer partner = partners.get(l);
      if (!label.optional() && partner == null) {
        missed.add(label);
      } else if (!label.optional() && partner != null) {
        pairs.add(new Pair(label, found.get(partner)));
      }
    }
    List<Found> invented = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      Found read = found.get(f);
      if (!taken.contains(f)
          && labels.stream()
              .noneMatch(label -> label.optional() && label.where().overlaps(read.where()))) {
        invented.add(read);
      }
    }
    return new Pairing(pairs, missed, invented);
  }

  /** Shared positions as a share of all positions of the two. */
  private static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0 ? 0 : (double) shared / (a.length() + b.length() - shared);
  }

  /** Whether a field of a pair was read right. Judged only where the label has the field. */
  boolean right(Sort sort, String field, Pair pair) {
    FieldRule rule = sort.rules().getOrDefault(field, FieldRule.SAME);
    List<String> answers = pair.label().fields().getOrDefault(field, List.of());
    String read = pair.found().field(field);
    return rule.right(answers, read)
        && (rule != FieldRule.GROUP || read.isEmpty() || ofOneGroup(field, pair));
  }

  /** Whether those read as of the pair's group are those labelled so. */
  private boolean ofOneGroup(String field, Pair pair) {
    return pairs.stream()
        .filter(other -> other.label().fields().containsKey(field))
        .allMatch(other ->
            other.label().fields().get(field).equals(pair.label().fields().get(field))
                == other.found().field(field).equals(pair.found().field(field)));
  }
}
