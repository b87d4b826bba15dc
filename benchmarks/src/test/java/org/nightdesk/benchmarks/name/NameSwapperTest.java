package org.nightdesk.benchmarks.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.LabelledText;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;

class NameSwapperTest {
  private static final LabelledText ARTICLE = LabelledText.read(
          "made-up.txt",
          List.of(
              "[PER Ilka Moravec] of the [ORG Lowland Bank] flew to [LOC Arbon] .",
              "There [PER Moravec] was met by nobody ."))
      .getFirst();

  @Test
  void keepsTheSentencesAndLabelsAndCutsEachNameAtItsPlace() throws IOException {
    for (int copy = 0; copy < 50; copy++) {
      LabelledText swapped = NameSwapper.swap(ARTICLE, new NamePools(), copy);
      assertThat(swapped.sentences()).hasSize(2);
      assertThat(swapped.names().stream().map(LabelledName::label))
          .containsSubsequence(NameLabel.PER, NameLabel.ORG, NameLabel.LOC, NameLabel.PER);
      int end = 0;
      for (LabelledName name : swapped.names()) {
        assertThat(name.where().start()).isGreaterThanOrEqualTo(end);
        assertThat(name.where().in(swapped.text()))
            .isEqualTo(name.where().in(swapped.text()).strip());
        end = name.where().end();
      }
    }
  }

  @Test
  void givesTheSurnameAloneToThePersonWhoHasTheFullName() throws IOException {
    for (int copy = 0; copy < 50; copy++) {
      LabelledText swapped = NameSwapper.swap(ARTICLE, new NamePools(), copy);
      Span second = swapped.sentences().getLast();
      List<LabelledName> people =
          swapped.names().stream().filter(name -> name.label() == NameLabel.PER).toList();
      LabelledName alone = people.stream()
          .filter(name -> name.where().start() >= second.start())
          .findFirst()
          .orElseThrow();
      assertThat(folded(people.getFirst(), swapped)).contains(folded(alone, swapped));
    }
  }

  private static String folded(LabelledName name, LabelledText article) {
    return name.where().in(article.text()).toLowerCase(Locale.ROOT);
  }

  @Test
  void swapsTheSameWayForTheSameNumber() throws IOException {
    assertThat(NameSwapper.swap(ARTICLE, new NamePools(), 3))
        .isEqualTo(NameSwapper.swap(ARTICLE, new NamePools(), 3))
        .isNotEqualTo(ARTICLE);
  }

  @Test
  void hasPlacesForSentencesThatCoverTheirNames() throws IOException {
    LabelledText swapped = NameSwapper.swap(ARTICLE, new NamePools(), 1);
    Span first = swapped.sentences().getFirst();
    assertThat(swapped.names().getFirst().where().end()).isLessThanOrEqualTo(first.end());
  }
}
