package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.quote.Quote;

/** One utterance in different words: the speakers go together, the quotations overlap. */
final class WordingDifferenceFinder {
  /** Share of content words in common where both quotations say no to something. */
  private static final double OVERLAP_NEGATED = 0.33;

  private static final double OVERLAP = 0.5;
  private static final int FEWEST_SHARED = 2;

  /** Quotations of one speaker beyond which they are not compared pair by pair. */
  private static final int CROWDED = 1000;

  /** Share of content words from which two long quotations are the same but for a small word. */
  private static final double SAME_WORDS = 0.85;

  private static final int LONG = 4;

  /** Words of a quotation that is compared with others of its point. */
  private static final int FEWEST_WORDS = 4;

  /** Quotations of one point that are compared. */
  private static final int MOST_IN_POINT = 8;

  private final ComparedStory story;
  private final DifferenceWriter writer;
  private final List<UtteranceGrouper.Spoken> spoken;

  WordingDifferenceFinder(
      ComparedStory story, DifferenceWriter writer, List<UtteranceGrouper.Spoken> spoken) {
    this.story = story;
    this.writer = writer;
    this.spoken = spoken;
  }

  List<Difference> find() {
    Map<String, List<Integer>> bySpeaker = new java.util.TreeMap<>();
    for (int i = 0; i < spoken.size(); i++) {
      if (spoken.get(i).sentence().role() == BlockRole.BODY) {
        int position = i;
        spoken
            .get(i)
            .speakers()
            .forEach(key ->
                bySpeaker.computeIfAbsent(key, unused -> new ArrayList<>()).add(position));
      }
    }
    List<Difference> found = new ArrayList<>();
    Set<Integer> used = new TreeSet<>();
    for (List<Integer> quotes : bySpeaker.values()) {
      if (quotes.size() > CROWDED) {
        continue;
      }
      for (int i = 0; i < quotes.size(); i++) {
        for (int k = i + 1; k < quotes.size(); k++) {
          UtteranceGrouper.Spoken a = spoken.get(quotes.get(i));
          UtteranceGrouper.Spoken b = spoken.get(quotes.get(k));
          boolean fresh = !used.contains(quotes.get(i)) && !used.contains(quotes.get(k));
          if (fresh && areWordings(a, b)) {
            difference(a, b).ifPresent(found::add);
            used.add(quotes.get(i));
            used.add(quotes.get(k));
          }
        }
      }
    }
    inOnePoint(used, found);
    return found;
  }

  /** Quotations of one speaker in clauses that tell the same are one utterance, put differently. */
  private void inOnePoint(Set<Integer> used, List<Difference> found) {
    Map<String, List<Integer>> quotesIn = new HashMap<>();
    for (int i = 0; i < spoken.size(); i++) {
      UtteranceGrouper.Spoken one = spoken.get(i);
      boolean words = one.quote().kind() != Quote.Kind.INDIRECT
          && one.words().split(" ").length >= FEWEST_WORDS;
      if (words && one.sentence().role() == BlockRole.BODY) {
        quotesIn
            .computeIfAbsent(one.article() + " " + one.sentence().id(), unused -> new ArrayList<>())
            .add(i);
      }
    }
    for (PointWriter.Draft draft : story.drafts()) {
      List<Integer> quotes = new ArrayList<>();
      List<Clause> clauses = new ArrayList<>();
      for (Clause clause : draft.clauses()) {
        for (int quote :
            quotesIn.getOrDefault(clause.articleId() + " " + clause.evidence(), List.of())) {
          if (spoken.get(quote).quote().where().overlaps(clause.where())) {
            quotes.add(quote);
            clauses.add(clause);
          }
        }
      }
      for (int i = 0; i < Math.min(MOST_IN_POINT, quotes.size()); i++) {
        for (int k = i + 1; k < Math.min(MOST_IN_POINT, quotes.size()); k++) {
          UtteranceGrouper.Spoken a = spoken.get(quotes.get(i));
          UtteranceGrouper.Spoken b = spoken.get(quotes.get(k));
          boolean fresh = !used.contains(quotes.get(i)) && !used.contains(quotes.get(k));
          boolean alike = story.likeness().of(clauses.get(i), clauses.get(k)) >= Likeness.SAME;
          boolean speaks = alike
              && !a.speakers().isEmpty()
              && !b.speakers().isEmpty()
              && !Likeness.speakersApart(a.speakers(), b.speakers());
          if (fresh && speaks && areComparable(a, b) && isOtherWording(a, b)) {
            difference(a, b).ifPresent(found::add);
            used.add(quotes.get(i));
            used.add(quotes.get(k));
          }
        }
      }
    }
  }

