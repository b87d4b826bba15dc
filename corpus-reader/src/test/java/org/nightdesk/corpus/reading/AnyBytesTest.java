package org.nightdesk.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.text.Characters;

/** Whatever the bytes: an article that keeps its promises, or a reason. */
class AnyBytesTest {
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("any-bytes");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 300, seed = "20310503")
  void bytesGiveAnArticleOrAReason(@ForAll byte[] bytes, @ForAll("names") String name) {
    check(name, bytes);
  }

  @Property(tries = 600, seed = "20310504")
  void textsGiveAnArticleOrAReason(@ForAll("texts") String text, @ForAll("names") String name) {
    check(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "a.txt", "a.md", "a.html", "a.jsonl", "a.rss", "a.xml", "a.zip", "a.md.gz");
  }

  @Property(tries = 400, seed = "20310506")
  void packedTextsGiveAnArticleOrAReason(
      @ForAll("texts") String text, @ForAll("names") String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    check(name + ".gz", Archives.gzip(bytes));
    check("a.zip", Archives.zip(new String[] {name, "b/" + name}, new byte[][] {bytes, bytes}));
  }

  @Property(tries = 600, seed = "20310507")
  void damagedArchivesGiveArticlesOrReasons(
      @ForAll @IntRange(max = 100_000) int place, @ForAll byte value, @ForAll boolean cut) {
    byte[] story =
        "Ferry Returns\n\nThe council met on Monday.\n".repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] zip = Archives.zip(new String[] {"a.txt", "b.md"}, new byte[][] {story, story});
    byte[] gzip = Archives.gzip(story);

    check("a.zip", damaged(zip, place, value, cut));
    check("a.txt.gz", damaged(gzip, place, value, cut));
  }

  private static byte[] damaged(byte[] bytes, int place, byte value, boolean cut) {
    int at = place % bytes.length;
    if (cut) {
      return Arrays.copyOf(bytes, at);
    }
    byte[] damaged = bytes.clone();
    damaged[at] = value;
    return damaged;
  }

  @Property(tries = 800, seed = "20310508")
  void feedsGiveArticlesOrReasons(@ForAll("feeds") String feed) {
    check("a.rss", feed.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> feeds() {
    return Arbitraries.of(
            "<item>",
            "</item>",
            "<title>Ferry Returns</title>",
            "<title>",
            "</title>",
            "<description>",
            "</description>",
            "<content:encoded>",
            "</content:encoded>",
            "<![CDATA[",
            "]]>",
            "<p>The council met on Monday.</p>",
            "&lt;p&gt;The council met on Monday.&lt;/p&gt;",
            "&nbsp;",
            "&#xD800;",
            "&#x202E;",
            "&amp;#0;",
            "&other;",
            "<guid>1</guid>",
            "<pubDate>Fri, 02 May 2031 07:15:00 GMT</pubDate>",
            "<link>https://example.org/</link>",
            "The council met on Monday. ",
            "Read also: ",
            "\n",
            "<br/>",
            "<!-- note -->",
            "<source url='x'>Quill Post</source>")
        .list()
        .ofMaxSize(25)
        .map(
            parts -> "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>"
                + String.join("", parts) + "</item></channel></rss>");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The council met on Monday. ",
            "Ferry Returns",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\t",
            "| a | b |\n",
            "- item one\n",
            "By Ada Quill\n",
            "December 3, 2031\n",
            "12:30:00\n",
            "[",
            "](",
            ")",
            "<p>",
            "</p>",
            "<div>",
            "<table>",
            "# ",
            "> ",
            "“",
            "”",
            "\"",
            ", ,",
            " .",
            "…",
            "\u202E",
            "\uD83D\uDE00",
            "{\"text\":\"",
            "\"}",
            "Read also: ",
            "Post a Comment\n",
            "Photo: Agency/Name\n",
            "---\n",
            "```\n",
            "&amp;",
            "\u00A0",
            "\uFEFF",
            "[con la]",
            "Source: ANX\n",
            "<h1>",
            "</h1>")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static void check(String name, byte[] bytes) {
    List<ReadOutcome> first = Readings.of(folder, name, bytes, ReadingLimits.standard());
    assertThat(first).isNotEmpty();
    assertThat(first).isEqualTo(Readings.of(folder, name, bytes, ReadingLimits.standard()));
    if (name.equals("a.txt") || name.equals("a.md") || name.equals("a.html")) {
      assertThat(first).hasSize(1);
    }
    for (ReadOutcome outcome : first) {
      switch (outcome) {
        case ReadOutcome.Accepted accepted -> keepsItsPromises(accepted.article());
        case ReadOutcome.Rejected rejected ->
          assertThat(rejected.detail()).startsWith("expected").doesNotContain("\n");
      }
    }
  }

  private static void keepsItsPromises(Article article) {
    int covered = 0;
    for (Block block : article.blocks()) {
      String between = article.text().substring(covered, block.where().start());
      assertThat(between.chars().allMatch(c -> Characters.isWhite((char) c))).isTrue();
      assertThat(Characters.trim(article.text(), block.where())).isEqualTo(block.where());
      covered = block.where().end();
    }
    assertThat(
            article.text().substring(covered).chars().allMatch(c -> Characters.isWhite((char) c)))
        .isTrue();
    for (Damage damage : article.damage()) {
      assertThat(damage.where().end()).isLessThanOrEqualTo(article.text().length());
    }
  }
}
