package org.nightdesk.reporting.row;

/** One sentence and its place. */
public record SentenceRow(
    @Column("The id other tables cite.") String evidenceId,
    @Column("The article, as in articles.csv.") String articleId,

    @Column("Role of its block: headline, body, boilerplate and so on.")
    String role,

    @Column("First character in the article's text, in code points from 0.")
    int start,

    @Column("One past the last character, in code points from 0.")
    int end) {}
