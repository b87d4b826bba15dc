/**
 * A paragraph as those who look for speech read it: its tokens with names and quotation marks, the
 * verbs of speech, the subject of a verb, and whom a pronoun or a role can mean.
 *
 * <p>Tells of no quotation and depends on neither of the packages that find them.
 */
@NullMarked
package org.nightdesk.enrichment.quote.clause;

import org.jspecify.annotations.NullMarked;
