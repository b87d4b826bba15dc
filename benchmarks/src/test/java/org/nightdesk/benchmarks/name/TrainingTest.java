package org.nightdesk.benchmarks.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.model.LabelledText;

class TrainingTest {
  private static final Path SENTENCES = Path.of(System.getProperty("project.folder", ".."))
      .resolve("enrichment/training/agency-07.txt");

  @TempDir
  Path folder;

  @Test
  void givesTheSameBytesForTheSameSentences() throws IOException {
    Files.copy(SENTENCES, folder.resolve("sentences.txt"));

    byte[] once = model(Training.own(folder));

    assertThat(once).isNotEmpty().isEqualTo(model(Training.own(folder)));
  }

  private static byte[] model(List<LabelledText> sentences) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Training(NameLists.shared(), List.of()).learn(sentences).write(bytes);
    return bytes.toByteArray();
  }
}
