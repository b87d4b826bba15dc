package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

class ClauseCutterTest {
  private final ClauseCutter cutter = new ClauseCutter(new FiniteVerbs(Lexicon.english()));

  @Test
  void cutsWhereASecondVerbFollowsAnd() {
    assertThat(cut("The minister left for Olm and will meet the mayor on Tuesday."))
        .containsExactly("The minister left for Olm", "will meet the mayor on Tuesday.");
  }

  @Test
  void cutsWhereASecondSubjectFollowsAComma() {
    assertThat(cut("The dam broke in April, but the mayor remained in Olm."))
        .containsExactly("The dam broke in April", "the mayor remained in Olm.");
  }

  @Test
  void cutsAClosingRelativeClauseOff() {
    assertThat(cut("A fire closed the port, which forced Tamm to resign."))
        .containsExactly("A fire closed the port", "which forced Tamm to resign.");
  }

  @Test
  void keepsWhatStandsAroundARelativeClauseInOnePiece() {
    assertThat(cut("Liis Tamm of Olm, who led the port, resigned on Friday."))
        .containsExactly(
            "Liis Tamm of Olm, who led the port, resigned on Friday.", "who led the port");
  }

  @Test
  void cutsAnOpeningPhraseOff() {
    assertThat(cut("After their meeting in Olm, the ministers signed a treaty."))
        .containsExactly("After their meeting in Olm", "the ministers signed a treaty.");
  }

  @Test
  void cutsWhereWhatWasToldIsTurnedDown() {
    assertThat(cut("Olm wants the port, an idea firmly rejected by Vesk."))
        .containsExactly("Olm wants the port", "an idea firmly rejected by Vesk.");
    assertThat(cut("Olm wants the port, an idea of the mayor of Vesk."))
        .containsExactly("Olm wants the port, an idea of the mayor of Vesk.");
  }

  @Test
  void handsOverToWhoeverClaims() {
    assertThat(cut("The talks began hours after officials claimed they had captured Olm."))
        .containsExactly(
            "officials claimed they had captured Olm.",
            "The talks began hours after officials claimed they had captured Olm.");
  }

  @Test
  void leavesListsAndQuotedWordsWhole() {
    assertThat(cut("Olm and Vesk said \u201cwe met, and they left\u201d."))
        .containsExactly("Olm and Vesk said \u201cwe met, and they left\u201d.");
  }

  @Test
  void keepsTwoAttributesOfOneNounTogether() {
    assertThat(cut("The ministers of Olm signed an updated and revised treaty with Vesk."))
        .containsExactly("The ministers of Olm signed an updated and revised treaty with Vesk.");
  }

  @Test
  void cutsWhereASpeakerGoesOnWithThat() {
    assertThat(cut("Tamm said that Olm would pay but that \u201cno ship has been found\u201d."))
        .containsExactly(
            "Tamm said that Olm would pay", "that \u201cno ship has been found\u201d.");
  }

  @Test
  void cutsAfterAQuotationThatEndsInAComma() {
    assertThat(cut(
            "Tamm said the port was \u201cfull to the brim,\u201d although he noted it had room."))
        .containsExactly(
            "Tamm said the port was \u201cfull to the brim,\u201d", "he noted it had room.");
  }

  @Test
  void cutsAnAccusationOff() {
    assertThat(cut("Tamm left the council of Olm, accusing it of selling the port."))
        .containsExactly("Tamm left the council of Olm", "accusing it of selling the port.");
  }

  @Test
  void cutsWhatSomebodyAddsOff() {
    assertThat(cut("Tamm left the talks in Olm, adding that they would go on."))
        .containsExactly("Tamm left the talks in Olm", "adding that they would go on.");
  }

  @Test
  void cutsAReasonOff() {
    assertThat(cut("The mayor of Olm stayed away, as Vesk still demands the port."))
        .containsExactly("The mayor of Olm stayed away", "Vesk still demands the port.");
  }

  @Test
  void takesAnAdditionForNoReason() {
    assertThat(cut("The mill of Olm burned, as well as the barn that Vesk had sold."))
        .containsExactly("The mill of Olm burned, as well as the barn that Vesk had sold.");
  }

  @Test
  void cutsOffWhatSomebodyIsSaidToBeDoing() {
    assertThat(cut("The talks have been slow, with Vesk refusing to open the port."))
        .containsExactly("The talks have been slow", "Vesk refusing to open the port.");
  }

  @Test
  void cutsAContrastThatOpensTheSentenceAsAClauseOfItsOwn() {
    assertThat(kinds("While Vesk has opened its port, the mayor of Olm keeps his shut."))
        .containsExactly(Piece.Kind.COORDINATE, Piece.Kind.MAIN);
  }

  @Test
  void givesWhatSomebodyDoesMeanwhileHisSubject() {
    assertThat(kinds("Tamm accused the town of Olm, while issuing threats that Vesk was ready."))
        .containsExactly(Piece.Kind.MAIN, Piece.Kind.PARTICIPLE);
  }

  private List<Piece.Kind> kinds(String sentence) {
    Tokens tokens = Tokens.of(sentence, new Span(0, sentence.length()));
    return cutter
        .cut(tokens, new boolean[tokens.count()], run -> run.to() - run.from() > 2)
        .stream()
        .map(Piece::kind)
        .toList();
  }

  private List<String> cut(String sentence) {
    Tokens tokens = Tokens.of(sentence, new Span(0, sentence.length()));
    boolean[] shut = new boolean[tokens.count()];
    boolean quoted = false;
    for (int i = 0; i < shut.length; i++) {
      quoted |= tokens.word(i).equals("\u201c");
      shut[i] = quoted;
      quoted &= !tokens.word(i).equals("\u201d");
    }
    List<String> pieces = new ArrayList<>();
    for (Piece piece : cutter.cut(tokens, shut, run -> run.to() - run.from() > 2)) {
      pieces.add(tokens.span(piece.from(), piece.to() - 1).in(sentence));
    }
    return pieces;
  }
}
