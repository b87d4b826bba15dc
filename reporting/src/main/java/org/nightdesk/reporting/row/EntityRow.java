package org.nightdesk.reporting.row;

/** A person, organisation, place or other named thing. */
public record EntityRow(
    @Column("The id, kept from night to night.") String entityId,

    @Column(
        value = "PERSON, ORG, PLACE, EVENT, PRODUCT or OTHER.",
        values = {"PERSON", "ORG", "PLACE", "EVENT", "PRODUCT", "OTHER"})
    String type,

    @Column(
        value = "The type it acts as: a place that speaks is used as ORG.",
        values = {"PERSON", "ORG", "PLACE", "EVENT", "PRODUCT", "OTHER"})
    String usedAs,

    @Column("The spelling shown.") String name,

    @Column(value = "Number of spellings.", unit = "spellings")
    int nVariants,

    @Column(value = "Number of mentions.", unit = "mentions")
    int nMentions,

    @Column(value = "Number of articles that name it.", unit = "articles")
    int nArticles,

    @Column(value = "Number of stories it is named in.", unit = "stories")
    int nStories,

    @Column(value = "The night it was first seen.", type = ColumnType.DATE)
    String firstSeen) {}
