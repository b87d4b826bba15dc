package org.nightdesk.corpus.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.archive.ArchiveLimits;

class ArchiveReadingTest {
  private static final String STORY =
      "Harbour ferry returns to service\n\nThe ferry across Quill Sound sailed again on Friday after"
          + " nine weeks in dock, the port authority said.\n";
  private static final String RECORD =
      "{\"id\":\"r1\",\"text\":\"Rain fell on the town all day.\"}\n";

  @TempDir
  Path folder;

  @Test
  void takesInAllThatAZipFileHoldsByName() {
    byte[] zip = Archives.zip(
        "z.txt",
        STORY,
        "INDEX.md",
        "- [z](z.txt)",
        "n/README.md",
        STORY,
        "n/.hidden.txt",
        STORY,
        "__MACOSX/z.txt",
        STORY,
        "n/",
        "",
        "n/b.jsonl",
        RECORD,
        "a/é.md",
        "# Ferry\n\n" + STORY);

    List<ReadOutcome> outcomes = read("news.zip", zip);

    assertThat(summary(outcomes))
        .containsExactly("news.zip!/a/é.md", "news.zip!/n/b.jsonl r1", "news.zip!/z.txt");
    Article last = ((ReadOutcome.Accepted) outcomes.get(2)).article();
    assertThat(last.text()).isEqualTo(STORY);
    assertThat(last.from())
        .isEqualTo(new Provenance(
            "news.zip!/z.txt", "", "", 7, ArticleAssembly.sha256(STORY.getBytes(UTF_8))));
  }

  @Test
  void readsAPackedFileAsTheFileInIt() {
    assertThat(summary(read("s.txt.gz", Archives.gzip(STORY.getBytes(UTF_8)))))
        .containsExactly("s.txt.gz!/s.txt");
    assertThat(summary(read("s.jsonl.gz", Archives.gzip(RECORD.getBytes(UTF_8)))))
        .containsExactly("s.jsonl.gz!/s.jsonl r1");
    assertThat(summary(read("s.gz", Archives.gzip(STORY.getBytes(UTF_8)))))
        .containsExactly("7 s.gz!/s unknown_type");
  }

  @Test
  void followsAnArchiveInAnArchiveAndNoFurther() {
    byte[] inner = Archives.zip("c.txt", STORY, "d.txt.gz", "");
    byte[] outer = Archives.zip(
        new String[] {"a.zip", "b.txt.gz"},
        new byte[][] {inner, Archives.gzip(STORY.getBytes(UTF_8))});

    assertThat(summary(read("o.zip", outer)))
        .containsExactly(
            "o.zip!/a.zip!/c.txt",
            "7 o.zip!/a.zip!/d.txt.gz unknown_type",
            "o.zip!/b.txt.gz!/b.txt");
  }

  @Test
  void refusesNamesThatLeadOutOfTheArchive() {
    byte[] zip = Archives.zip(
        "../up.txt",
        STORY,
        "/etc/root.txt",
        STORY,
        "C:\\drive.txt",
        STORY,
        "a/../b.txt",
        STORY,
        "good.txt",
        STORY);

    assertThat(summary(read("n.zip", zip)))
        .containsExactly(
            "7 n.zip outside_folder",
            "7 n.zip outside_folder",
            "7 n.zip outside_folder",
            "7 n.zip outside_folder",
            "n.zip!/good.txt");
  }

  @Test
  void takesTheFirstOfTwoFilesOfOneName() {
    byte[] zip = Archives.zip("a.txt", STORY, "b.txt", STORY.replace("nine", "ten"));
    for (int n = 1; n <= 2; n++) {
      zip[Archives.place(zip, "b.txt", 1)] = 'a';
    }

    assertThat(summary(read("n.zip", zip)))
        .containsExactly("n.zip!/a.txt", "7 n.zip!/a.txt listed_twice");
  }

  @Test
  void refusesAnEncryptedFileAndReadsTheOthers() {
    byte[] zip = Archives.zip("a.txt", STORY, "b.txt", STORY);
    zip[Archives.place(zip, "PK\1\2", 1) + 8] |= 1;

    assertThat(read("n.zip", zip).get(0))
        .isEqualTo(new ReadOutcome.Rejected(
            7,
            "n.zip!/a.txt",
            ReadOutcome.Reason.UNREADABLE,
            "expected a file without a password but found an encrypted one"));
    assertThat(summary(read("n.zip", zip)))
        .containsExactly("7 n.zip!/a.txt unreadable", "n.zip!/b.txt");
  }

  @Test
  void refusesBytesThatDoNotFitTheirChecksum() {
    byte[] zip = Archives.zip("a.txt", STORY);
    zip[Archives.place(zip, "PK\1\2", 1) + 16] ^= 1;

    assertThat(summary(read("n.zip", zip))).containsExactly("7 n.zip!/a.txt unreadable");
  }

