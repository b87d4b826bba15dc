/**
 * Dates: calendar and relative expressions, resolved against the article's own date.
 */
@NullMarked
package org.nightdesk.enrichment.time;

import org.jspecify.annotations.NullMarked;
