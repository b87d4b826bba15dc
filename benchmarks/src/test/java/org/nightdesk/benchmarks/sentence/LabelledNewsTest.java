package org.nightdesk.benchmarks.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelledNewsTest {
  private static final Path SET = Path.of("quality", "sentences");

  /** Reading an item fails where a label's words do not stand in its text. */
  @Test
  void hasEveryItemOnceAndUnderItsOwnName() throws IOException {
    List<LabelledItem> items = items();
    assertThat(items).hasSizeGreaterThan(330);
    assertThat(items).extracting(LabelledItem::id).doesNotHaveDuplicates();
    assertThat(items).extracting(LabelledItem::text).doesNotHaveDuplicates();
  }

  @Test
  void labelsNoPlaceTwice() throws IOException {
    for (LabelledItem item : items()) {
      item.labels()
          .forEach((sort, labels) -> assertThat(labels)
              .as("%s of %s", sort, item.id())
              .extracting(Label::where)
              .doesNotHaveDuplicates());
    }
  }

  private static List<LabelledItem> items() throws IOException {
    List<LabelledItem> items = new ArrayList<>();
    try (Stream<Path> files = Files.list(SET)) {
      for (Path file : files.sorted().toList()) {
        items.addAll(LabelReader.read(file));
      }
    }
    return items;
  }
}
