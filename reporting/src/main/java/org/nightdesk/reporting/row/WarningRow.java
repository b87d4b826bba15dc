package org.nightdesk.reporting.row;

/** Something noticed about an article. */
public record WarningRow(
    @Column("The article, as in articles.csv.") String articleId,
    @Column("What was noticed.") String kind,
    @Column("The words concerned, or what was noticed.") String text,

    @Column("Where it was noticed; empty when it concerns the whole article.")
    String evidenceId) {}
