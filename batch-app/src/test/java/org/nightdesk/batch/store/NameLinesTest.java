package org.nightdesk.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.store.NameLines.Found;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.EvidenceId;

class NameLinesTest {
  private static final ArticleId ARTICLE = new ArticleId("a0000000000000001");

  @Test
  void keepsANameInALineWithItsPlaceInCodePoints() {
    String text = "\uD83D\uDEA2 Harwick said no.";

    List<String> rows = NameLines.write(
        List.of(mention(3, "Harwick", EntityType.PLACE, true)), new CodePoints(text));

    assertThat(rows).containsExactly("2 1 3 10 2 9 PLACE true Harwick\n");
  }

  @Test
  void cutsManyNamesIntoRowsWithoutLosingOne() {
    List<Mention> mentions = IntStream.range(0, 1_201)
        .mapToObj(i -> mention(5 * i, "Orla", EntityType.PERSON, false))
        .toList();

    List<String> rows = NameLines.write(mentions, new CodePoints("Orla ".repeat(1_201)));

    assertThat(rows).hasSize(3);
    assertThat(read(rows)).extracting(Found::mention).isEqualTo(mentions);
  }

  @Property(tries = 200)
  void givesBackEveryNameAsItWasWritten(
      @ForAll @StringLength(min = 1, max = 12) String name,
      @ForAll EntityType type,
      @ForAll boolean acts) {
    for (String words : List.of(name, "\\" + name, name + "\nn", name + " \\n ")) {
      Mention mention = mention(0, words, type, acts);

      List<Found> found = read(NameLines.write(List.of(mention), new CodePoints(words)));

      assertThat(found)
          .containsExactly(new Found(mention, 0, words.codePointCount(0, words.length())));
    }
  }

  private static Mention mention(int start, String text, EntityType type, boolean acts) {
    return new Mention(
        new EvidenceId(ARTICLE, 2, 1), new Span(start, start + text.length()), text, type, acts);
  }

  private static List<Found> read(List<String> rows) {
    List<Found> found = new ArrayList<>();
    rows.forEach(row -> found.addAll(NameLines.read(ARTICLE, row, new HashMap<>())));
    return found;
  }
}
