package org.nightdesk.batch.explain;

import java.util.Locale;
import java.util.stream.Collectors;
import org.nightdesk.enrichment.story.StoryLink;
import org.nightdesk.enrichment.story.StorySettings;
import org.nightdesk.reporting.Wording;

/** Why two articles are in one story, or are not, in words and numbers. */
final class StoryLinkLines {
  private static final int TERMS = 8;

  private StoryLinkLines() {}

  static void write(StoryLink link, StorySettings settings, Lines lines) {
    lines.add(1, verdict(link));
    lines.add(
        1,
        "likeness %s%s = %s; average %s %s, %s from %s"
            .formatted(
                Lines.share(link.alike()),
                nearness(link),
                Lines.share(link.compared()),
                link.verdict().isOneEvent() ? "inside the event" : "between the two events",
                Lines.share(link.average()),
                asked(link.verdict()),
                Lines.share(link.threshold())));
    for (StoryLink.Part part : link.parts()) {
      lines.add(2, part(part));
    }
    if (!link.verdict().isOneEvent()) {
      agreement(link.agreement(), lines);
      affair(link.affair(), settings, lines);
    }
  }

  private static String nearness(StoryLink link) {
    if (link.nearness() == 1) {
      return "";
    }
    return " x %s for %s"
        .formatted(
            Lines.share(link.nearness()),
            link.daysApart() > 0
                ? Wording.count(link.daysApart(), "day", "days") + " between"
                : "numbers and days that differ");
  }

  private static String part(StoryLink.Part part) {
    String shared = part.shared().stream()
        .limit(TERMS)
        .map(term -> "%s %s".formatted(term.term(), Lines.share(term.adds())))
        .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%-12s weight %s, cosine %s%s%s",
        part.name(),
        Lines.share(part.weight()),
        Lines.share(part.cosine()),
        part.counts() == part.cosine() ? "" : " counts " + Lines.share(part.counts()),
        shared.isEmpty() ? "; nothing shared" : ": " + shared);
  }

  private static void agreement(StoryLink.Agreement agreement, Lines lines) {
    lines.add(
        1,
        "numbers and days agree %s between the two events, %s and %s inside them%s"
            .formatted(
                Lines.share(agreement.between()),
                Lines.share(agreement.insideOne()),
                Lines.share(agreement.insideOther()),
                agreement.share() == 1
                    ? ""
                    : ": they contrast, x " + Lines.share(agreement.share())));
  }

  private static void affair(StoryLink.Affair affair, StorySettings settings, Lines lines) {
    lines.add(
        1,
        "as stages of one affair: %s apart (at most %s), %s shared (at least %s),"
                .formatted(
                    Wording.count(affair.daysApart(), "day", "days"),
                    settings.storylineDays(),
                    Wording.count(affair.names(), "main name", "main names"),
                    settings.sharedEntities())
            + " words of names %s (from %s), likeness %s (from %s)"
                .formatted(
                    Lines.share(affair.namesAlike()),
                    Lines.share(settings.storylineNames()),
                    Lines.share(affair.alike()),
                    Lines.share(settings.sameStoryline())));
  }

  private static String asked(StoryLink.Verdict verdict) {
    return switch (verdict) {
      case STRAGGLER -> "a straggler";
      case LOOSE -> "loose groups";
      case ALIKE, PARTED, SAME_STORYLINE, APART -> "one event";
    };
  }

  private static String verdict(StoryLink link) {
    return switch (link.verdict()) {
      case ALIKE -> "joined: alike on average with all articles of the story";
      case STRAGGLER -> "joined: left alone, one of them found its nearest in the other's story";
      case LOOSE -> "joined: their groups are hardly less like each other than each is inside";
      case PARTED ->
        "kept apart: two stages of one event, parted by dates and what is told as to come";
      case SAME_STORYLINE -> "kept apart: two stories of one storyline";
      case APART -> "kept apart: two storylines";
    };
  }
}
