package org.nightdesk.reporting.row;

/** Something noticed about an article. */
public record WarningRow(
    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column("What was noticed.") String kind,
    @Column("The words concerned, or what was noticed.") String text,

    @Column(
        value = "Where it was noticed; empty when it concerns the whole article.",
        references = "sentences")
    String evidenceId) {}
