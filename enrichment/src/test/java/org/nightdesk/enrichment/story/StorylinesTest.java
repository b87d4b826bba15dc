package org.nightdesk.enrichment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.enrichment.story.Reports.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.ArticleId;

/** Stages of one affair are linked in order; affairs that only look alike are not. */
class StorylinesTest {
  private static final StoryCandidate STRIKE_AHEAD = report(
      "strike-ahead",
      "2025-06-02",
      "Ferry crews of Tarn Line to vote on strike",
      "Ferry crews of Tarn Line will vote on Thursday on a strike over night shifts. Union leader"
          + " Hanna Brisk said the vote is expected to be close. Director Olof Kemp will present a"
          + " last offer to the crews on Wednesday, and Brisk is set to put it to the members in"
          + " Lorrow before the vote.",
      "Tarn Line",
      "Hanna Brisk",
      "Olof Kemp",
      "Lorrow");
  private static final StoryCandidate STRIKE_AHEAD_TOO = report(
      "strike-ahead-too",
      "2025-06-03",
      "Strike vote looms at Tarn Line",
      "The crews of Tarn Line ferries are scheduled to decide on Thursday whether to strike over"
          + " night shifts. Olof Kemp, the director, will make a last offer. Hanna Brisk of the"
          + " union in Lorrow is likely to recommend a strike to the crews ahead of the vote.",
      "Tarn Line",
      "Hanna Brisk",
      "Olof Kemp",
      "Lorrow");
  private static final StoryCandidate STRIKE_VOTED = report(
      "strike-voted",
      "2025-06-05",
      "Tarn Line crews reject offer and vote for strike",
      "The crews of Tarn Line voted for a strike on Thursday, with 412 of 530 ballots in favour."
          + " They rejected the offer of director Olof Kemp on night shifts. Hanna Brisk, who leads"
          + " the union in Lorrow, said the result was clear. Kemp was disappointed.",
      "Tarn Line",
      "Hanna Brisk",
      "Olof Kemp",
      "Lorrow");
  private static final StoryCandidate STRIKE_VOTED_TOO = report(
      "strike-voted-too",
      "2025-06-05",
      "Ferry crews back strike by wide margin",
      "By 412 of 530 ballots the ferry crews of Tarn Line decided on Thursday to strike. Their union"
          + " leader Hanna Brisk announced the result in Lorrow. Director Olof Kemp had offered"
          + " fewer night shifts; the crews rejected it.",
      "Tarn Line",
      "Hanna Brisk",
      "Olof Kemp",
      "Lorrow");
  private static final StoryCandidate STRANDED = report(
      "stranded",
      "2025-06-09",
      "Islanders stranded as mediator is called in",
      "Shops on the outer islands ran out of milk on Monday and 90 lorries waited at the quay in"
          + " Lorrow, four days after ballots at Tarn Line closed. Petra Oake, a retired judge, was"
          + " named mediator by the transport ministry. Oake spoke with Hanna Brisk and Olof Kemp by"
          + " telephone. Hotels counted 1,200 cancelled bookings, a bakery flew in flour and the"
          + " clinic moved two patients by helicopter. Fishermen took pupils to their exams. Oake"
          + " wants a truce by midsummer so that tourists can travel.",
      "Tarn Line",
      "Hanna Brisk",
      "Olof Kemp",
      "Lorrow",
      "Petra Oake");

  private static final StoryCandidate STRANDED_TOO = report(
      "stranded-too",
      "2025-06-10",
      "Milk by air as quay in Lorrow stays shut",
      "A bakery on the outer islands flew in flour and milk on Monday while 90 lorries stood at the"
          + " quay in Lorrow. Hotels lost 1,200 bookings, and fishermen ferried pupils to exams."
          + " Petra Oake, the mediator whom the transport ministry named, spoke with Hanna Brisk"
          + " and Olof Kemp of Tarn Line and hopes for a truce by midsummer.",
      "Tarn Line",
      "Hanna Brisk",
      "Olof Kemp",
      "Lorrow",
      "Petra Oake");

