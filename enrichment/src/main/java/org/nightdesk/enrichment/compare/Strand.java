package org.nightdesk.enrichment.compare;

/**
 * A group of a story's points that turn on the same thing.
 *
 * @param id the letter {@code t} and 16 hexadecimal digits
 * @param label the names and nouns that set its points apart from the others of the story, as
 *     written, joined by ", "; at most three
 * @param rank 1 for the strand with the best supported points
 */
public record Strand(String id, String label, int rank) {}
