package org.nightdesk.reporting;

/**
 * The counts of a night. Entries that gave an article and entries that were rejected are all there
 * were.
 *
 * @param articles listed by tonight's index and accepted, copies included
 * @param rejected entries that gave no article
 * @param copies articles folded into another
 * @param words of all {@code articles}
 * @param firstPublished earliest date of {@code articles}, ISO; empty when none is dated
 * @param lastPublished latest date or date-time, as the source states it
 * @param latestSource the source that published last, or its file
 * @param undated articles without a date
 * @param inferred articles whose date was inferred
 */
public record NightTotals(
    int articles,
    int rejected,
    int copies,
    long words,
    int stories,
    int storylines,
    int points,
    int differences,
    int origins,
    String firstPublished,
    String lastPublished,
    String latestSource,
    int undated,
    int inferred) {}
