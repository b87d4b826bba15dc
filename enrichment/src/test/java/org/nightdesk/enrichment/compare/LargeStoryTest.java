package org.nightdesk.enrichment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeStoryTest {
  private static final String[] VERBS = {
    "met", "praised", "accused", "visited", "warned", "joined", "supported", "questioned"
  };

  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void comparesHundredsOfArticlesOfOneStory() {
    Random random = new Random(11);
    MarkedStory story = new MarkedStory();
    for (int article = 0; article < 300; article++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 20; sentence++) {
        int one = random.nextInt(60);
        int other = random.nextInt(60);
        int place = random.nextInt(40);
        text.append("{P:p" + one + "|Ada Person" + one + "} ")
            .append(VERBS[random.nextInt(VERBS.length)])
            .append(" {P:p" + other + "|Ada Person" + other + "} in {L:l" + place + "|Place")
            .append(place + "} over word" + random.nextInt(2000) + " and ")
            .append("{F:" + random.nextInt(9) + " boat|some boats}. ");
      }
      story.article("a" + article, "2031-04-05", "Talks", text.toString().strip());
    }

    assertThat(new SourceComparer().compare(story.material()).points()).isNotEmpty();
  }

  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void readsASentenceWithoutEnd() {
    String endless =
        "{P:tamm|Liis Tamm} said that " + ", and who claimed it after he denied (\"".repeat(20_000);

    assertThat(new SourceComparer()
            .compare(
                new MarkedStory().article("a", "2031-04-05", "Talks", endless).material())
            .points())
        .hasSize(1);
  }
}
