package org.nightdesk.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;

class CorpusIndexTest {
  @TempDir
  Path folder;

  @Test
  void takesTheFirstLinkOfEachListItemAndTheHeadingsAboveIt() throws IOException {
    files("a.txt", "b c.txt", "d.md", "e.html");

    CorpusIndex index = open("""
        # Night

        Not an entry: [a](a.txt)

        - [Ferry returns](a.txt "late") and [more](e.html)
          - nested: [Rain](<b c.txt>)

        ## Local

        - [x] [Mill reopens][mill]
        1. [e](e%2Ehtml)

        [mill]: d.md
        """);

    assertThat(index.entries())
        .containsExactly(
            new IndexEntry(5, "a.txt", "a.txt", about("", "Night"), "Ferry returns"),
            new IndexEntry(6, "b c.txt", "b c.txt", about("", "Night"), "Rain"),
            new IndexEntry(10, "d.md", "d.md", about("", "Night / Local"), "Mill reopens"),
            new IndexEntry(11, "e%2Ehtml", "e.html", about("", "Night / Local"), "e"));
    assertThat(index.refusals()).isEmpty();
  }

  @Test
  void readsATablesHeaderInAnyOrder() throws IOException {
    files("a.txt", "b_c_d.txt");

    CorpusIndex index = open("""
        | Published | url | FILE | Source | Title | tags |
        |---|---|---|---|---|---|
        | 3 May 2031 | <https://example.org/a> | [here](a.txt) | Quill Post | Ferry *returns* | sea, port |
        | | | b_c_d.txt | | | |
        """);

    assertThat(index.entries())
        .containsExactly(
            new IndexEntry(
                3,
                "a.txt",
                "a.txt",
                new Metadata(
                    "Ferry returns",
                    "Quill Post",
                    "",
                    new Published("2031-05-03", Published.Basis.STATED, "the index: 3 May 2031"),
                    "",
                    "https://example.org/a",
                    "",
                    "sea, port"),
                "here"),
            new IndexEntry(4, "b_c_d.txt", "b_c_d.txt", Metadata.none()));
  }

  @Test
  void numbersTheRowsOfALongTableAsTheyStand() throws IOException {
    files("a.txt");
    String rows = "| gone.txt |\n".repeat(999);

    CorpusIndex index = open("| file |\n|---|\n" + rows + "| a.txt |\n");

    assertThat(index.entries())
        .containsExactly(new IndexEntry(1002, "a.txt", "a.txt", Metadata.none()));
    assertThat(index.refusals()).extracting("indexLine").first().isEqualTo(3);
    assertThat(index.refusals()).extracting("indexLine").last().isEqualTo(1001);
  }

  @Test
  void takesInFoldersAndGlobsByNameWithoutTheirIndexAndReadme() throws IOException {
    files(
        "n/b.txt",
        "n/a.txt",
        "n/INDEX.md",
        "n/readme.md",
        "n/.hidden.txt",
        "n/deep/c.md",
        "m/1.txt",
        "m/2.html",
        "m/3.txt");

    CorpusIndex index = open("- [All](n/)\n- [Some](m/*.txt)\n");

    assertThat(index.entries())
        .extracting(IndexEntry::relativePath)
        .containsExactly("n/a.txt", "n/b.txt", "n/deep/c.md", "m/1.txt", "m/3.txt");
    assertThat(index.entries()).extracting(entry -> entry.about().title()).containsOnly("");
  }

  @Test
  void takesArchivesAndFeedsAsOneEntryWhoseLinkTitlesNoneOfTheirArticles() throws IOException {
    files("a.zip", "b.txt.gz", "c.rss", "d.jsonl.gz", "e.gz");

    CorpusIndex index =
        open("- [A](a.zip)\n- [B](b.txt.gz)\n- [C](c.rss)\n- [D](d.jsonl.gz)\n- [E](e.eml)\n");

    assertThat(index.entries())
        .containsExactly(
            new IndexEntry(1, "a.zip", "a.zip", Metadata.none()),
            new IndexEntry(2, "b.txt.gz", "b.txt.gz", about("", ""), "B"),
            new IndexEntry(3, "c.rss", "c.rss", Metadata.none()),
            new IndexEntry(4, "d.jsonl.gz", "d.jsonl.gz", Metadata.none()));
  }

  @Test
  void followsAnotherIndexAndSaysWhereItsEntriesStand() throws IOException {
    files("sub/a.txt");
    Files.writeString(
        folder.resolve("sub/INDEX.md"),
        "# Sub\n\n- [A](a.txt)\n- [B](gone.txt)\n- [Back](../INDEX.md)\n");

    CorpusIndex index = open("# Top\n\n- [Sub](sub/INDEX.md)\n");

    assertThat(index.entries())
        .containsExactly(
            new IndexEntry(3, "sub/INDEX.md:3: a.txt", "sub/a.txt", about("", "Top / Sub"), "A"));
    assertThat(index.refusals())
        .extracting(r -> r.indexLine() + " " + r.entry() + " " + r.reason().label())
        .containsExactly(
            "3 sub/INDEX.md:4: gone.txt missing", "3 sub/INDEX.md:5: ../INDEX.md index_cycle");
  }

