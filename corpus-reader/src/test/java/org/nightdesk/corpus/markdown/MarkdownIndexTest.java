package org.nightdesk.corpus.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;

class MarkdownIndexTest {
  @Property(tries = 20_000, seed = "20310505")
  void readsTheSameInPiecesAsInOne(@ForAll("indexes") String markdown)
      throws EntangledMarkdownException {
    List<MarkdownLink> whole = links(markdown, Integer.MAX_VALUE);

    assertThat(links(markdown, 1)).isEqualTo(whole);
    assertThat(links(markdown, 3)).isEqualTo(whole);
  }

  @Provide
  Arbitrary<String> indexes() {
    return Arbitraries.of(
            "- [A](a.txt)",
            "- [B](b.txt) and [C](c.txt)",
            "  - [D](d.txt)",
            "- [E](e.txt)\n    - [F](f.txt)",
            "1. [E](e.txt)\n    - [F](f.txt)\n        + [G](g.txt)",
            " - [F](f.txt)",
            "   * [G](g.txt)",
            "* [H](h.txt)",
            "+ [I][i]",
            "- [j]",
            "- [ ] [K](k.txt)",
            "- no link",
            "-",
            "1. [L](l.txt)",
            "2. [M](m.txt)",
            "7) [N](n.txt)",
            "10. [O](o.txt)",
            "-   [P](p.txt)",
            "-      [Q](q.txt)",
            "- ```",
            "- # [R](r.txt)",
            "- > [S](s.txt)",
            "",
            "",
            "",
            "",
            "# One",
            "## Two [x](x.txt)",
            "### Three",
            "words [T](t.txt)",
            "  more words",
            "---",
            "===",
            "- - -",
            "* * *",
            "```",
            "~~~~",
            "  ```",
            "   ~~~",
            "    ```",
            "> - [V](v.txt)",
            "> words",
            "> ```",
            "<div>",
            "</div>",
            "<b>bold</b> words",
            "<!-- note",
            "-->",
            "  <!-- note",
            "<!-- whole -->",
            "<script>",
            "</script>",
            "<pre>",
            "<a.txt>",
            "| file | title |",
            "|------|-------|",
            "| a.txt | Some [x](x.txt) |",
            "| [W](w.txt) | [i] |",
            "a.txt | Bare",
            "| title | other |",
            "| only |",
            "|---|",
            "---|---",
            "[i]: i.txt",
            "[j]: <j j.txt> \"title\"",
            "  [i]: other.txt",
            "- [x]: x.txt",
            "[K]: k.txt",
            "- [tab](tab.txt)\n\t- [tab](tab.txt)",
            "-\t[X](y.txt)",
            "\\- [Y](y.txt)",
            "\f",
            "\u00A0")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(lines -> String.join("\n", lines) + "\n");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void cutsALongIndexOfAnyFormIntoShortPieces() {
    List<String> forms = List.of(
        "- [Story %d](n/%d.txt)\n",
        "* [Story %d](n/%d.txt)\n  - [Part](p/%1$d.txt)\n",
        "%d. [Story](n/%d.txt)\n",
        "# Section %d\n- [Story](n/%d.txt)\n",
        "- Story %d\n\n  [text](n/%d.txt)\n\n");
    for (String form : forms) {
      assertPieces(form, "");
    }
    assertPieces("| n/%d.txt | Story %d |\n", "| file | title |\n|---|---|\n");
    assertPieces("n/%d.txt | Story %d\n", "file | title\n---|---\n");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void readsTwoHundredThousandEntries() throws EntangledMarkdownException {
    StringBuilder markdown = new StringBuilder("[last]: n/last.txt\n\n");
    for (int i = 1; i < 200_000; i++) {
      markdown.append(i % 500 == 0 ? "\n## Section " + i / 500 + "\n\n" : "");
      markdown.append(
          "- [The board of harbour town %d votes on a ferry](n/%d.txt \"note\")\n".formatted(i, i));
    }
    markdown.append("- [Last][last]\n");

    List<MarkdownLink> links = MarkdownIndex.links(markdown.toString());

    assertThat(links).hasSize(200_000);
    assertThat(links.get(199_999))
        .isEqualTo(new MarkdownLink(
            201_199,
            "n/last.txt",
            new Metadata("", "", "", Published.unknown(), "", "", "Section 399", ""),
            "Last"));
  }

  private static void assertPieces(String form, String head) {
    StringBuilder markdown = new StringBuilder(head);
    for (int i = 1; i <= 20_000; i++) {
      markdown.append(form.formatted(i, i));
    }
    StringBuilder whole = new StringBuilder();
    for (var chunks = new MarkdownChunks(markdown.toString(), 100); chunks.hasNext(); ) {
      MarkdownChunk chunk = chunks.next();
      assertThat(chunk.body().lines().count()).isLessThan(110);
      whole.append(chunk.body());
    }
    assertThat(whole).hasToString(markdown.toString());
  }

  private static List<MarkdownLink> links(String markdown, int least)
      throws EntangledMarkdownException {
    List<MarkdownLink> links = new ArrayList<>();
    MarkdownIndex.read(markdown, least, links::add);
    return links;
  }
}
