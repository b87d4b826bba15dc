package org.nightdesk.enrichment.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndirectSpeechTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The harbour board said the pier was unsafe.                  | the pier was unsafe          | The harbour board
      The rebels claim they hold the pier.                         | they hold the pier           | The rebels
      Per Lund said on Monday that the pier was safe.              | the pier was safe            | Per Lund
      Per Lund told the court he had seen the fire.                | he had seen the fire         | Per Lund
      The board warned skippers they would be fined.               | they would be fined          | The board
      The pier is closed, the harbour board said on Monday.        | The pier is closed           | the harbour board
      The pier is closed, said Per Lund, who runs it.              | The pier is closed           | Per Lund
      The pier was never safe, according to Ada Novak.             | The pier was never safe      | Ada Novak
      According to Ada Novak, the pier was never safe.             | the pier was never safe      | Ada Novak
      Per Lund left the hall, adding that he was tired.            | he was tired                 | Per Lund
      Per Lund, who told us that he was ill, was led away.         | he was ill                   | Per Lund
      Northland denied that its ships had turned.                  | its ships had turned         | Northland
      Per Lund announced that the pier would shut, which was new.  | the pier would shut          | Per Lund
      Per Lund said mending the pier, which sank, may take a year. | mending the pier, which sank, may take a year | Per Lund
      Per Lund pointed out it would cost more to wait.             | it would cost more to wait   | Per Lund
      Per Lund, an aide of hers, announced Ada Novak intended to go. | Ada Novak intended to go   | Per Lund
      Officials in Northland and Harbour Union said the pier was safe. | the pier was safe        | Officials in Northland and Harbour Union
      Per Lund and Ada Novak announced they would sell the pier.   | they would sell the pier     | Per Lund and Ada Novak
      The pier, which burned, is closed, according to state television. | The pier, which burned, is closed | state television
      The bay froze, Per Lund said, for the first time in years.   | The bay froze                | Per Lund
      Two men, police said, were held.                             | Two men, police said, were held | police
      The fire began there, divers have said, and spread.          | The fire began there         | divers
      The pier failed, according to the mason, but nobody fell.    | The pier failed              | the mason
      Prices, traders say, will fall by autumn.                    | Prices, traders say, will fall by autumn | traders
      """)
  void findsTheClauseAndItsSpeaker(String text, String clause, String speaker) {
    assertThat(SaidIn.lines(text)).containsExactly("INDIRECT " + clause + " = " + speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Per Lund announced his retirement and thanked the crew.",
        "The rebels claimed responsibility for the attack that killed nine men.",
        "Ada Novak denied the claims she had once made.",
        "In May, police said, snow fell.",
        "Two men, police said, and a dog.",
        "It is said that the bells ring under the lake.",
        "Per Lund said nothing about the pier that was lost.",
        "When asked, Per Lund said on Monday.",
        "The bill the board proposed that would close the pier has failed.",
      })
  void leavesWhatIsNoReportedClause(String text) {
    assertThat(SaidIn.lines(text)).isEmpty();
  }

  @Test
  void partsTwoVerbsOfOneSpeaker() {
    String text = "Per Lund said the pier was safe, and added that nobody had asked him.";
    assertThat(SaidIn.lines(text))
        .containsExactly(
            "INDIRECT the pier was safe = Per Lund", "INDIRECT nobody had asked him = Per Lund");
  }

  @Test
  void leavesAClauseWithQuotationMarksToThese() {
    assertThat(SaidIn.lines("Per Lund said the pier was “as safe as a church”."))
        .containsExactly("PARTIAL as safe as a church = Per Lund");
  }
}
