package org.nightdesk.batch.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.TextRow;

class ExtractPartsTest {
  private static final int ARTICLES = 40;

  @TempDir
  private Path folder;

  /** A night in which each article says "Vantholm". */
  private static NightExtracts night(String wrongIn) {
    return new NightExtracts() {
      @Override
      public <R extends Record> Stream<R> rows(Class<R> rowClass) {
        return rowClass == MentionRow.class
            ? ids().map(ExtractPartsTest::mention).map(rowClass::cast)
            : Stream.empty();
      }

      @Override
      public Stream<TextRow> texts() {
        return ids().map(id -> new TextRow(id, text(id.equals(wrongIn))));
      }
    };
  }

  private static MentionRow mention(String id) {
    return new MentionRow("e1", id, "s1", id + ".1.1", "PLACE", "Vantholm", 3, 11);
  }

  private static Stream<String> ids() {
    return IntStream.range(0, ARTICLES).mapToObj(i -> "a" + i);
  }

  private static String text(boolean wrong) {
    return wrong ? "In Vanholm it rained." : "In Vantholm it rained.";
  }

  private List<VerifierFindings> found(int inAPart, String wrongIn) throws IOException {
    Path aside = folder.resolve("aside");
    List<VerifierFindings> found = new ArrayList<>();
    try (var parts = new ExtractParts(
        night(""), aside, Map.of("a7", "a3", "a8", "a3"), id -> true, ARTICLES, inAPart)) {
      for (String id : ids().toList()) {
        parts.add(new SourceText(id, id + ".txt", id + ".txt", text(id.equals(wrongIn))));
      }
      found.addAll(parts.all());
    }
    assertThat(aside).doesNotExist();
    return found;
  }

  private static BriefVerifier.Result together(List<VerifierFindings> parts) {
    VerifierFindings all = new VerifierFindings();
    parts.forEach(all::add);
    return all.result();
  }

  @Test
  void findsInManyPartsWhatItFindsInOne() throws IOException {
    List<VerifierFindings> many = found(5, "a12");

    assertThat(many).hasSize(8);
    assertThat(together(many)).isEqualTo(together(found(ARTICLES, "a12")));
    assertThat(together(many))
        .isEqualTo(new BriefVerifier.Result(
            ARTICLES, 1, List.of("mentions.csv: \"Vantholm\" does not stand at 3-11 of a12.txt")));
  }

  @Test
  void findsNothingWrongWhereAllStands() throws IOException {
    assertThat(together(found(5, ""))).isEqualTo(new BriefVerifier.Result(ARTICLES, 0, List.of()));
  }
}
