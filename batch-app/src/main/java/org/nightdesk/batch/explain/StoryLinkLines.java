package org.nightdesk.batch.explain;

import java.util.Locale;
import java.util.stream.Collectors;
import org.nightdesk.enrichment.story.StoryLink;

/** Why two articles are in one story, or are not, in words and numbers. */
final class StoryLinkLines {
  private static final int TERMS = 8;

  private StoryLinkLines() {}

  static void write(StoryLink link, Lines lines) {
    lines.add(1, verdict(link));
    lines.add(
        1,
        "likeness %s%s = %s; average %s %s, one story from %s"
            .formatted(
                Lines.share(link.alike()),
                link.nearness() == 1
                    ? ""
                    : " x %s for %d days between"
                        .formatted(Lines.share(link.nearness()), link.daysApart()),
                Lines.share(link.compared()),
                isJoined(link) ? "inside the story" : "between the two stories",
                Lines.share(link.average()),
                Lines.share(link.threshold())));
    for (StoryLink.Part part : link.parts()) {
      String shared = part.shared().stream()
          .limit(TERMS)
          .map(term -> "%s %s".formatted(term.term(), Lines.share(term.adds())))
          .collect(Collectors.joining(", "));
      lines.add(
          2,
          String.format(
              Locale.ROOT,
              "%-12s weight %s, cosine %s%s",
              part.name(),
              Lines.share(part.weight()),
              Lines.share(part.cosine()),
              shared.isEmpty() ? "; nothing shared" : ": " + shared));
    }
  }

  private static boolean isJoined(StoryLink link) {
    return switch (link.verdict()) {
      case ALIKE, NEAREST -> true;
      case SAME_STORYLINE, APART -> false;
    };
  }

  private static String verdict(StoryLink link) {
    return switch (link.verdict()) {
      case ALIKE -> "joined: alike on average with all articles of the story";
      case NEAREST ->
        "joined: one of them was left alone and found its nearest in the other's story";
      case SAME_STORYLINE -> "kept apart: two stories of one storyline";
      case APART -> "kept apart: two storylines";
    };
  }
}
