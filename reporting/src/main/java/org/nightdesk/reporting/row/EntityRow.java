package org.nightdesk.reporting.row;

/** A person, organisation, place or other named thing. */
public record EntityRow(
    @Column("The id, kept from night to night.") String entityId,
    @Column("PERSON, ORG, PLACE, EVENT, PRODUCT or OTHER.") String type,

    @Column("The type it acts as: a place that speaks is used as ORG.")
    String usedAs,

    @Column("The spelling shown.") String name,
    @Column("Number of spellings.") int nVariants,
    @Column("Number of mentions.") int nMentions,
    @Column("Number of articles that name it.") int nArticles,
    @Column("Number of stories it is named in.") int nStories,
    @Column("The night it was first seen.") String firstSeen) {}
