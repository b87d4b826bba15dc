package org.nightdesk.reporting.row;

/** Versions that cannot all be right, or that put a thing differently. */
public record DifferenceRow(
    @Column("The id of the difference.") String differenceId,
    @Column("The story, as in stories.csv.") String storyId,

    @Column("conflict, revision, figure, other_time, scope, rounding, role, name or wording.")
    String kind,

    @Column("The names or figures concerned.") String subject,
    @Column("What differs, in one line.") String explanation,
    @Column("open or settled.") String status,
    @Column("Number of articles concerned.") int nArticles,

    @Column(value = "Smallest value of a figure difference.", type = ColumnType.DECIMAL)
    String valueLow,

    @Column(value = "Largest value of a figure difference.", type = ColumnType.DECIMAL)
    String valueHigh,

    @Column("Unit of the values.") String unit) {}
