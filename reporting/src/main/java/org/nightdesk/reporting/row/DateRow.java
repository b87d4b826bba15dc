package org.nightdesk.reporting.row;

/** One reference to a time. */
public record DateRow(
    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId,

    @Column(
        value = "ISO date, month, year or interval; empty when unresolved.",
        type = ColumnType.PERIOD)
    String value,

    @Column("How exact it is.") String precision,

    @Column(
        value = "written, anchored or unresolved.",
        values = {"written", "anchored", "unresolved"})
    String basis,

    @Column("The words as written.") String text,

    @Column(
        value = "First character in the article's text, in code points from 0.",
        unit = "code points")
    int start,

    @Column(value = "One past the last character, in code points from 0.", unit = "code points")
    int end) {}
