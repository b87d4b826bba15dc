/**
 * Checks a published night once more: its files, its sources, its tables and its documents. Reads
 * published files and sources alone; the state is not asked.
 *
 * <p>Start at {@link org.nightdesk.batch.verify.NightVerification}.
 */
@NullMarked
package org.nightdesk.batch.verify;

import org.jspecify.annotations.NullMarked;
