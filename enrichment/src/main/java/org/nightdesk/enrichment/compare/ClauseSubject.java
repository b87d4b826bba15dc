package org.nightdesk.enrichment.compare;

import java.util.Set;

/**
 * Who a clause or a sentence is about, for the "he" of the next one.
 *
 * @param keys terms of the subject; empty where there is none
 * @param words how the article names it; empty where it is not to be quoted
 */
record ClauseSubject(Set<String> keys, String words) {
  static final ClauseSubject NONE = new ClauseSubject(Set.of(), "");
}
