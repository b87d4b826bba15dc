package org.nightdesk.reporting.row;

/** One reference to a time. */
public record DateRow(
    @Column("The article, as in articles.csv.") String articleId,
    @Column("The story, as in stories.csv.") String storyId,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId,

    @Column("ISO date, month, year or interval; empty when unresolved.")
    String value,

    @Column("How exact it is.") String precision,
    @Column("written, anchored or unresolved.") String basis,
    @Column("The words as written.") String text,

    @Column("First character in the article's text, in code points from 0.")
    int start,

    @Column("One past the last character, in code points from 0.")
    int end) {}
