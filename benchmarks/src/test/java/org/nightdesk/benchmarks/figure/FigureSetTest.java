package org.nightdesk.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.name.NameTagger;

class FigureSetTest {
  private static final FactExtractor EXTRACTOR = new FactExtractor(new NameTagger());

  @TempDir
  Path folder;

  @Test
  void readsLabelsInCodePointsAndValuesOfBothForms() throws IOException {
    FigureSet set = set("""
        {"id":"a","model":"NumberModel","input":"🚢 9 crews","expected":[{"text":"9","start":2,"end":3,"type":"number","resolution":{"value":"9%"}}]}

        {"id":"b","input":"7 crews","expected":[{"text":"7","start":0,"end":1,"value":7.0}]}
        """);
    assertThat(set.items().get(0).labels())
        .containsExactly(new LabelledFigure(new Span(3, 4), "9", "number", List.of(9.0)));
    assertThat(set.items().get(1).labels())
        .containsExactly(new LabelledFigure(new Span(0, 1), "7", "", List.of(7.0)));
  }

  @Test
  void refusesALineThatIsNoItem() {
    assertThatThrownBy(() -> set("[]\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(":1: expected an object with \"input\"");
  }

  @Test
  void givesALabelToOneFigureOnlyAndJudgesNothingOverLabelsWithoutANumber() throws IOException {
    SetScore score = score(false, """
        {"id":"a","input":"The 4th crew had 12 boats and 30 nets.","expected":[\
        {"text":"4th","start":4,"end":7,"type":"ordinal","value":4},\
        {"text":"12","start":17,"end":19,"value":12},{"text":"12","start":17,"end":19,"value":12},\
        {"text":"30","start":30,"end":32,"value":31}]}
        """);
    assertThat(score.summary())
        .isEqualTo("P 0.500  R 0.333  F1 0.400  (1 right of 2 found, 3 labelled)");
    assertThat(score.misses()).contains("missed \"30\" = 31.0").contains("found  \"30 nets\" = 30");
  }

  @Test
  void setsAsideByTheShapeOfAnItemWhatOthersLabelByTheirOwnRules() throws IOException {
    String items = """
        {"id":"1","model":"CurrencyModel","input":"Fares rose 9% to $5.","expected":[{"text":"$5","start":17,"end":19,"type":"currency","value":5}]}
        {"id":"2","input":"They sold 3 to 5 boats.","expected":[{"text":"3 to 5","start":10,"end":16,"value":4}]}
        {"id":"3","input":"It sank in 1979.","expected":[{"text":"1979","start":11,"end":15,"value":1979}]}
        {"id":"4","input":"She flew on Orbiter 2 again.","expected":[{"text":"2","start":20,"end":21,"value":2}]}
        {"id":"5","input":"He called four-nought-two.","expected":[{"text":"nought","start":15,"end":21,"value":0}]}
        {"id":"6","input":"One in two stayed.","expected":[{"text":"One in two","start":0,"end":10,"type":"percentage","value":50}]}
        {"id":"7","input":"One in two left.","expected":[{"text":"One","start":0,"end":3,"value":1},{"text":"two","start":7,"end":10,"value":2}]}
        {"id":"8","input":"She sold a dozen nets.","expected":[{"text":"a dozen","start":9,"end":16,"value":1}]}
        {"id":"9","input":"It cost ten dollars and fifty","expected":[{"text":"ten dollars and fifty","start":8,"end":29,"type":"currency","value":10.5}]}
        """;
    SetScore rest = score(true, items);
    assertThat(rest.summary())
        .isEqualTo("P 1.000  R 1.000  F1 1.000  (1 right of 1 found, 1 labelled)");
    assertThat(rest.aside().lines().map(line -> line.strip().split(":")[0]))
        .containsExactly(
            "0 labels,   1 found  other sort",
            "1 labels,   1 found  middle of range",
            "1 labels,   0 found  part of date",
            "1 labels,   0 found  part of name",
            "1 labels,   0 found  digit by digit",
            "1 labels,   1 found  share as percent",
            "2 labels,   1 found  parts of share",
            "1 labels,   1 found  dozen as unit",
            "1 labels,   2 found  unnamed cents");
    assertThat(score(false, items).f1()).isLessThan(0.2);
  }

  @Test
  void leavesInWhatIsOnlyHard() throws IOException {
    SetScore rest = score(true, """
        {"id":"1","model":"CurrencyModel","input":"It cost 3 nets.","expected":[{"text":"3","start":8,"end":9,"type":"currency","value":4}]}
        {"id":"2","input":"They sold 3 to 5 boats.","expected":[{"text":"3 to 5","start":10,"end":16,"value":15}]}
        {"id":"3","input":"A crowd of 1979 came.","expected":[{"text":"1979","start":11,"end":15,"value":1979}]}
        {"id":"4","input":"He sold seven out and bought three.","expected":[{"text":"seven","start":8,"end":13,"value":7},{"text":"three","start":29,"end":34,"value":3}]}
        {"id":"5","input":"About half a dozen came.","expected":[{"text":"half a dozen","start":6,"end":18,"value":6}]}
        """);
    assertThat(rest.aside()).isEmpty();
  }

  private FigureSet set(String lines) throws IOException {
    return FigureSet.read(Files.writeString(folder.resolve("set.jsonl"), lines));
  }

  private SetScore score(boolean withoutConventions, String lines) throws IOException {
    FigureSet set = set(lines);
    SetScore score = new SetScore(withoutConventions);
    List<List<FoundFigure>> found = SetReading.of(set, EXTRACTOR);
    for (int i = 0; i < found.size(); i++) {
      score.add(set.items().get(i), found.get(i));
    }
    return score;
  }
}
