package org.nightdesk.enrichment.name;

/**
 * A name in its sentence.
 *
 * @param first its first piece
 * @param last its last piece
 */
record Candidate(Pieces pieces, int first, int last) {}
