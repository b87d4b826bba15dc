package org.nightdesk.reporting.row;

/** Two articles that share text. */
public record OverlapRow(
    @Column("The article, as in articles.csv.") String articleA,
    @Column("The article, as in articles.csv.") String articleB,

    @Column("exact_copy, near_copy, part_of or shared_passage.")
    String relation,

    @Column("Shared five-word runs by all of both, 0 to 1.") double jaccard,

    @Column("Part of A's five-word runs that B has, 0 to 1.")
    double aInB,

    @Column("Part of B's five-word runs that A has, 0 to 1.")
    double bInA,

    @Column("Words inside shared runs.") int sharedWords,
    @Column("Words of the longest shared run.") int longestRun) {}
