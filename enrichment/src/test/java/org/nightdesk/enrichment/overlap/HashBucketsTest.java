package org.nightdesk.enrichment.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HashBucketsTest {
  @Property(tries = 20)
  void givesTheEntriesOfABucketByHashHoweverManyThereAre(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 20_000) int size) {
    Random random = new Random(seed);
    HashBuckets buckets = new HashBuckets();
    long[] expected = new long[size];
    for (int i = 0; i < size; i++) {
      expected[i] = HashBuckets.entry(7L << 56 | random.nextLong() >>> 8 & 0xfff_ffff_f000_000L, i);
      buckets.add(expected[i]);
    }
    Arrays.sort(expected);

    assertThat(buckets.takeSorted(7)).containsExactly(expected);
    assertThat(buckets.takeSorted(7)).isEmpty();
  }
}