  private static final StoryCandidate QUARTER_FINAL = report(
      "quarter-final",
      "2025-07-10",
      "Redfell beat Sunholm in quarter-final",
      "Redfell reached the semi-final of the Coast Cup with a 2-1 win over Sunholm on Thursday."
          + " Captain Ivo Marsh headed the winner after a corner in the 84th minute. Goalkeeper Ted"
          + " Lunn of Sunholm had saved a penalty before 8,300 spectators in Brackwater.",
      "Redfell",
      "Sunholm",
      "Coast Cup",
      "Ivo Marsh",
      "Ted Lunn",
      "Brackwater");
  private static final StoryCandidate OTHER_QUARTER_FINAL = report(
      "other-quarter-final",
      "2025-07-11",
      "Penalties take Ostermoor past Quill Athletic",
      "Ostermoor are in the semi-final of the Coast Cup. They beat Quill Athletic 5-4 on penalties"
          + " on Friday after a goalless draw. Keeper Rolf Stainer saved the last penalty of Quill"
          + " forward Dan Abery before 6,150 spectators in Brackwater.",
      "Ostermoor",
      "Quill Athletic",
      "Coast Cup",
      "Rolf Stainer",
      "Dan Abery",
      "Brackwater");

  private static final StoryCandidate PRICES_IN_MAY = report(
      "prices-in-may",
      "2025-06-12",
      "Consumer prices in Vessany up 2.4 per cent in May",
      "Consumer prices in Vessany rose by 2.4 per cent in May from a year earlier, the statistics"
          + " office in Horne said. Food cost 3.1 per cent more, energy 0.7 per cent less. Economists"
          + " at Bank Aldern had expected 2.6 per cent.",
      "Vessany",
      "Horne",
      "Bank Aldern");
  private static final StoryCandidate PRICES_IN_JUNE = report(
      "prices-in-june",
      "2025-07-11",
      "Consumer prices in Vessany up 1.9 per cent in June",
      "Consumer prices in Vessany rose by 1.9 per cent in June from a year earlier, the statistics"
          + " office in Horne said. Food cost 2.8 per cent more, energy 1.2 per cent less. Economists"
          + " at Bank Aldern had expected 2.2 per cent.",
      "Vessany",
      "Horne",
      "Bank Aldern");

  private static final StoryCandidate FLOOD_NOW = report(
      "flood-now",
      "2025-09-18",
      "Ilsen floods cellars in Mardale again",
      "The Ilsen burst its banks on Wednesday and flooded 60 cellars in Mardale. Fire chief Greta"
          + " Holm said 14 pumps were running in Mill Street, where 35 centimetres of water stood at"
          + " 6.40 am. Rain is forecast to stop by noon.",
      "Ilsen",
      "Mardale",
      "Greta Holm");
  private static final StoryCandidate FLOOD_LAST_MONTH = report(
      "flood-last-month",
      "2025-08-14",
      "Flood in Mardale: Ilsen peaks at night",
      "The river Ilsen flooded the market of Mardale on Tuesday night after 88 litres of rain in"
          + " 12 hours. Fire chief Greta Holm sent boats for 19 guests of an inn. A dyke upstream"
          + " held at 4.10 metres. Schools stayed shut.",
      "Ilsen",
      "Mardale",
      "Greta Holm");

  private static final StoryCandidate TRIAL = report(
      "trial",
      "2025-10-07",
      "Banker Selig denies fraud at trial opening",
      "The trial of banker Anton Selig opened on Tuesday at the district court in Ravensby."
          + " Prosecutor Lise Thorne accused Selig of hiding losses of 31 million crowns. Selig"
          + " denied the charges. Judge Harald Voss set 12 hearings.",
      "Anton Selig",
      "Ravensby",
      "Lise Thorne",
      "Harald Voss");
  private static final StoryCandidate OTHER_TRIAL = report(
      "other-trial",
      "2025-10-08",
      "Nurse Orla Finch admits theft from ward",
      "Nurse Orla Finch admitted on Wednesday at the district court in Ravensby that she had taken"
          + " painkillers from ward six. Prosecutor Lise Thorne asked for a fine. Defence lawyer"
          + " Karl Imber said Finch had been ill. Judge Berit Aas will rule on Friday.",
      "Orla Finch",
      "Ravensby",
      "Lise Thorne",
      "Karl Imber",
      "Berit Aas");

