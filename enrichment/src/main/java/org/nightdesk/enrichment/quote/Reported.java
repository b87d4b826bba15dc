package org.nightdesk.enrichment.quote;

/**
 * A reported clause with its verb of speech.
 *
 * @param first the clause's first token in the paragraph
 * @param last its last, included
 */
record Reported(Cue cue, int first, int last) {}
