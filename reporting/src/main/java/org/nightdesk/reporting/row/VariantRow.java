package org.nightdesk.reporting.row;

/** One spelling of an entity. */
public record VariantRow(
    @Column(value = "The entity, as in entities.csv.", references = "entities")
    String entityId,

    @Column("The spelling as written.") String variant,

    @Column(value = "Number of mentions spelt so.", unit = "mentions")
    int nMentions,

    @Column(value = "Number of articles that spell it so.", unit = "articles")
    int nArticles,

    @Column("Why it was joined.") String reason) {}