  @Test
  void refusesWhatIsNoArchive() {
    assertThat(summary(read("n.zip", STORY.getBytes(UTF_8)))).containsExactly("7 n.zip unreadable");
    assertThat(summary(read("n.zip", new byte[0]))).containsExactly("7 n.zip unreadable");
    assertThat(summary(read("n.zip", Archives.zip()))).containsExactly("7 n.zip empty");
    assertThat(summary(read("n.txt.gz", STORY.getBytes(UTF_8))))
        .containsExactly("7 n.txt.gz!/n.txt unreadable");
  }

  @Test
  void refusesAnArchiveCutShort() {
    byte[] gzip = Archives.gzip(STORY.repeat(50).getBytes(UTF_8));
    byte[] zip = Archives.zip("a.txt", STORY);

    assertThat(summary(read("n.txt.gz", Arrays.copyOf(gzip, gzip.length / 2))))
        .containsExactly("7 n.txt.gz!/n.txt unreadable");
    assertThat(summary(read("n.zip", Arrays.copyOf(zip, zip.length - 30))))
        .containsExactly("7 n.zip unreadable");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void refusesAFileThatGrowsBeyondAllMeasureWithoutReadingItWhole() {
    byte[] zeros = new byte[300_000_000];
    byte[] zip = Archives.zip(new String[] {"a.txt", "b.jsonl"}, new byte[][] {zeros, {}});

    assertThat(summary(read("n.zip", zip)))
        .containsExactly("7 n.zip!/a.txt too_large", "7 n.zip!/b.jsonl empty");
    assertThat(summary(read("n.jsonl.gz", Archives.gzip(zeros))))
        .containsExactly("7 n.jsonl.gz!/n.jsonl too_large");
  }

  @Test
  void doesNotBelieveTheSizeAnArchiveStates() {
    byte[] zip = Archives.zip(new String[] {"a.jsonl"}, new byte[][] {new byte[30_000_000]});
    int stated = Archives.place(zip, "PK\1\2", 1) + 24;
    Arrays.fill(zip, stated, stated + 4, (byte) 0);

    assertThat(read("n.zip", zip).get(0))
        .isEqualTo(new ReadOutcome.Rejected(
            7,
            "n.zip!/a.jsonl",
            ReadOutcome.Reason.TOO_LARGE,
            "expected at most 200 bytes from each byte of an archive but found more"));
  }

  @Test
  void endsAnArchiveThatHoldsMoreThanAllowedInAllAndSaysHowMuchIsNotRead() {
    byte[] zip = Archives.zip("a.txt", STORY, "b.txt", STORY, "c.txt", STORY, "d.txt", STORY);

    assertThat(read("n.zip", zip, new ArchiveLimits(10, 2L * STORY.length() + 5, 200, 1000, 2)))
        .hasSize(4)
        .last()
        .isEqualTo(new ReadOutcome.Rejected(
            7,
            "n.zip",
            ReadOutcome.Reason.TOO_LARGE,
            "expected an archive within bounds but found more: 1 of its files are not read"));
    assertThat(summary(read("n.zip", zip, new ArchiveLimits(3, 1_000_000, 200, 1000, 2))))
        .containsExactly("7 n.zip too_large");
  }

  @Test
  void refusesAFileOverTheLimitForFiles() {
    byte[] zip = Archives.zip("a.txt", STORY, "b.txt", STORY);

    assertThat(summary(Readings.of(folder, "n.zip", zip, new ReadingLimits(100, 100, 1000))))
        .containsExactly("7 n.zip!/a.txt too_large", "7 n.zip!/b.txt too_large");
  }

  @Test
  void takesUpWhereAnEarlierReadingStopped() {
    byte[] zip = Archives.zip("a.txt", STORY, "b.jsonl", RECORD + RECORD.replace("r1", "r2"));
    read("n.zip", zip);

    List<ReadOutcome> rest = new ArrayList<>();
    try (ReadOutcomes outcomes =
        new ArticleReader(folder, ReadingLimits.standard()).read(Readings.entry("n.zip"), 2)) {
      outcomes.forEachRemaining(rest::add);
    }
    assertThat(summary(rest)).containsExactly("n.zip!/b.jsonl r2");
  }

  private List<ReadOutcome> read(String name, byte[] bytes) {
    return Readings.of(folder, name, bytes, ReadingLimits.standard());
  }

  private List<ReadOutcome> read(String name, byte[] bytes, ArchiveLimits limits) {
    read(name, bytes);
    List<ReadOutcome> all = new ArrayList<>();
    try (ReadOutcomes outcomes = new ArticleReader(
            folder, ReadingLimits.standard(), limits, Optional.empty())
        .read(Readings.entry(name))) {
      outcomes.forEachRemaining(all::add);
    }
    return all;
  }

  private static List<String> summary(List<ReadOutcome> outcomes) {
    return outcomes.stream().map(Readings::summary).toList();
  }
}
