/**
 * What changed between two published nights, read from their files.
 *
 * <p>Start at {@link org.nightdesk.batch.diff.NightDiff}.
 */
@NullMarked
package org.nightdesk.batch.diff;

import org.jspecify.annotations.NullMarked;
