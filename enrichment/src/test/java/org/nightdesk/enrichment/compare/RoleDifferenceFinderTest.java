package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class RoleDifferenceFinderTest {
  @Test
  void readsAnOfficeHoweverItIsWorded() {
    MarkedStory story = new MarkedStory()
        .article(
            "a.txt",
            "2031-04-05",
            "",
            "{R:tamm|Norland's former PM} {P:tamm|Liis Tamm} spoke in {L:olm|Olm}.")
        .article(
            "b.txt",
            "2031-04-05",
            "",
            "{R:tamm|Norland prime minister} {P:tamm|Liis Tamm} bought {F:3 boat|3 boats}.");

    assertThat(new SourceComparer().compare(story.material()).differences())
        .extracting(Difference::kind, Difference::subject, Difference::explanation)
        .containsExactly(tuple(
            Difference.Kind.ROLE, "Liis Tamm", "Norland prime minister / Norland's former PM"));
  }
}
