package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.StoryRow;

/** Invented news of several nights, grouped with the settings as they come. */
class StoriesOverNightsIT {
  private static final String ROPE_WORKS_BURN = """
      Fires in Torvik: rope works burning
      2031-02-03 20:10:00

      Two fires broke out in the harbour quarter of Torvik on Monday evening, the fire brigade said. The rope works of Jens Aarum were burning, and smoke hung over the quarter.

      Fire chief Marta Lind asked people in Torvik to keep their windows shut. Hemp rope was lost, she said.
      """;

  private static final String TANNERY_BURNS = """
      Fires in Torvik: tannery burning
      2031-02-03 21:30:00

      Two fires broke out in the harbour quarter of Torvik on Monday evening, fire chief Marta Lind said. The tannery was burning; hides and leather worth 300,000 crowns burnt.

      Inspector Odd Brekke did not rule out arson at the tannery. Police looked for a former worker, a woman who had lost her job at the tannery in December.
      """;

  private static final String ROPE_WORKS_LOST = """
      Rope works in Torvik burnt down, two firemen hurt
      2031-02-04 08:00:00

      The rope works of Jens Aarum in Torvik have burnt down. The fire started in a drying room at 18:40 and destroyed 260 reels of hemp rope worth 1.4 million crowns, Aarum said.

      Two firemen were hurt when a roof fell in. The rope works employ 85 people; Aarum wants to build the rope works anew by autumn.
      """;

  private static final String ROPE_WORKS_OWNER = """
      Owner of the burnt rope works wants to build anew
      2031-02-04 10:30:00

      Jens Aarum, the owner of the rope works in Torvik, will build them anew by autumn. The drying room had caught fire at 18:40, and 260 reels of hemp rope worth 1.4 million crowns were lost.

      All 85 people of the rope works keep their jobs, Aarum said. Two firemen were hurt by the falling roof.
      """;

  private static final String ARSON = """
      Tannery fire in Torvik: woman held for arson
      2031-02-04 09:00:00

      Police in Torvik have arrested a woman of 34 for arson at the tannery. Hides and leather worth 300,000 crowns burnt there, inspector Odd Brekke said.

      Brekke said the woman had lost her job at the tannery in December. A judge will hear her on Thursday.
      """;

  private static final String ARRESTED = """
      Arson at the tannery: former worker arrested
      2031-02-04 12:00:00

      A former worker of the tannery in Torvik, a woman of 34, was arrested for arson, inspector Odd Brekke said. Leather and hides worth 300,000 crowns were burnt.

      The woman had lost her job at the tannery in December. She will be heard by a judge on Thursday, Brekke said.
      """;

  private static final String BANG = """
      Loud bang heard over Kelso Bay
      2031-02-03 20:10:00

      A loud bang frightened people along Kelso Bay on Monday evening. Windows broke in the village of Ferring, teacher Ida Moen said.

      Dogs barked for an hour in Ferring. Nobody knew what the bang had been, Moen said.
      """;

  private static final String TRAMS = """
      Power cut stops trams in Easthaven
      2031-02-03 21:30:00

      Trams in Easthaven stood still on Monday evening because the current failed, the tram company said. Passengers walked home along the rails.

      Tram director Paul Reine said a cable from the gas plant gave no current.
      """;

  private static final String EXPLOSION = """
      Gas plant on Kelso Bay exploded and cut power to Easthaven trams
      2031-02-04 08:00:00

      The bang heard over Kelso Bay on Monday evening was an explosion at the gas plant, which broke windows in the village of Ferring and cut the current of the trams in Easthaven, the plant said.

      Teacher Ida Moen in Ferring heard the bang and the dogs barking for an hour. Tram director Paul Reine said passengers walked home along the rails because the cable from the gas plant gave no current.
      """;

