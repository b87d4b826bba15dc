package org.nightdesk.reporting.row;

/** One date an article may have been published on. */
public record PublishedCandidateRow(
    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column("Place among the article's candidates, the most telling first, from 1.")
    int candidate,

    @Column(
        value = "ISO date or date-time, an offset only where one is stated.",
        type = ColumnType.DATE_OR_TIME)
    String value,

    @Column("How exact it is: day, minute or second.") String precision,

    @Column("What it was read from: index, record, json_ld, meta, time_element, page_line, url,"
        + " timestamp, line, dateline or caption.")
    String place,

    @Column(
        value = "chosen, passed_over, bound (the article is not older) or refused.",
        values = {"chosen", "passed_over", "bound", "refused"})
    String standing,

    @Column("What spoke for it or against it.") String reason,
    @Column("The words it was read from.") String text,

    @Column(
        value =
            "Where the words stand: article, paragraph and sentence, counted from 1; empty outside"
                + " the article's text.",
        references = "sentences")
    String evidenceId) {}
