package org.nightdesk.reporting.row;

/** One statement of fact, with how well it is supported. */
public record PointRow(
    @Column("The id of the point.") String pointId,
    @Column("The story, as in stories.csv.") String storyId,
    @Column("The strand, as in strands.csv.") String strandId,

    @Column("The clearest wording, as written by one of its sources.")
    String text,

    @Column("single, agreed or disputed.") String standing,
    @Column("Number of articles that make it.") int nArticles,

    @Column("Number of independent origins; 0 where origins are not established.")
    int nOrigins,

    @Column("Number of articles that say so themselves.") int nAsserts,
    @Column("Number of articles that say it is not so.") int nDenies,
    @Column("Number of articles that doubt it.") int nDoubts,

    @Column("Number of articles that say somebody else says so.")
    int nReports,

    @Column("Who is said to say so; empty where an article itself does.")
    String attributedTo,

    @Column("ISO date or interval of what happened or is planned.")
    String eventDate,

    @Column("The night it was first seen.") String firstSeen,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId) {}
