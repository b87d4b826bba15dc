package org.nightdesk.enrichment.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.overlap.Candidates.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.overlap.CopyGroup.FoldedCopy;
import org.nightdesk.enrichment.overlap.OriginCandidate.Credited;

class OriginFinderTest {
  private static final CopyFindings NO_COPIES = new CopyFindings(List.of(), List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MARLOW, May 3 (Reuters) - The ferry ran aground.; Reuters",
        "GARTH (NNX) -- The heron is back at the fountain.; NNX",
        "The heron is back at the fountain. (AP); AP",
        "Source: ANA-MPA; ANA-MPA",
        "Source: Orrin Valley Press Office; Orrin Valley Press Office",
        "The heron is back, EFE reports, and fishing.; EFE",
        "The heron is back. (With inputs from PTI); PTI",
        "Copyright 2025 The Associated Press. No reprints.; AP",
        "KYIV (Reuters) - The heron is back at the fountain.; Reuters",
        "EFE reports that the heron is back.; EFE",
        "The heron is back, according to a Reuters report.; Reuters",
        "According to AFP the heron is back and fishing in the fountain.; AFP",
        "By Ada Brandt, with AFP; AFP",
        "The heron is back. -- With the Associated Press; AP",
        "With AP on holiday nobody but the Courier was there to see the heron come back.; ''",
        "The heron is back, according to a report of the council.; ''",
        "The heron (Ardea) is back, says the Society for Wild Birds (SWB).; ''",
        "The envoy met a source: nobody knows who.; ''",
      })
  void readsTheAgencyATextCredits(String text, String agency) {
    assertThat(article(1, "s", "", text).candidate().agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The heron is back. (Agencies); true",
        "The heron is back. (with inputs from news agencies); true",
        "The heron is back, the warden said. With agencies; true",
        "Source: Agencies; true",
        "The warden works with agencies; false",
        "Two agencies of the council count herons.; false",
      })
  void readsACreditToAgenciesItDoesNotName(String text, boolean credited) {
    OriginCandidate article = article(1, "s", "", text).candidate();

    assertThat(article.unnamedAgencies()).isEqualTo(credited);
    assertThat(article.agency()).isEmpty();
  }

  @Test
  void joinsArticlesOfOneStoryThatCreditAgenciesTheyDoNotName() {
    assertThat(origins(
            article(1, "s", "Courier", "A heron is back, the warden said. With agencies"),
            article(2, "s", "Herald", "Herons return to the court. (Agencies)"),
            article(3, "s", "Gazette", "Herons are seen again. (AP)"),
            article(4, "t", "Herald", "Bread is dear in Orrin. (Agencies)")))
        .containsExactlyInAnyOrder(
            origin("Courier", "unnamed agencies", 1, 2),
            origin("AP", "agency credit", 3),
            origin("Herald", "unnamed agencies", 4));
  }

  @Test
  void provesNothingOfTwoThatRetellOneReportInOtherWords() {
    assertThat(origins(
            article(1, "s", "Courier", "Since Monday a heron fishes in the court's fountain."),
            article(2, "s", "Herald", "A wading bird took carp before the tribunal this week.")))
        .containsExactlyInAnyOrder(
            origin("Courier", "own text", 1), origin("Herald", "own text", 2));
  }

  @Test
  void joinsArticlesOfOneStoryThatCreditTheSameAgency() {
    assertThat(origins(
            article(1, "s", "Courier", "GARTH (AP) - A heron is back."),
            article(2, "s", "Herald", "Herons return to the court. (AP)"),
            article(3, "t", "Herald", "Bread is dear in Orrin. (AP)"),
            article(4, "s", "Gazette", "We saw a heron.")))
        .containsExactlyInAnyOrder(
            origin("AP", "agency credit", 1, 2),
            origin("AP", "agency credit", 3),
            origin("Gazette", "own text", 4));
  }

  @Test
  void joinsCopiesPassagesAndQuotations() {
    List<Told> articles = List.of(
        article(1, "s", "Courier", "one"),
        article(2, "s", "Herald", "two"),
        article(3, "s", "Gazette", "three"),
        quoting(4, "Post", "nobody saw the sandbank until we stood on it"),
        quoting(5, "Mail", "Nobody saw the sandbank until we …"),
        quoting(6, "News", "nobody saw the sandbank"));
    CopyFindings copies = new CopyFindings(
        List.of(new Overlap(id(1), id(3), Relation.SHARED_PASSAGE, .2, .3, .4, 30, 20)),
        List.of(new CopyGroup(id(2), List.of(new FoldedCopy(id(1), Relation.NEAR_COPY, .9)))));

    assertThat(find(articles, copies))
        .containsExactlyInAnyOrder(
            origin("Herald", "copy", 1, 2, 3),
            origin("Post", "same quotes", 4, 5),
            origin("News", "own text", 6));
  }

  @Test
  void keepsTwoAgenciesApartThoughBothWereAtThePressConference() {
    String words = "nobody saw the sandbank until we stood on it";

    assertThat(origins(quoting(1, "AP", words), quoting(2, "Reuters", words)))
        .containsExactlyInAnyOrder(
            origin("AP", "agency credit", 1), origin("Reuters", "agency credit", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "Garth Post, The Garth Post Online, true",
    "Garth Post, Garth Post on Sunday, true",
    "news.garthpost.example, sport.garthpost.example, true",
    "garthpost.co.uk, www.garthpost.co.uk, true",
    "garthpost.co.uk, marlowpost.co.uk, false",
    "quist.substack.com, brandt.substack.com, false",
    "Garth Post, Marlow Post, false",
    "The Times, Garth Times, false",
    "Daily Mail, The Mail on Sunday, true",
    "The Online, The Sunday, false",
    "The Mail, Daily Mail, false",
    "Sunday Express, Daily Express, false",
    "Die Welt, Welt am Sonntag, true",
    "Europa Press, EFE, false",
  })
  void knowsOutletsOfOnePublisher(String one, String other, boolean same) {
    assertThat(PublisherFamilies.of(one).equals(PublisherFamilies.of(other))).isEqualTo(same);
  }

  @Test
  void joinsWhatOnePublisherTellsOfOneStoryButNotWhatItTookFromAnAgency() {
    assertThat(origins(
            article(1, "s", "Garth Post", "We saw a heron."),
            article(2, "s", "Garth Post Online", "A heron came to the fountain."),
            article(3, "t", "Garth Post", "Bread is dear in Orrin."),
            article(4, "s", "Garth Post", "Herons return to the court. (AP)"),
            article(5, "s", "", "There was a heron."),
            article(6, "s", "", "Somebody saw a heron.")))
        .containsExactlyInAnyOrder(
            origin("Garth Post", "same publisher", 1, 2),
            origin("Garth Post", "own text", 3),
            origin("AP", "agency credit", 4),
            origin("", "own text", 5),
            origin("", "own text", 6));
  }

  @Property(tries = 30)
  void findsTheSameWhateverTheOrderOfTheInput(@ForAll long seed) {
    List<Told> articles = new ArrayList<>(List.of(
        article(1, "s", "", "GARTH (AP) - A heron is back."),
        article(2, "s", "", "Herons return to the court. (AP)"),
        quoting(3, "Post", "nobody saw the sandbank until we stood on it"),
        quoting(4, "Mail", "nobody saw the sandbank until we stood on it")));
    List<Origin> expected = find(articles, NO_COPIES);
    Collections.shuffle(articles, new Random(seed));

    assertThat(find(articles, NO_COPIES)).isEqualTo(expected);
  }

  /** An article and the story it is told in. */
  private record Told(OriginCandidate candidate, String story) {}

  private static List<Origin> origins(Told... articles) {
    return find(List.of(articles), NO_COPIES);
  }

  private static List<Origin> find(List<Told> articles, CopyFindings copies) {
    Map<ArticleId, String> storyOf = articles.stream()
        .collect(Collectors.toMap(told -> told.candidate().article(), Told::story));
    return OriginFinder.find(articles.stream().map(Told::candidate).toList(), storyOf, copies);
  }

  private static Origin origin(String name, String basis, int... articles) {
    List<ArticleId> ids = new ArrayList<>();
    for (int article : articles) {
      ids.add(id(article));
    }
    return new Origin(Ids.mint('o', ids.get(0).value()), name, basis, ids);
  }

  private static Told quoting(int number, String source, String quote) {
    Credited by = new Credited(source, "", "", List.of());
    return new Told(OriginCandidate.of(by, id(number), List.of(quote)), "s");
  }

  private static Told article(int number, String story, String source, String text) {
    Credited by = new Credited(source, "", text, Candidates.blocks(text));
    return new Told(OriginCandidate.of(by, id(number), List.of()), story);
  }
}
