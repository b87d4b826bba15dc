package org.nightdesk.reporting.row;

/** Something dated that happened or is to happen. */
public record EventRow(
    @Column("The id of the event.") String eventId,
    @Column("The story, as in stories.csv.") String storyId,
    @Column("ISO date, month, year or interval.") String date,
    @Column("day, month, year or interval.") String precision,
    @Column("planned, held or unknown.") String status,
    @Column("The words as written.") String text,
    @Column("Number of articles that tell of it.") int nArticles,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId) {}
