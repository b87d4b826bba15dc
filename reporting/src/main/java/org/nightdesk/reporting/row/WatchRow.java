package org.nightdesk.reporting.row;

/** A watched name and who bears it tonight. */
public record WatchRow(
    @Column("The name, as in the watch list.") String watched,

    @Column("The entity that bears it, empty where nobody does tonight.")
    String entityId,

    @Column("The spelling shown for it, empty where nobody bears it.")
    String name,

    @Column("Number of mentions.") int nMentions,
    @Column("Number of articles that name it.") int nArticles,
    @Column("Number of stories it is named in.") int nStories,
    @Column("The note of the watch list.") String note) {}
