package org.nightdesk.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.Block;

/**
 * Roles in five real documents that are not part of the project: only positions and roles are kept
 * here. Where the documents do not lie in {@code ../shared/seeds} beside the project, nothing is
 * tested.
 */
class RealDocumentRolesTest {
  private static final Path DOCUMENTS = Path.of("..", "..", "shared", "seeds");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "roles");

  @ParameterizedTest(name = "{0}, skipped where the real documents are not beside the project")
  @ValueSource(
      strings = {
        "000_ad0867945f23b9e8",
        "001_4b13684ed6c85ca0",
        "002_df1a8881b1c4b02e",
        "003_9b6d43ba622d0a39",
        "004_8486256e7e29eb59"
      })
  void tellsEveryBlockOfARealDocument(String name) throws IOException {
    Path document = DOCUMENTS.resolve(name + ".txt");
    assumeTrue(Files.exists(document), "the real documents are not beside the project");

    String roles = roles(Files.readString(document, StandardCharsets.UTF_8));

    Path golden = GOLDEN.resolve(name + ".roles");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, roles, StandardCharsets.UTF_8);
      fail("rewrote %s: read the diff, then run again without golden.update", golden);
    }
    assertThat(roles).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  /** One block a line: UTF-16 positions, end exclusive, then its role. */
  private static String roles(String text) {
    List<Block> blocks = RoleTagger.tag(text, Paragraphs.of(text), "");
    return blocks.stream()
        .map(block -> "%d-%d %s\n"
            .formatted(block.where().start(), block.where().end(), block.role().label()))
        .collect(Collectors.joining());
  }
}
