package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.CorrectionRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.VariantRow;
import org.nightdesk.reporting.row.WatchRow;

/** What people say about names in files beside the index, in nights of the real application. */
class NameFilesIT {
  private static final String QUARRY = """
      Quarry owner Tomas Berglind fined over dust
      2025-03-06 08:00:00

      A court in Arven fined the quarry owner Tomas Berglind on Thursday. Berglind said he would appeal.
      His partner Marta Oswin told reporters that the dust was gone. Oswin runs the works in Arven.
      """;
  private static final String FAIR = """
      Spring fair opens in Arven with a record crowd
      2025-03-06 11:00:00

      The spring fair opened in Arven on Thursday. Organiser Ludo Parvane welcomed 4,000 guests.
      The singer Marta Oswin-Bell gave a concert, and Parvane thanked her.
      """;

  @TempDir
  private Path folder;

  private Nights nights;

  @BeforeEach
  void twoArticles() throws Exception {
    nights = new Nights(folder)
        .file("quarry.txt", QUARRY)
        .file("fair.txt", FAIR)
        .index("quarry.txt", "fair.txt");
  }

  @Test
  void doesWhatEachLineSaysAndTellsItsEffect() throws Exception {
    nights.file("corrections.csv", """
            # our own desk
            action,name,other,type,note
            merge,Ludo Parvane,Tomas Berglind,,"one man, two names"
            split,Marta Oswin,Oswin,,
            rename,Marta Oswin,Marta Oswin Vale,,
            retype,Arven,,ORG,
            ignore,Marta Oswin-Bell,,,
            rename,Nobody Here,Somebody,,
            """);
    assertThat(nights.run()).isZero();

    assertThat(nights.rows(CorrectionRow.class))
        .extracting(
            CorrectionRow::line,
            CorrectionRow::action,
            CorrectionRow::outcome,
            row -> !row.entityId().isEmpty())
        .containsExactly(
            tuple(3, "merge", "applied", true),
            tuple(4, "split", "applied", true),
            tuple(5, "rename", "applied", true),
            tuple(6, "retype", "applied", true),
            tuple(7, "ignore", "applied", false),
            tuple(8, "rename", "not_found", false));
    Map<String, String> types = new TreeMap<>();
    nights.rows(EntityRow.class).forEach(row -> types.put(row.name(), row.type()));
    assertThat(types)
        .containsEntry("Marta Oswin Vale", "PERSON")
        .containsEntry("Oswin", "PERSON")
        .containsEntry("Arven", "ORG")
        .doesNotContainKeys("Marta Oswin", "Marta Oswin-Bell");
    assertThat(nights.rows(VariantRow.class))
        .filteredOn(row -> row.variant().equals("Tomas Berglind"))
        .singleElement()
        .extracting(VariantRow::reason)
        .isEqualTo("merged by line 3 of the corrections");
    assertThat(nights.rows(MentionRow.class))
        .extracting(MentionRow::text)
        .doesNotContain("Marta Oswin-Bell");
  }

  @Test
  void appliesTheLinesAnewEveryNight() throws Exception {
    nights.file("corrections.csv", """
        action,name,other,type,note
        merge,Ludo Parvane,Tomas Berglind,,
        retype,Arven,,ORG,
        split,Marta Oswin,Oswin,,
        ignore,Marta Oswin-Bell,,,
        """);
    assertThat(nights.run()).isZero();
    String first = idOf("Ludo Parvane");

    nights.file("appeal.txt", """
            Quarry owner appeals
            2025-03-07 09:00:00

            Tomas Berglind appealed against the fine on Friday, the court in Arven said. Berglind pays nothing for now.
            Marta Oswin said she was glad. Marta Oswin-Bell, the singer, left town.
            """).index("appeal.txt");
    assertThat(nights.run("--date=2025-03-08")).isZero();

    assertThat(nights.rows(CorrectionRow.class))
        .extracting(CorrectionRow::line, CorrectionRow::action, CorrectionRow::outcome)
        .containsExactly(
            tuple(2, "merge", "applied"),
            tuple(3, "retype", "applied"),
            tuple(4, "split", "applied"),
            tuple(5, "ignore", "applied"));
    assertThat(nights.rows(EntityRow.class))
        .filteredOn(row -> row.name().equals("Arven"))
        .extracting(EntityRow::type)
        .containsOnly("ORG");
    assertThat(nights.rows(MentionRow.class))
        .extracting(MentionRow::text)
        .doesNotContain("Marta Oswin-Bell");
    assertThat(idOf("Ludo Parvane"))
        .as("the merged two, of whom one is named tonight")
        .isEqualTo(first);
    assertThat(nights.rows(VariantRow.class))
        .filteredOn(row -> row.entityId().equals(first))
        .extracting(VariantRow::variant)
        .contains("Ludo Parvane", "Tomas Berglind");
  }

