package org.nightdesk.reporting.row;

/** One sentence and its place. */
public record SentenceRow(
    @Column("The id other tables cite.") String evidenceId,

    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column("Role of its block: headline, body, boilerplate and so on.")
    String role,

    @Column(
        value = "First character in the article's text, in code points from 0.",
        unit = "code points")
    int start,

    @Column(value = "One past the last character, in code points from 0.", unit = "code points")
    int end) {}
