package org.nightdesk.corpus.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.text.Paragraphs;
import org.nightdesk.corpus.text.RoleTagger;

class DamageInspectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor of Quill, , opened the pier on Friday.;stripped_link;, ,",
        "One hurdle to the opening of the pier remains: . It is known.;stripped_link;: .",
        "The port took all of its rope from . Now it pays.;stripped_link;' .'",
        "The band played on the pier at Quill Harbour. in the rain, the mayor spoke.;stripped_link;. in",
        "The Harbour Commission President Said on Friday that the pier is safe.;missing_subject;President Said",
        "The ferry [con la banda] sailed again on Friday from the pier.;foreign_leftover;[con la banda]",
        "The ferry isn’t late, the port said on Friday, donâ€™t worry.;mojibake;â€™",
        "“We waited, said the master of the ferry on Friday at the pier.;unbalanced_quotes;“",
        "The ferry sailed again on Friday from the pier and then it;truncated;the pier and then it"
      })
  void noticesAFaultAndItsPlace(String sentence, String kind, String where) {
    assertThat(faults(sentence)).containsExactly(kind + " <" + where + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor, 61, said: \"We waited.\" The band played, e.g. in the rain.",
        "Costs rose to .5 percent ... and fell, the U.S. and the U.K. said on Friday.",
        "The Prime Minister Said Belkacem met the band on Friday at the pier [sic].",
        "“We waited,” he said. “And waited.” A 6'2\" man [of the band] agreed.",
        "The papers of the law firm Vale . They were read , on Friday, by the port.",
        "The report ended on Friday with nobody hurt at the pier. ANX",
        "\"We waited,” she said. “And waited.\" The song \"Pier\" was sung on a 42\" screen.",
        "The band „Pier“ played, and ”so it goes” was its last song on Friday.",
        "The letter asked that Rocky [De La Brandt] and the mayor [von Quill] speak on Friday.",
        "— The Port of Quill (@quillport) October 9, 2031, on the ferry and its band",
        "The ferry sailed again on Friday, and the band will play on its deck ❖",
        "To reach the port on Friday or to hear the band, write to band@quill.example",
        "The ferry sailed again on Friday and the port said so (in a letter to us)",
        "The song of the band was written by Ada Brandt, admin. by Quill Music, in the spring.",
        "The company Yahoo! said so at 5 p.m. in the harbour, and iPhones rang."
      })
  void findsNoFaultInSoundSentences(String sentence) {
    assertThat(faults(sentence)).isEmpty();
  }

  @Test
  void pairsQuotationMarksOverParagraphs() {
    String text =
        "“We waited for the ferry,” she said. “It was a long spring.\n\n“Nobody came to the island at all.\n\n"
            + "It was quiet, and then the band came to the pier and played.”\n\nThe mayor of the town said nothing to the press.\n";

    assertThat(faults(text)).isEmpty();
  }

  @Test
  void pairsAMarkWithOneAFewParagraphsOn() {
    String top =
        "Ferry returns to Quill Sound\n\nThe ferry across the sound sailed again on Friday, the port said.\n\n";
    String open = "“We waited for the ferry at the pier, and nobody came to the island at all.\n\n";
    String again = "“We slept on the pier, too, and nobody in the town came to ask us why.\n\n";
    String plain = "It was quiet on the island, and the band played for %s hours or more.\n\n";
    String close =
        "And then the ferry came to the pier and the band went home,” said the mayor.\n\n";
    String longer = plain.formatted("two")
        + plain.formatted("three")
        + plain.formatted("four")
        + plain.formatted("five")
        + plain.formatted("six");

    assertThat(faults(top + open + plain + close)).isEmpty();
    assertThat(faults(top + open + again + close + plain)).isEmpty();
    assertThat(faults(top + open + longer + close))
        .containsExactly("unbalanced_quotes <“>", "unbalanced_quotes <”>");
    assertThat(faults(top + plain + close)).containsExactly("unbalanced_quotes <”>");
  }

  @Test
  void takesNoTextForCutOffThatATableGoesOnFrom() {
    String told = "The band had played on the pier since the early morning on Friday and then it";
    String text = told + "\n\nband | nine";
    Block body = new Block(BlockRole.BODY, new Span(0, told.length()));
    Block table = new Block(BlockRole.TABLE, new Span(told.length() + 2, text.length()));

    assertThat(DamageInspector.inspect(text, List.of(body)))
        .extracting(Damage::kind)
        .containsExactly(Damage.Kind.TRUNCATED);
    assertThat(DamageInspector.inspect(text, List.of(body, table))).isEmpty();
  }

  @Test
  void tellsTemplateHeadingsByAKnownOneAmongThem() {
    String text =
        "Ferry returns to Quill Sound\nPreface\nThe ferry across the sound sailed again on Friday, the port said.\n"
            + "Quick sack\nThe band played at the pier on Friday when the ferry sailed at last.\n"
            + "Ferry and band\nThe mayor of the town spoke at the pier and thanked them all.\n";

    assertThat(faults(text))
        .containsExactly("template_residue <Preface>", "template_residue <Quick sack>");
  }

  @Test
  void gradesByHowCloseTheFaultsStand() {
    String sound = "The ferry across the sound sailed again on Friday, the port said. ";
    assertThat(grade(sound)).isEqualTo(Quality.GOOD);
    assertThat(grade(sound.repeat(20) + "The mayor, , spoke.")).isEqualTo(Quality.DAMAGED);
    assertThat(grade("The mayor, , spoke of . And the band, , played for . at the pier."))
        .isEqualTo(Quality.POOR);
  }

  private static List<String> faults(String text) {
    List<Block> blocks = RoleTagger.tag(text, Paragraphs.of(text), "");
    return DamageInspector.inspect(text, blocks).stream()
        .map(fault -> fault.kind().label() + " <" + fault.where().in(text) + ">")
        .toList();
  }

  private static Quality grade(String text) {
    List<Block> blocks = RoleTagger.tag(text, Paragraphs.of(text), "");
    return DamageInspector.grade(text, blocks, DamageInspector.inspect(text, blocks));
  }
}
