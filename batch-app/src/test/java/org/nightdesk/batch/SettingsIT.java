package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.batch.settings.KnownSetting;
import org.nightdesk.batch.settings.SettingsCatalogue;

/** What may be set, what is refused, and what {@code settings} says of it. */
class SettingsIT {
  @TempDir
  private Path folder;

  @Test
  void everySettingSaysWhatItDoesAndEveryNumberWhatItMayBe() {
    assertThat(SettingsCatalogue.read().all())
        .hasSizeGreaterThan(70)
        .allSatisfy(setting -> assertThat(setting.meaning()).as(setting.name()).isNotEmpty())
        .filteredOn(setting -> setting.usual().matches("[0-9.]+"))
        .allSatisfy(setting -> assertThat(setting.range()).as(setting.name()).isPresent());
  }

  @Test
  void tellsWhatIsInForceAndWhereItWasSet() throws Exception {
    NightProcess.Ended ended = new NightProcess()
        .environment("NIGHTDESK_STORIES_SAMESTORYLINE", "0.25")
        .run("settings", "--nightdesk.csv.bom=true");

    assertThat(ended.exitCode()).as(ended.said()).isZero();
    assertThat(ended.said())
        .containsPattern("nightdesk.csv.bom +true +command line")
        .containsPattern(
            "nightdesk.stories.same-storyline +0.25 +environment variable NIGHTDESK_STORIES_SAMESTORYLINE")
        .containsPattern("nightdesk.chunk +100 +default");
    assertThat(ended.said().lines()).hasSize(SettingsCatalogue.read().all().size());
  }

  @Test
  void saysWhatEachDoesWhereAsked() throws Exception {
    KnownSetting bom = SettingsCatalogue.read().find("nightdesk.csv.bom").orElseThrow();

    assertThat(new NightProcess().run("settings", "--meanings").said())
        .contains("# " + bom.meaning() + "\n" + bom.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nightdesk.stories.same-stroy=0.3 | nightdesk.stories.same-stroy (command line) is no setting; did you mean nightdesk.stories.same-story?",
        "--nightdesk.stories.same-story=3 | nightdesk.stories.same-story is set to \"3\" (command line): expected share from 0 to 1; the nearest is 1",
        "--nightdesk.stories.same-story=high | expected share from 0 to 1, such as 0.24",
        "--nightdesk.chunk=0 | expected a whole number of articles from 1 to 100000; the nearest is 1",
        "--nightdesk.chunk=2.4 | expected a whole number of articles from 1 to 100000; the nearest is 2",
        "--nightdesk.csv.bom=ja | nightdesk.csv.bom is set to \"ja\" (command line): expected true or false",
        "--chunk=7 | unknown option \"--chunk=7\"; settings are given as --nightdesk.name=value"
      })
  void refusesWhatIsNoSettingOrCannotBeAndTouchesNothing(String option, String message)
      throws Exception {
    Nights nights = new Nights(folder).file("dam.txt", Valley.DAM).index("dam.txt");
    List<String> run = new ArrayList<>(List.of(
        "run",
        "--index=" + nights.index(),
        "--out=" + nights.briefs(),
        "--state=" + nights.state()));
    run.add(option);

    NightProcess.Ended ended = new NightProcess().run(run.toArray(String[]::new));

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).contains(message);
    assertThat(nights.briefs()).doesNotExist();
    assertThat(nights.state()).doesNotExist();
    assertThat(new NightProcess().run("settings", option).exitCode()).isEqualTo(2);
  }

  @Test
  void refusesAVariableThatSetsNothing() throws Exception {
    NightProcess.Ended ended =
        new NightProcess().environment("NIGHTDESK_CSV_BON", "true").run("settings");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.said())
        .contains("NIGHTDESK_CSV_BON (environment) is no setting; did you mean NIGHTDESK_CSV_BOM?");
  }

  @Test
  void readsTheFileBesideTheLauncherAndNamesItsLine() throws Exception {
    Files.writeString(folder.resolve("application.yaml"), "nightdesk:\n  csv:\n    bom: true\n");
    String home = "-Dnightdesk.home=" + folder;

    assertThat(new NightProcess().option(home).run("settings").said())
        .containsPattern("nightdesk.csv.bom +true +.*application.yaml:3");

    Files.writeString(folder.resolve("application.yaml"), "nightdesk:\n  csv:\n    bomb: true\n");
    assertThat(new NightProcess().option(home).run("settings").said())
        .containsPattern(
            "nightdesk.csv.bomb \\(.*application.yaml:3\\) is no setting; did you mean nightdesk.csv.bom\\?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application.yml", "config/application.yaml", "config/application.yml"})
  void readsTheFileUnderEitherEndingAndInTheFolderConfig(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "nightdesk:\n  csv:\n    bom: true\n");
    String home = "-Dnightdesk.home=" + folder;

    assertThat(new NightProcess().option(home).run("settings").said())
        .containsPattern("nightdesk.csv.bom +true +.*" + file.getFileName() + ":3");

    Files.writeString(file, "nightdesk:\n\tchunk: 5\n");
    NightProcess.Ended ended = new NightProcess().option(home).run("settings");
    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).contains(name + ":2: expected settings as YAML").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "config"})
  void refusesTwoFilesInOneFolderForEitherCouldHold(String where) throws Exception {
    Path there = folder.resolve(where).normalize();
    Files.createDirectories(there);
    Files.writeString(there.resolve("application.yaml"), "nightdesk:\n  chunk: 5\n");
    Files.writeString(there.resolve("application.yml"), "nightdesk:\n  chunk: 6\n");

    NightProcess.Ended ended =
        new NightProcess().option("-Dnightdesk.home=" + folder).run("settings");

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said())
        .contains(there
            + ": expected one file of settings but found application.yaml and application.yml;"
            + " put what they say into one and remove the other")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'nightdesk:\n\tchunk: 5\n' | application.yaml:2: expected settings as YAML but found character '\\t(TAB)'",
        "'nightdesk:\n  chunk: 5\n  chunk: 6\n' | application.yaml:3: expected settings as YAML but found duplicate key chunk",
        "'nightdesk: [\n' | application.yaml:2: expected settings as YAML but "
      })
  void namesFileAndLineWhereItIsNoYaml(String file, String message) throws Exception {
    Files.writeString(folder.resolve("application.yaml"), file);

    NightProcess.Ended ended =
        new NightProcess().option("-Dnightdesk.home=" + folder).run("settings");

    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(2);
    assertThat(ended.said()).contains(message).hasLineCount(1);
  }
}
