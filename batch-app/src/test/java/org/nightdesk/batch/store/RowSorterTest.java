package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSorterTest {
  @TempDir
  private Path folder;

  private record Row(String key, int number, double share, boolean told, BigDecimal exact) {}

  private static Row row(String key, int number) {
    return new Row(key, number, number / 4.0, number % 2 == 0, new BigDecimal(number + ".50"));
  }

  @Test
  void sortsMoreRowsThanItHoldsAndKeepsTheOrderOfEqualOnes() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rows.add(row("k" + i * 7919 % 13, i));
    }
    List<Row> expected = new ArrayList<>(rows);
    expected.sort(Comparator.comparing(Row::key));

    var sorter = new RowSorter<>(Row.class, Comparator.comparing(Row::key), folder, 64);
    rows.forEach(sorter::add);
    try (Stream<Row> sorted = sorter.sorted()) {
      assertThat(sorted).containsExactlyElementsOf(expected);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void givesBackEveryText() throws IOException {
    List<String> texts =
        List.of("", "plain", "\u00ffé", "Zoë – \u4e2d \ud83d\ude00", "half \ud83d", "a\nb\0c");
    var sorter = new RowSorter<>(Row.class, Comparator.comparing(Row::number), folder, 1);
    for (int i = 0; i < texts.size(); i++) {
      sorter.add(row(texts.get(i), i));
    }

    try (Stream<Row> sorted = sorter.sorted()) {
      assertThat(sorted.map(Row::key)).containsExactlyElementsOf(texts);
    }
  }

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    Files.writeString(folder.resolve("run17.rows"), "half a run");

    RowSorter.clear(folder);

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
