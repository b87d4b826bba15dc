package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings of what one person said, as two articles give them. */
class UtteranceGrouperTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          no compromise has yet been chosen | those compromises are not chosen yet | 2
          no compromise on the harbour wall has yet been chosen | a compromise on the harbour wall was not chosen | 1
          the harbour wall plan was greatly refined | much progress was made in refining the wall plan for the harbour | 1
          very hopeful | the town is very hopeful that the strike ends soon | 1
          hopeful | the town is very hopeful that the strike ends soon | 2
          the harbour wall will be rebuilt by spring | the harbour wall will not be rebuilt by spring | 2
          the ferry will sail on Monday with the new crew | the mill has never burned so long in one night | 2
          """)
  void joinsTheWordingsOfOneUtterance(String one, String other, int utterances) {
    assertThat(ids("tamm", one, "tamm", other)).hasSize(2);
    assertThat(ids("tamm", one, "tamm", other).stream().distinct()).hasSize(utterances);
  }

  @Test
  void keepsTheSameWordsOfTwoPeopleApart() {
    String words = "the harbour wall will be rebuilt by spring";
    assertThat(ids("tamm", words, "orav", words).stream().distinct()).hasSize(2);
  }

  private static List<String> ids(String first, String one, String second, String other) {
    MarkedStory story = new MarkedStory()
        .article("a.txt", "2031-04-05", "", said(first, one))
        .article("b.txt", "2031-04-05", "", said(second, other));
    return new SourceComparer()
        .compare(story.material()).utterances().stream().map(Utterance::id).toList();
  }

  private static String said(String id, String words) {
    String name = id.equals("tamm") ? "Liis Tamm" : "Jaan Orav";
    return "{P:%s|%s} said “{Q:%s|%s}”.".formatted(id, name, id, words);
  }
}
