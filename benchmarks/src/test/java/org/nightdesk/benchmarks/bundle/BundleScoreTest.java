package org.nightdesk.benchmarks.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.benchmarks.bundle.Bundle.Place;
import org.nightdesk.benchmarks.bundle.Bundle.Said;
import org.nightdesk.benchmarks.bundle.BundleComparison.Found;
import org.nightdesk.benchmarks.bundle.BundleComparison.FoundDifference;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.compare.Stance;

class BundleScoreTest {
  private static final String FERRY = """
      = ferry
      - a | Post | 2031-03-04
      The Aldora burned.
      Nobody was hurt.

      She was built in 1998.
      - b | Radio | 2031-03-05
      Fire took the Aldora.
      Three were hurt, the owner said.
      * a1 b1
      * a2 b2:denies
      ! conflict a2 b2 | hurt
      """;

  @TempDir
  Path folder;

  @Test
  void countsJoinedPairsStancesAndDifferences() throws IOException {
    Bundle bundle = BundleReader.read(Files.writeString(folder.resolve("open-1.txt"), FERRY))
        .getFirst();
    Said a1 = new Said(new Place('a', 1), Stance.ASSERTS);
    Said a2 = new Said(new Place('a', 2), Stance.ASSERTS);
    Said a3 = new Said(new Place('a', 3), Stance.ASSERTS);
    Said b1 = new Said(new Place('b', 1), Stance.ASSERTS);
    Said b2 = new Said(new Place('b', 2), Stance.REPORTS);
    FoundDifference other =
        new FoundDifference(Difference.Kind.FIGURE, List.of(a2.place(), b2.place()), "hurt: 0 / 3");
    BundleScore score = new BundleScore();

    score.add(
        bundle,
        new Found(
            List.of(List.of(a1, b1), List.of(a3, b1), List.of(b2)), List.of(other), Map.of()));

    assertThat(score.summary()).isEqualTo("""
            points       P 0.500  R 0.500  (1 pairs right of 2 found, 2 marked)
            stances      0.500  (2 of 4)
            differences  P 0.000  R 0.000  (0 right of 1 found, 1 marked; 1 whatever the kind)
            """);
    assertThat(score.misses()).isEqualTo("""
              ferry: not joined a2-b2
              ferry: joined falsely a3-b1
              ferry: a2 stands as ASSERTS, found []
              ferry: b2 stands as DENIES, found [REPORTS]
              ferry: FIGURE [a2, b2] is of another kind
            """);
  }
}
