package org.nightdesk.reporting;

import java.util.List;
import org.nightdesk.reporting.row.OverlapRow;
import org.nightdesk.reporting.row.RejectedRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.WarningRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.WordOverlap;

/**
 * A night as it is told: bounded however large the night, complete in what it shows.
 *
 * @param full stories told on pages of their own, by rank
 * @param inBrief stories told in a few lines, by rank
 * @param lines stories told in one line, by rank
 * @param storiesLeftOut stories that stand in the tables only
 * @param storylines the affairs of the stories told
 * @param sources all articles of the night, or only those cited when there are very many
 * @param sourcesLeftOut articles of the night that are not among {@code sources}
 * @param overlaps pairs of listed sources that share text, most shared words first
 * @param rejected in the order of the index
 * @param words how alike the words of a story's sources are, and of all sources where they are few
 */
public record Brief(
    NightRun run,
    NightTotals totals,
    FrontPage front,
    List<StoryDossier> full,
    List<StoryDossier> inBrief,
    List<StoryRow> lines,
    int storiesLeftOut,
    List<StorylineRow> storylines,
    SourceList sources,
    int sourcesLeftOut,
    List<OverlapRow> overlaps,
    List<RejectedRow> rejected,
    int rejectedLeftOut,
    List<WarningRow> warnings,
    int warningsLeftOut,
    WordOverlap words) {
  public Brief {
    full = List.copyOf(full);
    inBrief = List.copyOf(inBrief);
    lines = List.copyOf(lines);
    storylines = List.copyOf(storylines);
    overlaps = List.copyOf(overlaps);
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }
}
