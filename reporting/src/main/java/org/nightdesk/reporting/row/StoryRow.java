package org.nightdesk.reporting.row;

/** One event as reported by its articles. */
public record StoryRow(
    @Column("The id, kept from night to night.") String storyId,

    @Column(value = "The affair it is a stage of.", references = "storylines")
    String storylineId,

    @Column("Where in its affair it stands: single, preview, outcome, follow-up.")
    String stage,

    @Column("A headline of one of its articles, as written.")
    String headline,

    @Column("Sentences of its articles, as written, joined by \" | \".")
    String summary,

    @Column(
        value = "new, updated, unchanged or quiet.",
        values = {"new", "updated", "unchanged", "quiet"})
    String status,

    @Column(value = "Number of articles, copies left out.", unit = "articles")
    int nArticles,

    @Column(value = "Number of folded copies.", unit = "articles")
    int nCopies,

    @Column(
        value = "Number of independent origins; 0 where origins are not established.",
        unit = "origins")
    int nOrigins,

    @Column(value = "Number of points.", unit = "points") int nPoints,

    @Column(value = "Number of differences between or inside its articles.", unit = "differences")
    int nDifferences,

    @Column(value = "Earliest date of its articles.", type = ColumnType.DATE_OR_TIME)
    String firstPublished,

    @Column(value = "Latest date of its articles.", type = ColumnType.DATE_OR_TIME)
    String lastPublished,

    @Column("1 for the story that stands first.") int rank,
    @Column("What the rank rests on.") String rankReason,

    @Column(
        value =
            "Number of outlets that published its articles or copies of them; who states no source is"
                + " not counted.",
        unit = "outlets")
    int nOutlets) {
  /** Whether no article of the night belongs to it: it is listed for what it told before. */
  public boolean isQuiet() {
    return status.equals("quiet");
  }
}
