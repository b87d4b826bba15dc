/**
 * Where a line of a published brief comes from, and why two things were joined or kept apart. Reads
 * published files alone: the state may be held by a run, or be gone.
 *
 * <p>Start at {@link org.nightdesk.batch.explain.Explainer}.
 */
@NullMarked
package org.nightdesk.batch.explain;

import org.jspecify.annotations.NullMarked;
