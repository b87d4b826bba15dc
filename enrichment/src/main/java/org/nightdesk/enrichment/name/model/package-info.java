/**
 * The trained name tagger: words as numbers, features, weights, and the search for the best tags.
 *
 * <p>Knows nothing of articles and entities; {@link org.nightdesk.enrichment.name.NameTagger} puts
 * it to work. Start at {@link org.nightdesk.enrichment.name.model.SequenceTagger}.
 */
@NullMarked
package org.nightdesk.enrichment.name.model;

import org.jspecify.annotations.NullMarked;
