package org.nightdesk.enrichment.quote.clause;

/**
 * A verb of speech that belongs to a quotation.
 *
 * @param token the verb's place in the paragraph; -1 where a colon does its work
 * @param words the verb as written; empty for a colon
 */
public record Cue(int token, String words, Subject subject) {}