  private String idOf(String name) {
    return nights.rows(EntityRow.class).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow()
        .entityId();
  }

  @Test
  void makesTheNightAnotherOneWhenAFileChanges() throws Exception {
    nights.file("watchlist.csv", "name,alias,note\nLudo Parvane,,\n");
    assertThat(nights.run()).isZero();
    assertThat(nights.run()).isZero();
    assertThat(nights.editions()).hasSize(1);

    nights.file("watchlist.csv", "name,alias,note\nTomas Berglind,,\n");
    assertThat(nights.run()).isZero();
    assertThat(nights.rows(WatchRow.class))
        .extracting(WatchRow::watched, WatchRow::name)
        .containsExactly(tuple("Tomas Berglind", "Tomas Berglind"));
    assertThat(Files.readString(nights.briefs().resolve("latest/run.json")))
        .contains("watchlist.csv");
  }

  @Test
  void putsWatchedNamesOnPageOne() throws Exception {
    nights.file("watchlist.csv", """
        name,alias,note
        T. Berglind,Tomas Berglind,asked for by the energy desk
        Nobody Here,,
        """);
    assertThat(nights.run()).isZero();

    assertThat(nights.rows(WatchRow.class))
        .extracting(WatchRow::watched, WatchRow::name, WatchRow::nArticles)
        .containsExactly(tuple("Nobody Here", "", 0), tuple("T. Berglind", "Tomas Berglind", 1));
    assertThat(Files.readString(nights.briefs().resolve("latest/brief.md")))
        .contains("## Watch list")
        .contains("T. Berglind")
        .contains("asked for by the energy desk");
  }

  @Test
  void refusesWhatItCannotDoWithTheLineAndTouchesNothing() throws Exception {
    for (Map.Entry<String, String> faulty : Map.of(
            "action,name,other,type,note\nmerge,Tomas Berglind,Ludo Parvane,,\nsplit,Ludo Parvane,Tomas Berglind,,\n",
            "corrections.csv:3: \"split Ludo Parvane\" contradicts",
            "action,name,other,type,note\n\njoin,Tomas Berglind,Ludo Parvane,,\n",
            "corrections.csv:3: expected merge, split, rename, retype or ignore but found \"join\"",
            "action,name,other,type,note\nretype,Arven,,TOWN,\n",
            "corrections.csv:2: expected a type of PERSON, ORG, PLACE, EVENT, PRODUCT, OTHER",
            "deed,name\nmerge,Arven\n",
            "corrections.csv:1: expected a header with the columns action,name,other,type,note")
        .entrySet()) {
      nights.file("corrections.csv", faulty.getKey());
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      PrintStream err = System.err;
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      try {
        assertThat(nights.run()).isEqualTo(2);
      } finally {
        System.setErr(err);
      }
      assertThat(said.toString(StandardCharsets.UTF_8)).contains(faulty.getValue());
      assertThat(List.of(Files.exists(nights.briefs()), Files.exists(nights.state())))
          .containsExactly(false, false);
    }
  }

  @Test
  void findsTheNamesAUserAdds() throws Exception {
    nights
        .file("zil.txt", """
            Talks on the mill go on
            2025-03-06 12:00:00

            Workers met at the mill on Thursday, and zyloq orvane was praised. Later Zyloq Orvane was closed.
            """)
        .file("names.csv", "name,type,note\nZyloq Orvane,ORG,\n")
        .index("quarry.txt", "zil.txt");
    assertThat(nights.run()).isZero();

    assertThat(nights.rows(EntityRow.class))
        .filteredOn(row -> row.name().equals("Zyloq Orvane"))
        .extracting(EntityRow::type)
        .containsExactly("ORG");
  }
}
