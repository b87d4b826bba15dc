package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clause says is done, who says so, and what it takes over from the clause before. */
class ClauseReaderTest {
  private static List<Clause> clauses(String text) {
    return new SourceComparer()
        .read(new MarkedStory().article("a.txt", "2031-04-05", "", text).material())
        .clauses();
  }

  private static String action(String text) {
    return clauses(text).getLast().action();
  }

  @Test
  void takesAWordBeforeAnAuxiliaryForNoVerb() {
    assertThat(action("Border disputes have been a burden for {L:olm|Olm}.")).isEmpty();
  }

  @Test
  void takesAWishWithoutAVerbForWhatIsDone() {
    assertThat(action("{L:olm|Olm} and its partners want strong walls.")).isEqualTo("w:want");
  }

  @Test
  void readsWhatSomebodyRemainsOrFeelsAsWhatHeIs() {
    assertThat(action("{O:norsund|Norsund} remains very optimistic about the harvest."))
        .isEqualTo(action("{O:norsund|Norsund} feels optimistic about the harvest."))
        .isEqualTo("w:optim");
    assertThat(action("{P:tamm|Liis Tamm} remained in {L:olm|Olm}.")).startsWith("w:remain");
  }

  @Test
  void readsAnExpressedFeelingAsWhatIsDone() {
    assertThat(action("{P:tamm|Liis Tamm} has expressed clear opposition to the port league."))
        .isEqualTo("w:opposit");
  }

  @Test
  void readsWhatIsDoneAfterAConjunctionThatOpensTheSentence() {
    List<Clause> clauses = clauses(
        "{P:tamm|Liis Tamm} came to {L:olm|Olm}. While she has praised the port, {L:olm|Olm} shut it.");

    assertThat(clauses.get(1).action()).isEqualTo("w:prais");
    assertThat(clauses.get(1).terms()).contains("e:e-tamm");
  }

  @Test
  void readsWhatSomebodyIsDoingWithoutTense() {
    assertThat(action("The talks have been slow, with {L:olm|Olm} continuing its push for a port."))
        .isEqualTo("w:push for");
  }

  @Test
  void readsWhatAnOpeningPhraseTellsOf() {
    assertThat(clauses("After meeting {P:tamm|Liis Tamm}, {P:orav|Jaan Orav} left {L:olm|Olm}.")
            .getFirst()
            .action())
        .isEqualTo("w:meet");
  }

  @Test
  void letsASpeakerGoOnAfterThat() {
    List<Clause> clauses = clauses(
        "{P:tamm|Liis Tamm} said that {L:olm|Olm} would pay, but that {L:vesk|Vesk} would not.");

    assertThat(clauses).hasSize(2);
    assertThat(clauses).extracting(Clause::speakers).allMatch(keys -> keys.contains("e:e-tamm"));
  }

  @Test
  void givesAnAccusationToHimWhoMakesIt() {
    List<Clause> clauses = clauses(
        "{P:tamm|Liis Tamm} left the council of {L:olm|Olm}, accusing {O:norsund|Norsund} of theft.");

    assertThat(clauses.getLast().words()).startsWith("accusing");
    assertThat(clauses.getLast().speakers()).contains("e:e-tamm");
    assertThat(clauses.getFirst().speakers()).isEmpty();
  }

  @Test
  void givesAVerbTheSubjectToldBeforeThoughItIsNoName() {
    List<Clause> clauses =
        clauses("The treaty was shown in {L:olm|Olm} and was signed in {L:vesk|Vesk}.");

    assertThat(clauses.getLast().terms()).contains("w:treat");
  }

  @Test
  void cutsWhereAPronounTellsOfSomebodyNamedBefore() {
    assertThat(clauses(
            "{P:tamm|Liis Tamm} spoke. He was willing to go on working, but {L:olm|Olm} was not."))
        .extracting(Clause::words)
        .endsWith("he was willing to go on working", "olm was not");
  }

  @Test
  void takesACapitalForItsStateWhereSomethingIsHardForIt() {
    assertThat(clauses("It was a hard year for Vienna.").getFirst().terms()).contains("n:austria");
  }
}
