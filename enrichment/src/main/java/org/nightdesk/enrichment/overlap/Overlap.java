package org.nightdesk.enrichment.overlap;

import org.nightdesk.corpus.ArticleId;

/**
 * What two articles have in common, counted exactly on their word 3-grams.
 *
 * @param a for {@link Relation#PART_OF} the part, otherwise the smaller id
 * @param jaccard shared 3-grams over all of both, 0 to 1
 * @param aInB share of a's 3-grams that stand in b, 0 to 1
 * @param bInA share of b's 3-grams that stand in a, 0 to 1
 * @param sharedWords words inside shared runs
 * @param longestRun words of the longest run in common
 */
public record Overlap(
    ArticleId a,
    ArticleId b,
    Relation relation,
    double jaccard,
    double aInB,
    double bInA,
    int sharedWords,
    int longestRun) {}