  @Test
  void refusesEachBadLinkWithItsLineAndReason() throws IOException {
    files("a.txt", "b.pdf", "empty/INDEX.md");
    Path outside = Files.createTempFile("outside", ".txt");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);

    CorpusIndex index = open("""
        - [a](a.txt)
        - [again](./a.txt)
        - [gone](gone.txt)
        - [out](../)
        - [out](link.txt)
        - [web](https://example.org/a.txt)
        - <mailto:desk@example.org>
        - [type](b.pdf)
        - [none](empty)
        - [none](x/*.txt)
        - [jump](#top)
        - no link
        """);
    Files.delete(outside);

    assertThat(index.entries()).extracting(IndexEntry::relativePath).containsExactly("a.txt");
    assertThat(index.refusals())
        .extracting(r -> r.indexLine() + " " + r.reason().label())
        .containsExactly(
            "2 listed_twice",
            "3 missing",
            "4 outside_folder",
            "5 outside_folder",
            "6 remote",
            "7 remote",
            "8 unknown_type",
            "9 empty",
            "10 missing");
  }

  @Test
  void leavesTheFolderByNoWayRoundAbout() throws IOException {
    files("n/a.txt");
    Path outside = Files.createTempDirectory("outside");
    Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("n/door"), outside);
    Files.createSymbolicLink(folder.resolve("n/loop"), folder.resolve("n"));
    String up = "../".repeat(folder.getNameCount() + 2);

    CorpusIndex index = open("- [a](n/)\n- [b](n/door/secret.txt)\n- [c](n/door/*.txt)\n- [d](" + up
        + "etc/hostname)\n- [e](n/%2E%2E/%2e%2e/)\n- [f](/etc/hostname)\n- [g](a%00.txt)\n");
    Files.delete(outside.resolve("secret.txt"));
    Files.delete(outside);

    assertThat(index.entries()).extracting(IndexEntry::relativePath).containsExactly("n/a.txt");
    assertThat(index.refusals())
        .extracting(r -> r.indexLine() + " " + r.reason().label())
        .containsExactly(
            "2 outside_folder",
            "3 outside_folder",
            "4 outside_folder",
            "5 outside_folder",
            "6 outside_folder",
            "7 missing");
  }

  @Test
  void opensNothingButFiles() throws IOException, InterruptedException {
    files("n/a.txt");
    boolean made = Files.isExecutable(Path.of("/usr/bin/mkfifo"))
        && new ProcessBuilder("mkfifo", folder.resolve("n/pipe.txt").toString())
                .start()
                .waitFor()
            == 0;
    assumeTrue(made, "no pipe can be made here");

    CorpusIndex index = open("- [a](n/pipe.txt)\n- [b](n/)\n");

    assertThat(index.entries()).extracting(IndexEntry::relativePath).containsExactly("n/a.txt");
    assertThat(index.refusals())
        .extracting(r -> r.indexLine() + " " + r.reason().label())
        .containsExactly("1 unknown_type", "2 unknown_type");
  }

  @Test
  void doesNotMistakeALinkNamedXForATickedBox() throws IOException {
    files("a.txt");

    assertThat(open("- [x](a.txt)\n").entries())
        .containsExactly(new IndexEntry(1, "a.txt", "a.txt", about("", ""), "x"));
  }

  @Test
  void throwsWithThePathWhereTheIndexIsMissingOrNotUtf8() throws IOException {
    Path index = folder.resolve("INDEX.md");
    assertThatThrownBy(() -> CorpusIndex.open(index))
        .isInstanceOf(UnreadableIndexException.class)
        .hasMessage(index + ": expected an index but there is no such file");

    Files.write(index, new byte[] {'-', ' ', (byte) 0xFF});
    assertThatThrownBy(() -> CorpusIndex.open(index))
        .isInstanceOf(UnreadableIndexException.class)
        .hasMessage(index + ": expected UTF-8 but found other bytes");
  }

  @Test
  void digestsPathsAndBytesAndWhatIsMissing() throws IOException {
    files("a.txt", "b.txt");
    String before = CorpusDigest.of(open("- [a](a.txt)\n- [b](b.txt)\n"));
    CorpusIndex index = open("- [a](a.txt)\n- [b](b.txt)\n");
    assertThat(CorpusDigest.of(index)).isEqualTo(before).hasSize(64);

    Files.writeString(folder.resolve("b.txt"), "other");
    String changed = CorpusDigest.of(index);
    Files.delete(folder.resolve("b.txt"));
    String missing = CorpusDigest.of(index);
    assertThat(List.of(before, changed, missing)).doesNotHaveDuplicates();
  }

  private CorpusIndex open(String markdown) throws IOException {
    Path index = folder.resolve("INDEX.md");
    Files.write(index, markdown.getBytes(StandardCharsets.UTF_8));
    return CorpusIndex.open(index);
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private static Metadata about(String title, String section) {
    return new Metadata(title, "", "", Published.unknown(), "", "", section, "");
  }
}
