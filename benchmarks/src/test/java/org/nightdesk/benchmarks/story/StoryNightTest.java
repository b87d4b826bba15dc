package org.nightdesk.benchmarks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryNightTest {
  @Test
  void groupsALabelledSetAsANightWould(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("set.jsonl");
    Files.writeString(file, """
        {"id": "x", "event": 7, "title": "Dam bursts", "date": "2031-05-04T10:00:00", \
        "text": "The Orrel dam burst on Sunday and 31 houses in Hillbury were swept away.\\n\
        Mayor Ida Tomlin asked for boats."}
        {"id": "y", "event": 7, "title": null, "date": "May 5", \
        "text": "After the Orrel dam burst on Sunday the flood swept away 31 houses in Hillbury, \
        mayor Ida Tomlin said. She asked for boats."}
        {"id": "z", "subtopic": "chess", \
        "text": "A schoolgirl of eleven won the \\"chess open\\" against a grandmaster in Quell."}
        """);

    LabelledStories set = LabelledStories.of(file);

    assertThat(set.gold()).isEqualTo(Map.of("x", "7", "y", "7", "z", "chess"));
    assertThat(BCubed.of(set.gold(), StoryNight.storiesOf(set))).isEqualTo(new BCubed(1, 1, 2, 2));
  }
}
