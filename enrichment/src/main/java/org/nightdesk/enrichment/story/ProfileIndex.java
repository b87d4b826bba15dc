package org.nightdesk.enrichment.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the profiles worth comparing: those alike already in their weightiest words and words of
 * names. Of a word that many share, only those directly before in time are looked at, so work
 * grows with the number of profiles.
 */
final class ProfileIndex {
  /** Share of the similarity sought that the weightiest terms alone must reach. */
  private static final double BY_WEIGHTIEST = .25;

  private final StorySettings settings;
  private final int[] profileAt;
  private final int[] placeOf;
  private final int[][] lookedUp;
  private final float[][] weights;
  private final int[] firstOf;
  private final int[] places;
  private final float[] weightAt;

  ProfileIndex(List<Profile> profiles, StorySettings settings) {
    this.settings = settings;
    int size = profiles.size();
    placeOf = new int[size];
    profileAt = placesByDay(profiles);
    for (int place = 0; place < size; place++) {
      placeOf[profileAt[place]] = place;
    }
    int words = profiles.stream().mapToInt(p -> termsIn(p.words())).max().orElse(0);
    int names = profiles.stream().mapToInt(p -> termsIn(p.names())).max().orElse(0);
    lookedUp = new int[size][];
    weights = new float[size][];
    firstOf = new int[words + names + 1];
    for (int i = 0; i < size; i++) {
      lookUpBy(i, profiles.get(i), words);
      for (int term : lookedUp[i]) {
        firstOf[term + 1]++;
      }
    }
    for (int term = 0; term < words + names; term++) {
      firstOf[term + 1] += firstOf[term];
    }
    places = new int[firstOf[words + names]];
    weightAt = new float[places.length];
    int[] next = Arrays.copyOf(firstOf, words + names);
    for (int place = 0; place < size; place++) {
      int profile = profileAt[place];
      for (int i = 0; i < lookedUp[profile].length; i++) {
        int at = next[lookedUp[profile][i]]++;
        places[at] = place;
        weightAt[at] = weights[profile][i];
      }
    }
  }

  private static int[] placesByDay(List<Profile> profiles) {
    Integer[] byDay = new Integer[profiles.size()];
    Arrays.setAll(byDay, i -> i);
    Arrays.sort(
        byDay,
        Comparator.comparingLong((Integer i) -> profiles.get(i).first()).thenComparing(i -> i));
    return Arrays.stream(byDay).mapToInt(Integer::intValue).toArray();
  }

  private static int termsIn(TermVector vector) {
    return vector.size() == 0 ? 0 : vector.term(vector.size() - 1) + 1;
  }

  /** Takes the weightiest terms of a profile; words of names are numbered after all words. */
  private void lookUpBy(int number, Profile profile, int words) {
    int[] ofWords = profile.words().heaviest(settings.lookedUpTerms());
    int[] ofNames = profile.names().heaviest(settings.lookedUpTerms() / 2);
    int[] terms = new int[ofWords.length + ofNames.length];
    float[] weighed = new float[terms.length];
    double wordShare = Math.sqrt(ofNames.length == 0 ? 1 : settings.words());
    for (int i = 0; i < ofWords.length; i++) {
      terms[i] = profile.words().term(ofWords[i]);
      weighed[i] = (float) (wordShare * profile.words().weight(ofWords[i]));
    }
    for (int i = 0; i < ofNames.length; i++) {
      terms[ofWords.length + i] = words + profile.names().term(ofNames[i]);
      weighed[ofWords.length + i] =
          (float) (Math.sqrt(settings.names()) * profile.names().weight(ofNames[i]));
    }
    lookedUp[number] = terms;
    weights[number] = weighed;
  }

  /** A search of its own for each thread. */
  Search search() {
    return new Search();
  }

  /** Looks partners up; not for several threads. */
  final class Search {
    private final float[] alike = new float[profileAt.length];
    private int[] seen = new int[256];
    private int seenCount;

    /**
     * Profiles worth comparing with this one among those before it in time, most alike first, then by
     * number. So each pair comes up once.
     *
     * @param least the similarity sought
     */
    int[] partnersOf(int profile, double least) {
      for (int i = 0; i < lookedUp[profile].length; i++) {
        int term = lookedUp[profile][i];
        int own = Arrays.binarySearch(places, firstOf[term], firstOf[term + 1], placeOf[profile]);
        for (int at = Math.max(firstOf[term], own - settings.neighbours()); at < own; at++) {
          note(profileAt[places[at]], weights[profile][i] * weightAt[at]);
        }
      }
      long[] keys = new long[seenCount];
      int count = 0;
      for (int i = 0; i < seenCount; i++) {
        int other = seen[i];
        if (alike[other] >= BY_WEIGHTIEST * least) {
          keys[count++] =
              (long) (Integer.MAX_VALUE - Float.floatToIntBits(alike[other])) << 32 | other;
        }
        alike[other] = 0;
      }
      seenCount = 0;
      Arrays.sort(keys, 0, count);
      int[] partners = new int[Math.min(count, settings.partners())];
      for (int i = 0; i < partners.length; i++) {
        partners[i] = (int) keys[i];
      }
      return partners;
    }

    private void note(int other, float product) {
      if (alike[other] == 0) {
        if (seenCount == seen.length) {
          seen = Arrays.copyOf(seen, seenCount * 2);
        }
        seen[seenCount++] = other;
      }
      alike[other] += product;
    }
  }
}
