package org.nightdesk.enrichment.compare;

import java.util.Arrays;
import java.util.Set;

/**
 * What is known of a word or a phrase wherever it stands.
 *
 * @param stems the word or phrase, stems joined by one space
 * @param concepts the numbers of its classes of like-meaning words, ascending
 * @param opposites the stems that say the opposite
 * @param general whether it is a word of any news
 * @param marks all by which it may be kin of others, see {@link Marks}
 * @param mask of the marks
 */
record Meaning(
    String stems, int[] concepts, Set<String> opposites, boolean general, int[] marks, long mask) {
  static Meaning of(Lexicon lexicon, String stems) {
    Set<String> names = lexicon.concepts(stems);
    Marks marks = new Marks();
    marks.add('p', Marks.firstLetters(stems));
    for (String stem : stems.split(" ")) {
      marks.add('s', stem);
      for (String concept : stem.equals(stems) ? Set.<String>of() : lexicon.concepts(stem)) {
        marks.add('c', concept);
      }
    }
    names.forEach(concept -> marks.add('c', concept));
    Set<String> opposites = lexicon.opposites(stems);
    for (String opposite : opposites) {
      marks.add('p', Marks.firstLetters(opposite));
      marks.add('s', opposite);
    }
    return new Meaning(
        stems,
        names.stream().mapToInt(lexicon::numberOf).sorted().toArray(),
        opposites,
        lexicon.isGeneral(stems),
        marks.all(),
        marks.mask());
  }

  /** Whether it is of a class, given by its number. */
  boolean isOf(int concept) {
    return Arrays.binarySearch(concepts, concept) >= 0;
  }

  /** How many numbers two ascending lists share. */
  static int shared(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < a.length && k < b.length) {
      shared += a[i] == b[k] ? 1 : 0;
      if (a[i] <= b[k]) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }

  /** The numbers of both lists, ascending, each once. */
  static int[] joined(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }
}
