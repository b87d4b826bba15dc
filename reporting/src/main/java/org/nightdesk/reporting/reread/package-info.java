/**
 * Reads the written documents of a night back and holds them against its tables: ids lead to rows, words
 * are those of the rows, links lead somewhere.
 *
 * <p>Start at {@link org.nightdesk.reporting.reread.DocumentCheck}.
 */
@NullMarked
package org.nightdesk.reporting.reread;

import org.jspecify.annotations.NullMarked;
