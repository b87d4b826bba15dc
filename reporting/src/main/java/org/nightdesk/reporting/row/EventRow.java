package org.nightdesk.reporting.row;

/** Something dated that happened or is to happen. */
public record EventRow(
    @Column("The id of the event.") String eventId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column(value = "ISO date, month, year or interval.", type = ColumnType.PERIOD)
    String date,

    @Column("day, month, year or interval.") String precision,

    @Column(
        value = "planned, held or unknown.",
        values = {"planned", "held", "unknown"})
    String status,

    @Column("The words as written.") String text,

    @Column(value = "Number of articles that tell of it.", unit = "articles")
    int nArticles,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId) {}
