/**
 * Names: where they stand, and which of them mean the same person, organisation or place.
 */
@NullMarked
package org.nightdesk.enrichment.name;

import org.jspecify.annotations.NullMarked;
