package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nightdesk.enrichment.Ids;

/** Writes a difference down: versions in order and numbered, the id out of the first of them. */
final class DifferenceWriter {
  private static final int MOST_NAMES = 3;

  private final ComparedStory story;

  DifferenceWriter(ComparedStory story) {
    this.story = story;
  }

  /** The values of a figure difference; empty fields for all others. */
  record Values(String low, String high, String unit) {
    static final Values NONE = new Values("", "", "");
  }

  /**
   * The difference, unless all of it stands in one and the same clause: a clause that states two
   * values ("from 12 to 14") contradicts nobody.
   *
   * @param versionOf what each source tells; sources with equal keys share a number
   */
  Optional<Difference> write(
      Difference.Kind kind,
      String subject,
      String explanation,
      Map<PointSource, String> versionOf,
      Values values) {
    List<PointSource> sources = new ArrayList<>(versionOf.keySet());
    sources.sort(story.writer().sourceOrder());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<Difference.Version> versions = new ArrayList<>();
    for (PointSource source : sources) {
      int number = numbers.computeIfAbsent(versionOf.get(source), unused -> numbers.size() + 1);
      versions.add(new Difference.Version(number, source));
    }
    if (numbers.size() < 2) {
      return Optional.empty();
    }
    PointSource first = sources.stream()
        .min(Comparator.comparing(PointSource::evidence).thenComparing(PointSource::where))
        .orElseThrow();
    String id = Ids.mint(
        'd',
        kind.label(),
        first.evidence().toString(),
        Integer.toString(first.where().start()),
        subject);
    return Optional.of(new Difference(
        id, kind, subject, explanation, versions, values.low(), values.high(), values.unit()));
  }

  /** The names most of the clauses share, rarest first, at most three. */
  String namesIn(List<Clause> clauses) {
    Map<String, Integer> with = new TreeMap<>();
    for (Clause clause : clauses) {
      for (String term : clause.terms()) {
        if (term.startsWith("e:") || term.startsWith("n:")) {
          with.merge(term, 1, Integer::sum);
        }
      }
    }
    List<String> terms = new ArrayList<>(with.keySet());
    terms.sort(Comparator.comparingDouble(
            (String term) -> -with.get(term) * story.weights().of(term))
        .thenComparing(term -> term));
    List<String> names = new ArrayList<>();
    for (String term : terms) {
      String name = story.nameOf(term);
      if (names.size() < MOST_NAMES && !names.contains(name)) {
        names.add(name);
      }
    }
    return String.join(", ", names);
  }
}