  private static final String EXPLOSION_TOO = """
      Explosion at gas plant was the bang over Kelso Bay and stopped the trams
      2031-02-04 11:00:00

      An explosion at the gas plant on Kelso Bay broke windows in Ferring on Monday evening and made trams stand still in Easthaven, the plant said. The bang frightened people along the bay.

      Passengers in Easthaven walked home along the rails when the current failed, tram director Paul Reine said. In Ferring, teacher Ida Moen said, nobody knew what the bang was and dogs barked.
      """;

  private static final String TO_MEET = """
      Premier Hark to meet envoy Morrow in Quorn
      2031-05-05 09:00:00

      Premier Ludo Hark will meet envoy Tessa Morrow in Quorn on Tuesday for talks on the water treaty of the Brell delta, his office said. The talks are scheduled to last four hours.

      Morrow is expected to present a new draft. Farmers of Brell will protest in Quorn on Tuesday.
      """;

  private static final String TO_MEET_TOO = """
      Talks on Brell water treaty ahead in Quorn
      2031-05-05 15:00:00

      The water treaty of the Brell delta is at stake when Premier Ludo Hark will meet envoy Tessa Morrow in Quorn on Tuesday. Farmers of Brell are set to protest in Quorn.

      Morrow will present a draft to Hark, his office said.
      """;

  private static final String MET = """
      No treaty after talks in Quorn
      2031-05-06 21:00:00

      Premier Ludo Hark and envoy Tessa Morrow met in Quorn on Tuesday and agreed on no water treaty for the Brell delta. After four hours of talks in Quorn, Hark rejected the draft that Morrow presented.

      Farmers of Brell protested in Quorn.
      """;

  private static final String ROAD_BLOCKED = """
      Farmers block road to Quorn with tractors
      2031-05-11 12:00:00

      Some 600 farmers with 140 tractors blocked the road between Brell and Quorn on Sunday in anger at the empty hands of Premier Ludo Hark. Milk of 31 dairies was poured into ditches, and 17 buses had to turn back.

      Union leader Sanna Voll wants Hark and envoy Tessa Morrow to sit down again by June. Police counted 9 damaged cars.
      """;

  private static final String TRACTORS = """
      Tractors block the road to Quorn
      2031-05-11 17:00:00

      With 140 tractors some 600 farmers stopped traffic between Quorn and Brell on Sunday. Union leader Sanna Voll said 31 dairies had poured milk into ditches; 17 buses turned back.

      Voll asks Premier Ludo Hark and envoy Tessa Morrow for a new treaty by June. Police counted 9 damaged cars.
      """;

  private static final String QUAKE = """
      Earthquake of 4.6 shakes Ostra valley
      2031-03-14 08:00:00

      An earthquake of magnitude 4.6 shook the Ostra valley at 2:09 on Thursday and woke people in Gelby and Marn, the survey office said. Its centre lay 19 kilometres under Gelby.

      No one was hurt. The fire brigade of Marn counted 37 calls and saw no damage, chief Ole Strand said.
      """;

  private static final String QUAKE_TOO = """
      Quake wakes people in Gelby and Marn
      2031-03-14 11:00:00

      People in Gelby and Marn were woken at 2:09 on Thursday by an earthquake of magnitude 4.6. The survey office put its centre 19 kilometres under Gelby in the Ostra valley.

      The fire brigade of Marn had 37 calls, chief Ole Strand said; nobody was hurt.
      """;

  private static final String LATER_QUAKE = """
      Earthquake of 4.1 shakes Ostra valley
      2031-03-20 09:00:00

      An earthquake of magnitude 4.1 shook the Ostra valley at 17:52 on Wednesday and frightened people in Gelby and Marn, the survey office said. Its centre lay 28 kilometres under Marn.

      No one was hurt. The fire brigade of Marn counted 12 calls and saw no damage, chief Ole Strand said.
      """;

  private static final String LATER_QUAKE_TOO = """
      Quake frightens people in Marn
      2031-03-20 12:00:00

      An earthquake of magnitude 4.1 frightened people in Marn and Gelby at 17:52 on Wednesday. The survey office of the Ostra valley put its centre 28 kilometres under Marn.

      Nobody was hurt, and the fire brigade of Marn had 12 calls, chief Ole Strand said.
      """;

