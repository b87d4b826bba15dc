package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceComparerTest {
  private static final String HARBOUR_A = """
      {P:tamm|Liis Tamm}, director of the port, resigned on {D:2031-04-04|Friday} after the audit. \
      The audit counted {F:14 crane|14 cranes} without papers in {L:varska|Varska}.

      {P:tamm|Tamm} will meet {P:orav|Jaan Orav} on {D:2031-04-08|Tuesday} in {L:varska|Varska}. \
      Rebel officials claimed they had captured {L:olm|Olm} and {L:vesk|Vesk}. \
      Government authorities denied any such losses.""";

  private static final String HARBOUR_B = """
      The audit forced port director {P:tamm|Liis Tamm} to resign on {D:2031-04-04|Friday}. \
      {P:orav|Jaan Orav} praised the weather.

      On {D:2031-04-08|Tuesday} {P:tamm|Tamm} is scheduled to meet {P:orav|Jaan Orav} in \
      {L:varska|Varska}. The rebels said they had seized {L:olm|Olm} and {L:vesk|Vesk}.""";

  private static MarkedStory harbour() {
    return new MarkedStory()
        .article("a.txt", "2031-04-05", "Port director quits", HARBOUR_A)
        .article("b.txt", "2031-04-06", "SHOCK!! Dramatic exit at the port", HARBOUR_B);
  }

  @Test
  void joinsWhatTwoArticlesTellInOtherWords() {
    Comparison comparison = new SourceComparer().compare(harbour().material());

    assertThat(joined(comparison))
        .containsExactlyInAnyOrder(
            List.of(
                "Liis Tamm, director of the port, resigned on Friday after the audit.",
                "The audit forced port director Liis Tamm to resign on Friday."),
            List.of(
                "Tamm will meet Jaan Orav on Tuesday in Varska.",
                "On Tuesday Tamm is scheduled to meet Jaan Orav in Varska."),
            List.of(
                "Rebel officials claimed they had captured Olm and Vesk.",
                "Government authorities denied any such losses.",
                "The rebels said they had seized Olm and Vesk."));
  }

  @Test
  void tellsADenialOfTheSentenceBeforeAsAConflict() {
    Comparison comparison = new SourceComparer().compare(harbour().material());

    assertThat(comparison.differences())
        .extracting(Difference::kind, Difference::explanation)
        .containsExactly(tuple(
            Difference.Kind.CONFLICT,
            "said: Rebel officials, The rebels; denied: Government authorities"));
  }

  @Test
  void bringsEveryDenialAndDoubtToTheClaimBeforeIt() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "French officers announced the capture of {L:olm|Olm} and {L:vesk|Vesk}. "
                + "Neither has been lost, said the Spanish authorities. "
                + "Satellite pictures suggested neither town had been fully taken by French troops.");

    assertThat(
            new SourceComparer().compare(story.material()).points().getFirst().sources())
        .extracting(PointSource::stance, PointSource::attributedTo)
        .containsExactly(
            tuple(Stance.ASSERTS, ""),
            tuple(Stance.DENIES, "the Spanish authorities"),
            tuple(Stance.DOUBTS, "Satellite pictures"));
  }

  @Test
  void joinsADenialToldByTwoArticlesWithoutTurningItRound() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "Paris declared that it had captured {L:olm|Olm}. "
                + "Not so, Madrid said: in {L:olm|Olm} the fighting went on.")
        .article(
            "b.txt",
            "2031-04-05",
            "",
            "The fighting went on in {L:olm|Olm}, Spanish officials said.");

    assertThat(new SourceComparer().compare(story.material()).points())
        .singleElement()
        .extracting(point -> point.sources().stream().map(PointSource::stance).toList())
        .isEqualTo(List.of(Stance.REPORTS, Stance.DENIES, Stance.DENIES));
  }

  @Test
  void keepsWhatIsPlannedApartFromWhatHasBeen() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "{P:tamm|Tamm} will meet {P:orav|Orav} in {L:varska|Varska}.")
        .article(
            "b.txt", "2031-04-09", "", "{P:tamm|Tamm} met {P:orav|Orav} in {L:varska|Varska}.");

    assertThat(joined(new SourceComparer().compare(story.material()))).isEmpty();
  }

  @Test
  void keepsTheSameWordsOfTwoSpeakersApart() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt", "2031-04-05", "", "{P:tamm|Liis Tamm} called the harbour talks constructive.")
        .article(
            "b.txt", "2031-04-05", "", "{P:orav|Jaan Orav} called the harbour talks constructive.");

    assertThat(joined(new SourceComparer().compare(story.material()))).isEmpty();
  }

  @Test
  void comparesFiguresOfTheSameThing() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "The flood in {L:olm|Olm} destroyed {F:40 house|40 houses} along the river.")
        .article(
            "b.txt",
            "2031-04-05",
            "",
            "Along the river in {L:olm|Olm} the flood destroyed {F:55 house|55 houses}.");

    Comparison comparison = new SourceComparer().compare(story.material());

    assertThat(comparison.figures())
        .extracting(FigureComparison::agreement)
        .containsExactly(FigureComparison.Agreement.DIFFERS, FigureComparison.Agreement.DIFFERS);
    assertThat(comparison.differences())
        .extracting(Difference::kind, Difference::valueLow, Difference::valueHigh, Difference::unit)
        .containsExactly(tuple(Difference.Kind.FIGURE, "40", "55", "house"));
  }

  @Test
  void comparesTheTollOfAnEventThoughTheSentencesShareNothingElse() {
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", "Rescue teams counted {F:12 injured|12 injured}.")
        .article(
            "b.txt", "2031-04-05", "", "The storm in {L:olm|Olm} left {F:14 injured|14 injured}.");

    assertThat(new SourceComparer().compare(story.material()).differences())
        .extracting(Difference::kind, Difference::valueLow, Difference::valueHigh)
        .containsExactly(tuple(Difference.Kind.FIGURE, "12", "14"));
  }

  @Test
  void tellsAPlanThatChangedAsARevision() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "{P:tamm|Liis Tamm} and {P:orav|Jaan Orav} will meet the fishermen in {L:olm|Olm} on "
                + "{D:2031-04-08|Tuesday}.")
        .article(
            "b.txt",
            "2031-04-06",
            "",
            "{P:tamm|Liis Tamm} and {P:orav|Jaan Orav} will now meet the fishermen. It will be in "
                + "{L:vesk|Vesk} on {D:2031-04-09|Wednesday}.");

    assertThat(new SourceComparer().compare(story.material()).differences())
        .extracting(Difference::kind, Difference::explanation)
        .containsExactly(
            tuple(Difference.Kind.REVISION, "planned: Olm, 2031-04-08 / Vesk, 2031-04-09"));
  }

  @Test
  void takesADayAfterPublicationForAPlan() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "{P:tamm|Tamm} meets {P:orav|Orav} in {L:olm|Olm} on {D:2031-04-08|Tuesday}.");

    assertThat(new SourceComparer().compare(story.material()).events())
        .extracting(Event::date, Event::status)
        .containsExactly(tuple("2031-04-08", Event.Status.PLANNED));
  }

  @Test
  void tellsOneUtteranceInTwoWordingsOnce() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "{P:tamm|Liis Tamm} said \u201c{Q:tamm|no compromise has yet been chosen}\u201d.")
        .article(
            "b.txt",
            "2031-04-05",
            "",
            "{P:tamm|Liis Tamm} said \u201c{Q:tamm|those compromises are not found}\u201d.");

    assertThat(new SourceComparer().compare(story.material()).differences())
        .extracting(Difference::kind, Difference::subject)
        .containsExactly(tuple(Difference.Kind.WORDING, "Liis Tamm"));
  }

  @Test
  void namesAnOfficeThatOneSourceCallsFormer() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "{R:tamm|former harbour master} {P:tamm|Liis Tamm} spoke in {L:olm|Olm}.")
        .article(
            "b.txt",
            "2031-04-05",
            "",
            "{R:tamm|harbour master} {P:tamm|Liis Tamm} bought {F:3 boat|3 boats}.");

    assertThat(new SourceComparer().compare(story.material()).differences())
        .extracting(Difference::kind, Difference::subject, Difference::explanation)
        .containsExactly(
            tuple(Difference.Kind.ROLE, "Liis Tamm", "harbour master / former harbour master"));
  }

  @Test
  void takesTheHeadlineThatDoesNotShout() {
    assertThat(new SourceComparer().compare(harbour().material()).headline())
        .isEqualTo("Port director quits");
  }

  @Test
  void givesTheSameWhateverTheOrderOfTheArticles() {
    MarkedStory story = harbour();
    Comparison expected = new SourceComparer().compare(story.material());

    for (long seed = 1; seed <= 5; seed++) {
      assertThat(new SourceComparer().compare(story.shuffled(seed))).isEqualTo(expected);
    }
  }

  private static List<List<String>> joined(Comparison comparison) {
    List<List<String>> joined = new ArrayList<>();
    for (Point point : comparison.points()) {
      if (point.sources().size() > 1) {
        joined.add(point.sources().stream().map(PointSource::text).toList());
      }
    }
    return joined;
  }

  @Test
  void losesNoSentenceWhereTwoPointsWouldShowTheSameWords() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "",
            "",
            "Y. {P:tamm|Liis Tamm} resigned on {D:2031-04-04|Friday} officials in {L:vesk|Vesk} denied"
                + " this. {P:tamm|Liis Tamm} resigned on {D:2031-04-04|Friday} neither was lost ,"
                + " which forced {P:tamm|Tamm} to pay {F:3 coin|3 coins}. but not so {P:tamm|Liis"
                + " Tamm} resigned on {D:2031-04-04|Friday}.");

    assertThat(new SourceComparer().compare(story.material()).points())
        .flatExtracting(Point::sources)
        .extracting(source -> source.evidence().sentence())
        .contains(1, 2);
  }
}