  private static final List<StoryCandidate> ALL = List.of(
      STRIKE_AHEAD,
      STRIKE_AHEAD_TOO,
      STRIKE_VOTED,
      STRIKE_VOTED_TOO,
      STRANDED,
      STRANDED_TOO,
      QUARTER_FINAL,
      OTHER_QUARTER_FINAL,
      PRICES_IN_MAY,
      PRICES_IN_JUNE,
      FLOOD_NOW,
      FLOOD_LAST_MONTH,
      TRIAL,
      OTHER_TRIAL);

  @Test
  void linksPreviewOutcomeAndFollowUpInOrder() {
    assertThat(linesOf(
            STRANDED,
            STRIKE_VOTED,
            STRANDED_TOO,
            STRIKE_AHEAD,
            STRIKE_VOTED_TOO,
            STRIKE_AHEAD_TOO,
            TRIAL))
        .containsExactlyInAnyOrder(
            "preview strike-ahead strike-ahead-too"
                + " > outcome strike-voted strike-voted-too > follow-up stranded stranded-too",
            "single trial");
  }

  @Test
  void leavesALoneReportOfWhatFollowedInTheStoryOfTheOutcome() {
    assertThat(linesOf(STRANDED, STRIKE_VOTED, STRIKE_VOTED_TOO, TRIAL))
        .containsExactlyInAnyOrder("single stranded strike-voted strike-voted-too", "single trial");
  }

  @Test
  void keepsTwoMatchesOfOneTournamentApart() {
    assertThat(linesOf(QUARTER_FINAL, OTHER_QUARTER_FINAL))
        .containsExactlyInAnyOrder("single quarter-final", "single other-quarter-final");
  }

  @Test
  void keepsTheFiguresOfTwoMonthsApart() {
    assertThat(linesOf(PRICES_IN_MAY, PRICES_IN_JUNE))
        .containsExactlyInAnyOrder("single prices-in-may", "single prices-in-june");
  }

  @Test
  void keepsTheSameThemeOfLastMonthApart() {
    assertThat(linesOf(FLOOD_NOW, FLOOD_LAST_MONTH))
        .containsExactlyInAnyOrder("single flood-now", "single flood-last-month");
  }

  @Test
  void keepsTwoTrialsAtOneCourtApart() {
    assertThat(linesOf(TRIAL, OTHER_TRIAL))
        .containsExactlyInAnyOrder("single trial", "single other-trial");
  }

  @Test
  void findsTheSameLinesAmongAllOtherNews() {
    assertThat(linesOf(ALL.toArray(StoryCandidate[]::new)))
        .containsExactlyInAnyOrder(
            "preview strike-ahead strike-ahead-too"
                + " > outcome strike-voted strike-voted-too > follow-up stranded stranded-too",
            "single quarter-final",
            "single other-quarter-final",
            "single prices-in-may",
            "single prices-in-june",
            "single flood-now",
            "single flood-last-month",
            "single trial",
            "single other-trial");
  }

  @Property(tries = 30)
  void findsTheSameStagesWhateverTheOrderOfTheInput(@ForAll long seed) {
    List<StoryCandidate> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(new StoryGrouper(StorySettings.defaults()).group(shuffled))
        .isEqualTo(new StoryGrouper(StorySettings.defaults()).group(ALL));
  }

  /** Each storyline as "stage article article > stage article". */
  private static List<String> linesOf(StoryCandidate... reports) {
    Map<ArticleId, String> names = new HashMap<>();
    for (StoryCandidate report : ALL) {
      names.put(report.article(), NAMES.get(ALL.indexOf(report)));
    }
    StoryFindings found = new StoryGrouper(StorySettings.defaults()).group(Arrays.asList(reports));
    Map<String, Story> stories =
        found.stories().stream().collect(Collectors.toMap(Story::id, story -> story));
    return found.storylines().stream()
        .map(line -> line.storyIds().stream()
            .map(stories::get)
            .map(story -> story.stage().label() + " "
                + story.articles().stream()
                    .map(names::get)
                    .sorted()
                    .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" > ")))
        .toList();
  }

  private static final List<String> NAMES = List.of(
      "strike-ahead",
      "strike-ahead-too",
      "strike-voted",
      "strike-voted-too",
      "stranded",
      "stranded-too",
      "quarter-final",
      "other-quarter-final",
      "prices-in-may",
      "prices-in-june",
      "flood-now",
      "flood-last-month",
      "trial",
      "other-trial");
}
