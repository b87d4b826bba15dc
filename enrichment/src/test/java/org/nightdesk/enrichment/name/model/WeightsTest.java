package org.nightdesk.enrichment.name.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightsTest {
  @Test
  void addUpTheWeightsOfTheFeaturesTheyKnow() {
    byte[] rows = new byte[2 * TagSet.COUNT];
    rows[3] = 5;
    rows[TagSet.COUNT + 3] = -7;
    Weights weights = Weights.of(new int[] {11, -4}, rows);
    int[] sums = new int[TagSet.COUNT];
    TagSums summing = new TagSums(weights);
    summing.add(new int[] {11, -4, 12}, 3);
    summing.write(sums, 0);

    int[] expected = new int[TagSet.COUNT];
    expected[3] = -2;
    assertThat(sums).isEqualTo(expected);
  }

  /** More of them, and larger ones, than a text can have: no sum runs over into the next. */
  @Property(tries = 100)
  void addUpAnyNumberOfFeatures(
      @ForAll @Size(2 * 25) byte[] rows, @ForAll @IntRange(min = 0, max = 2_000) int count) {
    Weights weights = Weights.of(new int[] {7, -1}, rows);
    int[] features = new int[count];
    int[] expected = new int[3 * TagSet.COUNT];
    for (int i = 0; i < count; i++) {
      features[i] = i % 3 == 0 ? 7 : i % 3 == 1 ? -1 : 1_000_003 * i;
      for (int tag = 0; tag < TagSet.COUNT && i % 3 < 2; tag++) {
        expected[TagSet.COUNT + tag] += rows[i % 3 * TagSet.COUNT + tag];
      }
    }
    int[] sums = new int[3 * TagSet.COUNT];
    TagSums summing = new TagSums(weights);
    summing.clear();
    summing.add(features, count / 3);
    summing.remember(5);
    summing.clear();
    if (!summing.recall(5)) {
      summing.add(features, count / 3);
    }
    summing.add(Arrays.copyOfRange(features, count / 3, count), count - count / 3);
    summing.write(sums, TagSet.COUNT);

    assertThat(sums).isEqualTo(expected);
  }

  @Property(tries = 100)
  void areReadAsTheyWereWritten(@ForAll @Size(3 * 25) byte[] rows) throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    Weights.of(new int[] {1, 2, 3}, rows).write(first);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    Weights.read(new ByteArrayInputStream(first.toByteArray())).write(second);

    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void refuseAnotherFile() {
    assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(new byte[100])))
        .hasMessage("expected a name model with 25 tags");
  }
}
