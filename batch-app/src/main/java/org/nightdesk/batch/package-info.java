/**
 * When it happens: the nightly job, its state, the command line. The only module that knows Spring,
 * SQL and the clock.
 *
 * <p>Start at {@code NightlyBriefJobConfiguration}, the story of a night from top to bottom.
 */
@NullMarked
package org.nightdesk.batch;

import org.jspecify.annotations.NullMarked;
