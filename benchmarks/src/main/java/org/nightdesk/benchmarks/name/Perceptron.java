package org.nightdesk.benchmarks.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.nightdesk.enrichment.name.model.SequenceTagger;
import org.nightdesk.enrichment.name.model.TagSearch;
import org.nightdesk.enrichment.name.model.TagSet;
import org.nightdesk.enrichment.name.model.Weights;

/**
 * Learns weights by the averaged structured perceptron with a margin: each sentence is tagged, and
 * where the best tags are not the right ones the weights move. The order of the sentences comes from
 * a fixed seed, so the same sentences give the same weights.
 */
final class Perceptron {
  private static final int TAGS = TagSet.COUNT;
  private static final int SEED = 20_240_229;
  /** What a wrong tag is given beforehand, so that right ones must win clearly; times the rate. */
  private final int margin;

  private final int rounds;
  private final int rarest;

  Perceptron(int rounds, int margin, int rarest) {
    this.rounds = rounds;
    this.margin = margin;
    this.rarest = rarest;
  }

  Weights learn(List<TrainingSentence> sentences) {
    IntIndex index = IntIndex.of(sentences, rarest);
    for (int before = 0; before < TAGS; before++) {
      index.add(SequenceTagger.followFeature(before));
    }
    sentences.forEach(sentence -> index.replace(sentence.features()));
    int[] followRows = new int[TAGS];
    Arrays.setAll(followRows, before -> index.row(SequenceTagger.followFeature(before)));

    int[] weights = new int[index.size() * TAGS];
    float[] late = new float[index.size() * TAGS];
    List<TrainingSentence> order = new ArrayList<>(sentences);
    Random random = new Random(SEED);
    Sweep sweep = new Sweep(weights, late, followRows);
    for (int round = 0; round < rounds; round++) {
      java.util.Collections.shuffle(order, random);
      for (TrainingSentence sentence : order) {
        sweep.learn(sentence, margin);
      }
    }
    return averaged(index, weights, late, sweep.steps());
  }

  private static Weights averaged(IntIndex index, int[] weights, float[] late, float steps) {
    float[] mean = new float[weights.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = weights[i] - late[i] / steps;
    }
    return Quantised.weights(index.hashes(), mean);
  }

  /** One pass over the sentences. */
  private static final class Sweep {
    private final int[] weights;
    private final float[] late;
    private final int[] followRows;
    private final int[] follow = new int[TAGS * TAGS];
    private final TagSearch search = new TagSearch();
    private int[] sums = new int[128 * TAGS];
    private int[] found = new int[128];
    private long step;

    Sweep(int[] weights, float[] late, int[] followRows) {
      this.weights = weights;
      this.late = late;
      this.followRows = followRows;
    }

    float steps() {
      return step / 1024f;
    }

    void learn(TrainingSentence sentence, int margin) {
      step++;
      int length = sentence.tags().length;
      if (found.length < length) {
        found = new int[length * 2];
        sums = new int[length * 2 * TAGS];
      }
      Arrays.fill(sums, 0, length * TAGS, 0);
      int from = 0;
      for (int i = 0; i < length; i++) {
        for (int f = from; f < sentence.ends()[i]; f++) {
          int row = sentence.features()[f] * TAGS;
          if (row >= 0) {
            for (int tag = 0; tag < TAGS; tag++) {
              sums[i * TAGS + tag] += weights[row + tag];
            }
          }
        }
        from = sentence.ends()[i];
        for (int tag = 0; tag < TAGS; tag++) {
          sums[i * TAGS + tag] += tag == sentence.tags()[i] ? 0 : margin;
        }
      }
      for (int before = 0; before < TAGS; before++) {
        System.arraycopy(weights, followRows[before] * TAGS, follow, before * TAGS, TAGS);
      }
      search.best(sums, length, follow, found, 0);
      correct(sentence, length);
    }

    private void correct(TrainingSentence sentence, int length) {
      int rate = sentence.rate();
      float when = step / 1024f;
      int from = 0;
      int right = TagSet.OUTSIDE;
      int wrong = TagSet.OUTSIDE;
      for (int i = 0; i < length; i++) {
        int tag = sentence.tags()[i];
        int guess = found[i];
        if (tag != guess || right != wrong) {
          move(followRows[right], tag, rate, when);
          move(followRows[wrong], guess, -rate, when);
        }
        if (tag != guess) {
          for (int f = from; f < sentence.ends()[i]; f++) {
            int row = sentence.features()[f];
            if (row >= 0) {
              move(row, tag, rate, when);
              move(row, guess, -rate, when);
            }
          }
        }
        from = sentence.ends()[i];
        right = tag;
        wrong = guess;
      }
    }

    private void move(int row, int tag, int by, float when) {
      weights[row * TAGS + tag] += by;
      late[row * TAGS + tag] += by * when;
    }
  }
}
