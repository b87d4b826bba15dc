package org.nightdesk.benchmarks.bundle;

import java.util.List;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.compare.Stance;

/**
 * A small story told by several articles, and what a careful reader finds in it.
 *
 * @param articles in the order of their letters
 * @param points each the sentences that state one thing
 */
record Bundle(
    String name, List<Told> articles, List<Marked> points, List<MarkedDifference> differences) {
  /**
   * An article.
   *
   * @param published ISO date
   * @param paragraphs each a list of sentences
   */
  record Told(char letter, String source, String published, List<List<String>> paragraphs) {
    Told {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }
  }

  /** A sentence: its article's letter and its number there, from 1. */
  record Place(char letter, int sentence) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byLetter = Character.compare(letter, other.letter);
      return byLetter != 0 ? byLetter : Integer.compare(sentence, other.sentence);
    }

    @Override
    public String toString() {
      return letter + Integer.toString(sentence);
    }
  }

  /** A sentence that makes a point, and how its article stands to it. */
  record Said(Place place, Stance stance) {}

  /** A point. */
  record Marked(List<Said> said) {
    Marked {
      said = List.copyOf(said);
    }
  }

  /** A difference: the sentences that tell its versions. */
  record MarkedDifference(Difference.Kind kind, List<Place> versions) {
    MarkedDifference {
      versions = List.copyOf(versions);
    }
  }

  Bundle {
    articles = List.copyOf(articles);
    points = List.copyOf(points);
    differences = List.copyOf(differences);
  }
}
