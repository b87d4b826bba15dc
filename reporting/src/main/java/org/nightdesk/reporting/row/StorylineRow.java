package org.nightdesk.reporting.row;

/** The stages of one affair. */
public record StorylineRow(
    @Column("The id, kept from night to night.") String storylineId,

    @Column("The headline of its first ranked story, as written by a source.")
    String headline,

    @Column("Number of stories.") int nStories,
    @Column("Earliest date of its articles.") String firstPublished,
    @Column("Latest date of its articles.") String lastPublished) {}