  private static boolean areComparable(UtteranceGrouper.Spoken a, UtteranceGrouper.Spoken b) {
    return !a.article().equals(b.article())
        && !a.words().equals(b.words())
        && a.negated() == b.negated()
        && !Likeness.speakersApart(a.speakers(), b.speakers());
  }

  /** Not a shorter quotation of the same words, nor one that differs in a small word only. */
  private static boolean isOtherWording(UtteranceGrouper.Spoken a, UtteranceGrouper.Spoken b) {
    Set<String> both = new TreeSet<>(a.content());
    both.retainAll(b.content());
    int union = a.content().size() + b.content().size() - both.size();
    boolean literal = union >= LONG && both.size() >= SAME_WORDS * union;
    return !isContained(a, b) && !literal;
  }

  private static boolean isContained(UtteranceGrouper.Spoken a, UtteranceGrouper.Spoken b) {
    return (" " + a.words() + " ").contains(" " + b.words() + " ")
        || (" " + b.words() + " ").contains(" " + a.words() + " ");
  }

  private static boolean areWordings(UtteranceGrouper.Spoken a, UtteranceGrouper.Spoken b) {
    if (!areComparable(a, b)) {
      return false;
    }
    Set<String> both = new TreeSet<>(a.content());
    both.retainAll(b.content());
    int union = a.content().size() + b.content().size() - both.size();
    double overlap = union == 0 ? 0 : both.size() / (double) union;
    boolean enough = a.negated()
        ? !both.isEmpty() && overlap >= OVERLAP_NEGATED
        : both.size() >= FEWEST_SHARED && overlap >= OVERLAP;
    return enough && isOtherWording(a, b);
  }

  private Optional<Difference> difference(UtteranceGrouper.Spoken a, UtteranceGrouper.Spoken b) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    Set<String> speakers = new TreeSet<>();
    for (UtteranceGrouper.Spoken one : List.of(a, b)) {
      Span where = one.sentence().where();
      one.speakers().stream()
          .filter(a.speakers()::contains)
          .filter(b.speakers()::contains)
          .forEach(key -> speakers.add(story.nameOf(key)));
      versionOf.put(
          new PointSource(
              one.article(),
              Stance.REPORTS,
              speakerName(one),
              where.in(textOf(one)),
              where,
              one.sentence().id()),
          one.words());
    }
    return writer.write(
        Difference.Kind.WORDING,
        String.join(", ", speakers),
        "\u201c" + a.quote().text() + "\u201d / \u201c" + b.quote().text() + "\u201d",
        versionOf,
        DifferenceWriter.Values.NONE);
  }

  private String speakerName(UtteranceGrouper.Spoken one) {
    for (String key : one.speakers()) {
      if (key.startsWith("e:")) {
        return story.nameOf(key);
      }
    }
    return story.nameOf(one.speakers().iterator().next());
  }

  private String textOf(UtteranceGrouper.Spoken one) {
    for (StoryMaterial.Told told : story.material().articles()) {
      if (told.facts().article().equals(one.article())) {
        return told.article().text();
      }
    }
    throw new IllegalArgumentException("no article " + one.article());
  }
}