  private static final String BANKER_TRIED = """
      Judge hears first witness against banker Selig
      2031-03-14 18:00:00

      Banker Anton Selig sat silent on Thursday when the district court in Ravensby heard the first witness. Bookkeeper Nora Feld, 44, told Judge Harald Voss that Selig had hidden losses of 31 million crowns.

      Prosecutor Lise Thorne showed 17 letters.
      """;

  private static final String DOCTOR_TRIED = """
      Doctor Imber denies forging 80 prescriptions
      2031-03-20 18:00:00

      Doctor Karl Imber denied at the district court in Ravensby on Wednesday that he had forged 80 prescriptions. Pharmacist Ruth Olsen, 52, told Judge Harald Voss that she had become suspicious in May.

      Prosecutor Lise Thorne asked for a ban of 5 years.
      """;

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void makeFolders() {
    nights = new Nights(folder);
  }

  @Test
  void splitsAStoryWhenLaterReportsTellTwoEventsAndRecordsTheOldId() throws IOException {
    night("2031-02-03", "a1", ROPE_WORKS_BURN, "b1", TANNERY_BURNS);
    String before = nights.rows(StoryRow.class).getFirst().storyId();
    assertThat(told()).containsExactly("new single: a1 b1");

    night("2031-02-04", "a2", ROPE_WORKS_LOST, "a3", ROPE_WORKS_OWNER, "b2", ARSON, "b3", ARRESTED);

    assertThat(told())
        .containsExactlyInAnyOrder("updated single: a1 a2 a3", "updated single: b1 b2 b3");
    assertThat(changes("story_split"))
        .containsExactly(before + " > " + storyOf("b1"))
        .doesNotContain(before + " > " + before);
    assertThat(storyOf("a1")).isEqualTo(before);

    night("2031-02-05", "a2", ROPE_WORKS_LOST, "a3", ROPE_WORKS_OWNER);

    assertThat(told()).containsExactlyInAnyOrder("unchanged single: a1 a2 a3", "quiet single:");
  }

  @Test
  void mergesTwoStoriesThatProveToBeOneRecordsTheOldIdAndGoesQuiet() throws IOException {
    night("2031-02-03", "bang", BANG, "trams", TRAMS);
    boolean bangFirst = storyOf("bang").compareTo(storyOf("trams")) < 0;
    String kept = storyOf(bangFirst ? "bang" : "trams");
    String merged = storyOf(bangFirst ? "trams" : "bang");
    assertThat(told()).containsExactlyInAnyOrder("new single: bang", "new single: trams");

    night("2031-02-04", "explosion", EXPLOSION, "explosion2", EXPLOSION_TOO);

    assertThat(told()).containsExactly("updated single: bang explosion explosion2 trams");
    assertThat(storyOf("explosion")).isEqualTo(kept);
    assertThat(changes("story_merged")).containsExactly(merged + " > " + kept);

    night("2031-02-05", "choir", Valley.CHOIR);

    assertThat(told()).containsExactlyInAnyOrder("new single: choir", "quiet single:");
    assertThat(nights.rows(ChangeRow.class))
        .filteredOn(row -> row.kind().equals("story_quiet"))
        .extracting(ChangeRow::storyId)
        .containsExactly(kept);
  }

  @Test
  void tellsOutcomeAndFollowUpAsStagesOfTheAffairAnnouncedOnAnEarlierNight() throws IOException {
    night("2031-05-05", "p1", TO_MEET, "p2", TO_MEET_TOO);
    night("2031-05-06", "met", MET);

    assertThat(told()).containsExactlyInAnyOrder("quiet single:", "new outcome: met");
    assertThat(storylines()).hasSize(1);
    Set<String> affair = storylines();

    night("2031-05-11", "road", ROAD_BLOCKED, "tractors", TRACTORS);

    assertThat(told())
        .containsExactlyInAnyOrder(
            "quiet single:", "quiet outcome:", "new follow-up: road tractors");
    assertThat(storylines()).isEqualTo(affair);
  }

