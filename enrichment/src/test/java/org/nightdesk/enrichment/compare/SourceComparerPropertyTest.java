package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;

class SourceComparerPropertyTest {
  private static final List<String> PARTS = List.of(
      "{P:tamm|Liis Tamm} resigned on {D:2031-04-04|Friday}",
      "{P:orav|Jaan Orav}, who led the port, will meet {P:tamm|Tamm} in {L:olm|Olm}",
      "officials in {L:vesk|Vesk} denied this",
      "the fire destroyed {F:12 house|twelve houses}",
      "and {P:orav|Orav} said that {L:olm|Olm} had fallen",
      "but not so",
      "neither was lost",
      ", which forced {P:tamm|Tamm} to pay {F:3 coin|3 coins}",
      "; {O:guild|the Guild} remains: ",
      "after \u201c{Q:tamm|no deal is near}\u201d",
      "(",
      "\"",
      "");

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join(" ", parts) + ". ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void everySentenceWithAFactIsInAPointAndEveryClauseInItsSentence(
      @ForAll("sentences") List<String> first, @ForAll("sentences") List<String> second) {
    MarkedStory story;
    try {
      story = new MarkedStory()
          .article("a.txt", "2031-04-05", "A", "X. " + String.join("", first).strip())
          .article("b.txt", "", "B", "Y. " + String.join("", second).strip());
    } catch (java.util.NoSuchElementException e) {
      return; // a mark runs over the end of a sentence: no such facts exist
    }
    Comparison comparison = new SourceComparer().compare(story.material());

    Set<EvidenceId> told = new HashSet<>();
    for (Point point : comparison.points()) {
      for (PointSource source : point.sources()) {
        StoryMaterial.Told article = articleOf(story, source.article());
        Sentence sentence = article.facts().sentences().stream()
            .filter(one -> one.id().equals(source.evidence()))
            .findFirst()
            .orElseThrow();
        assertThat(sentence.where().contains(source.where())).isTrue();
        String text = article.article().text();
        assertThat(source.where().in(text)).isEqualTo(source.text());
        assertThat(Character.isLowerCase(source.text().codePointAt(0)))
            .as("a piece that cannot open a sentence stands with its whole sentence")
            .isEqualTo(Character.isLowerCase(source.text().codePointAt(0))
                && Character.isLowerCase(text.codePointAt(sentence.where().start())));
        told.add(source.evidence());
      }
    }
    Set<EvidenceId> expected = new HashSet<>();
    for (StoryMaterial.Told article : story.material().articles()) {
      article.facts().figures().forEach(figure -> expected.add(figure.evidence()));
      article.facts().times().forEach(time -> expected.add(time.evidence()));
      article.facts().quotes().forEach(quote -> expected.add(quote.evidence()));
    }
    assertThat(told).containsAll(expected);
    assertThat(new SourceComparer().compare(story.shuffled(7))).isEqualTo(comparison);
  }

  private static StoryMaterial.Told articleOf(MarkedStory story, ArticleId id) {
    return story.material().articles().stream()
        .filter(told -> told.facts().article().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
