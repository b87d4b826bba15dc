package org.nightdesk.reporting.row;

/** A watched name and who bears it tonight. */
public record WatchRow(
    @Column("The name, as in the watch list.") String watched,

    @Column(
        value = "The entity that bears it, empty where nobody does tonight.",
        references = "entities")
    String entityId,

    @Column("The spelling shown for it, empty where nobody bears it.")
    String name,

    @Column(value = "Number of mentions.", unit = "mentions")
    int nMentions,

    @Column(value = "Number of articles that name it.", unit = "articles")
    int nArticles,

    @Column(value = "Number of stories it is named in.", unit = "stories")
    int nStories,

    @Column("The note of the watch list.") String note) {}
