package org.nightdesk.enrichment.quote.reported;

import org.nightdesk.enrichment.quote.clause.Cue;

/**
 * A reported clause with its verb of speech.
 *
 * @param first the clause's first token in the paragraph
 * @param last its last, included
 */
public record Reported(Cue cue, int first, int last) {}
