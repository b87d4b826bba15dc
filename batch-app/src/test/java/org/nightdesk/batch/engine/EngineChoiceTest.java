package org.nightdesk.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.command.NightdeskCommand;

/** Without another engine on the class path there is one: this process. */
class EngineChoiceTest {
  @TempDir
  private Path folder;

  @Test
  void putsNothingInThePlaceOfTheLocalSteps() {
    assertThat(EngineChoice.local().configurations()).isEmpty();
  }

  @Test
  void refusesAnEngineThatIsNotThereBeforeAnythingIsTouched() {
    Path state = folder.resolve("var");

    int exit = NightdeskCommand.run("run", "--engine=spark", "--state=" + state);

    assertThat(exit).isEqualTo(2);
    assertThat(Files.exists(state)).isFalse();
  }

  @Test
  void refusesAMasterWithoutAnEngine() {
    assertThatExceptionOfType(EngineMissingException.class)
        .isThrownBy(() -> new EngineChoice("local", "local[2]", "").configurations())
        .withMessageContaining("--engine=spark");
  }

  @Test
  void refusesAnAddressOnlyAnEngineReads() {
    assertThat(EngineChoice.isAddress("hdfs://desk/news/INDEX.md")).isTrue();
    assertThat(EngineChoice.isAddress("/news/INDEX.md")).isFalse();
    assertThatExceptionOfType(EngineMissingException.class)
        .isThrownBy(() -> EngineChoice.local().path("hdfs://desk/news/INDEX.md"))
        .withMessageContaining("hdfs://desk/news/INDEX.md");
  }

  @Test
  void hasNoSparkOnItsClassPath() {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("org.apache.spark.sql.SparkSession"));
  }
}
