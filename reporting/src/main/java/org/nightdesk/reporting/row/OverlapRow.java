package org.nightdesk.reporting.row;

/** Two articles that share text. */
public record OverlapRow(
    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleA,

    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleB,

    @Column(
        value = "exact_copy, near_copy, part_of or shared_passage.",
        values = {"exact_copy", "near_copy", "part_of", "shared_passage"})
    String relation,

    @Column(value = "Shared five-word runs by all of both, 0 to 1.", unit = "share, 0 to 1")
    double jaccard,

    @Column(value = "Part of A's five-word runs that B has, 0 to 1.", unit = "share, 0 to 1")
    double aInB,

    @Column(value = "Part of B's five-word runs that A has, 0 to 1.", unit = "share, 0 to 1")
    double bInA,

    @Column(value = "Words inside shared runs.", unit = "words")
    int sharedWords,

    @Column(value = "Words of the longest shared run.", unit = "words")
    int longestRun) {}
