package org.nightdesk.reporting.row;

/** One spelling of an entity. */
public record VariantRow(
    @Column("The entity, as in entities.csv.") String entityId,
    @Column("The spelling as written.") String variant,
    @Column("Number of mentions spelt so.") int nMentions,
    @Column("Number of articles that spell it so.") int nArticles,
    @Column("Why it was joined.") String reason) {}
