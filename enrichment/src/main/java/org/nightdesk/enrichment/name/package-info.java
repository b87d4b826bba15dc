/**
 * Names: where they stand, and which of them mean the same person, organisation or place.
 *
 * <p>Start at {@link org.nightdesk.enrichment.name.NameTagger}, which reads one article, and {@link
 * org.nightdesk.enrichment.name.EntityResolver}, which looks at all of them. What English writes
 * beside a name is in the lists of this package's resources; nothing is learnt from the corpus but
 * the spellings and types it agrees on.
 */
@NullMarked
package org.nightdesk.enrichment.name;

import org.jspecify.annotations.NullMarked;
