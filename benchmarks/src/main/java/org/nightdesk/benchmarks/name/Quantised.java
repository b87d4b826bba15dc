package org.nightdesk.benchmarks.name;

import java.util.Arrays;
import org.nightdesk.enrichment.name.model.TagSet;
import org.nightdesk.enrichment.name.model.Weights;

/** Brings weights down to a byte each and leaves out the features that are left with none. */
final class Quantised {
  private static final int TAGS = TagSet.COUNT;
  /** One weight in so many is larger than the largest byte and is cut. */
  private static final int CUT = 50_000;

  private Quantised() {}

  static Weights weights(int[] hashes, float[] mean) {
    float[] sizes = new float[mean.length];
    for (int i = 0; i < mean.length; i++) {
      sizes[i] = Math.abs(mean[i]);
    }
    Arrays.sort(sizes);
    float unit = sizes[sizes.length - 1 - sizes.length / CUT] / Byte.MAX_VALUE;
    int[] kept = new int[hashes.length];
    byte[] rows = new byte[mean.length];
    int count = 0;
    for (int row = 0; row < hashes.length; row++) {
      boolean any = false;
      for (int tag = 0; tag < TAGS; tag++) {
        int weight = Math.clamp(Math.round(mean[row * TAGS + tag] / unit), -127, 127);
        rows[count * TAGS + tag] = (byte) weight;
        any |= weight != 0;
      }
      if (any) {
        kept[count++] = hashes[row];
      }
    }
    return Weights.of(Arrays.copyOf(kept, count), Arrays.copyOf(rows, count * TAGS));
  }
}