  @Test
  void partsPreviewOutcomeAndFollowUpOfOneNight() throws IOException {
    night(
        "2031-05-11",
        "met",
        MET,
        "p1",
        TO_MEET,
        "road",
        ROAD_BLOCKED,
        "p2",
        TO_MEET_TOO,
        "tractors",
        TRACTORS);

    assertThat(told())
        .containsExactlyInAnyOrder(
            "new preview: p1 p2", "new outcome: met", "new follow-up: road tractors");
    assertThat(storylines()).hasSize(1);
  }

  @Test
  void keepsTheSameThemeOfAnotherNightApart() throws IOException {
    night("2031-03-14", "q1", QUAKE, "q2", QUAKE_TOO, "banker", BANKER_TRIED);
    String first = storyOf("q1");
    night("2031-03-20", "q3", LATER_QUAKE, "q4", LATER_QUAKE_TOO, "doctor", DOCTOR_TRIED);

    assertThat(storyOf("q3")).isEqualTo(storyOf("q4")).isNotEqualTo(first);
    assertThat(told())
        .filteredOn(line -> !line.startsWith("quiet"))
        .extracting(line -> line.substring(line.indexOf(':')))
        .containsExactlyInAnyOrder(": q3 q4", ": doctor");
    assertThat(changes("story_merged")).isEmpty();
  }

  @Test
  void keepsTheSameThemeOfLastMonthApartInOneNight() throws IOException {
    night(
        "2031-04-21",
        "q1",
        QUAKE,
        "q2",
        QUAKE_TOO,
        "q3",
        LATER_QUAKE.replace("2031-03-20", "2031-04-20"),
        "q4",
        LATER_QUAKE_TOO.replace("2031-03-20", "2031-04-20"),
        "banker",
        BANKER_TRIED,
        "doctor",
        DOCTOR_TRIED.replace("2031-03-20", "2031-04-20"));

    assertThat(told())
        .containsExactlyInAnyOrder(
            "new single: q1 q2", "new single: q3 q4", "new single: banker", "new single: doctor");
    assertThat(storylines()).hasSize(4);
  }

  /** Runs a night over files, each a name and its text. */
  private void night(String date, String... namesAndTexts) throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.add(namesAndTexts[i] + ".txt");
      nights.file(namesAndTexts[i] + ".txt", namesAndTexts[i + 1]);
    }
    nights.index(files.toArray(String[]::new));
    assertThat(nights.run("--date=" + date)).isZero();
  }

  /** Each story as "status stage: article article". */
  private List<String> told() {
    Map<String, TreeSet<String>> articles = new TreeMap<>();
    for (ArticleRow row : nights.rows(ArticleRow.class)) {
      articles
          .computeIfAbsent(row.storyId(), id -> new TreeSet<>())
          .add(row.file().replace(".txt", ""));
    }
    return nights.rows(StoryRow.class).stream()
        .map(row -> "%s %s: %s"
            .formatted(
                row.status(),
                row.stage(),
                String.join(" ", articles.getOrDefault(row.storyId(), new TreeSet<>())))
            .strip())
        .toList();
  }

  private String storyOf(String article) {
    return nights.rows(ArticleRow.class).stream()
        .filter(row -> row.file().equals(article + ".txt"))
        .findFirst()
        .orElseThrow()
        .storyId();
  }

  private Set<String> storylines() {
    return nights.rows(StoryRow.class).stream()
        .map(StoryRow::storylineId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of each passing of a kind the old id and the new. */
  private List<String> changes(String kind) {
    return nights.rows(ChangeRow.class).stream()
        .filter(row -> row.kind().equals(kind))
        .map(row -> row.before().replaceAll(".*\\((s[0-9a-f]{16})\\)", "$1") + " > " + row.after())
        .toList();
  }
}
