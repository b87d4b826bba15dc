package org.nightdesk.reporting.row;

/** One independent origin of accounts. */
public record OriginRow(
    @Column("The id of the origin.") String originId,
    @Column("The agency or outlet it goes back to.") String name,

    @Column("What shows it: credit, shared passage, shared quotation.")
    String basis,

    @Column(value = "Number of articles that go back to it.", unit = "articles")
    int nArticles) {}
