package org.nightdesk.reporting.row;

/** A group of a story's points that turn on the same thing. */
public record StrandRow(
    @Column("The id of the strand.") String strandId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column("The names its points share.") String label,

    @Column("1 for the strand with the best supported points.")
    int rank) {}
