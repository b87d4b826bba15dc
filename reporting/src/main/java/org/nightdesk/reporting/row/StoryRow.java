package org.nightdesk.reporting.row;

/** One event as reported by its articles. */
public record StoryRow(
    @Column("The id, kept from night to night.") String storyId,
    @Column("The affair it is a stage of.") String storylineId,

    @Column("Where in its affair it stands: single, preview, outcome, follow-up.")
    String stage,

    @Column("A headline of one of its articles, as written.")
    String headline,

    @Column("Sentences of its articles, as written, joined by \" | \".")
    String summary,

    @Column("new, updated, unchanged or quiet.") String status,
    @Column("Number of articles, copies left out.") int nArticles,
    @Column("Number of folded copies.") int nCopies,

    @Column("Number of independent origins; 0 where origins are not established.")
    int nOrigins,

    @Column("Number of points.") int nPoints,

    @Column("Number of differences between or inside its articles.")
    int nDifferences,

    @Column("Earliest date of its articles.") String firstPublished,
    @Column("Latest date of its articles.") String lastPublished,
    @Column("1 for the story that stands first.") int rank,
    @Column("What the rank rests on.") String rankReason) {
  /** Whether no article of the night belongs to it: it is listed for what it told before. */
  public boolean isQuiet() {
    return status.equals("quiet");
  }
}
