package org.nightdesk.reporting.row;

/** The stages of one affair. */
public record StorylineRow(
    @Column("The id, kept from night to night.") String storylineId,

    @Column("The headline of its first ranked story, as written by a source.")
    String headline,

    @Column(value = "Number of stories.", unit = "stories") int nStories,

    @Column(value = "Earliest date of its articles.", type = ColumnType.DATE_OR_TIME)
    String firstPublished,

    @Column(value = "Latest date of its articles.", type = ColumnType.DATE_OR_TIME)
    String lastPublished) {}
