/**
 * The record of a run: what went in, what came out, by digest. No clock, no host.
 *
 * <p>Start at {@link org.nightdesk.reporting.run.RunFileWriter}.
 */
@NullMarked
package org.nightdesk.reporting.run;

import org.jspecify.annotations.NullMarked;
