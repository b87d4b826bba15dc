package org.nightdesk.reporting.row;

/** One statement of fact, with how well it is supported. */
public record PointRow(
    @Column("The id of the point.") String pointId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column(value = "The strand, as in strands.csv.", references = "strands")
    String strandId,

    @Column("The clearest wording, as written by one of its sources.")
    String text,

    @Column(
        value = "single, agreed or disputed.",
        values = {"single", "agreed", "disputed"})
    String standing,

    @Column(value = "Number of articles that make it.", unit = "articles")
    int nArticles,

    @Column(
        value = "Number of independent origins; 0 where origins are not established.",
        unit = "origins")
    int nOrigins,

    @Column(value = "Number of articles that say so themselves.", unit = "articles")
    int nAsserts,

    @Column(value = "Number of articles that say it is not so.", unit = "articles")
    int nDenies,

    @Column(value = "Number of articles that doubt it.", unit = "articles")
    int nDoubts,

    @Column(value = "Number of articles that say somebody else says so.", unit = "articles")
    int nReports,

    @Column("Who is said to say so; empty where an article itself does.")
    String attributedTo,

    @Column(
        value = "ISO date or interval of what happened or is planned.",
        type = ColumnType.PERIOD)
    String eventDate,

    @Column(value = "The night it was first seen.", type = ColumnType.DATE)
    String firstSeen,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId) {}
