package org.nightdesk.reporting.row;

/** Versions that cannot all be right, or that put a thing differently. */
public record DifferenceRow(
    @Column("The id of the difference.") String differenceId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column(
        value = "conflict, revision, figure, other_time, scope, rounding, role, name or wording.",
        values = {
          "conflict",
          "revision",
          "figure",
          "other_time",
          "scope",
          "rounding",
          "role",
          "name",
          "wording"
        })
    String kind,

    @Column("The names or figures concerned.") String subject,
    @Column("What differs, in one line.") String explanation,

    @Column(
        value = "open or settled.",
        values = {"open", "settled"})
    String status,

    @Column(value = "Number of articles concerned.", unit = "articles")
    int nArticles,

    @Column(
        value = "Smallest value of a figure difference.",
        type = ColumnType.DECIMAL,
        unit = "as in column unit")
    String valueLow,

    @Column(
        value = "Largest value of a figure difference.",
        type = ColumnType.DECIMAL,
        unit = "as in column unit")
    String valueHigh,

    @Column("Unit of the values.") String unit) {}
