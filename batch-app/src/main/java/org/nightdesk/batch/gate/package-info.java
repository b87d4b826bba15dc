/**
 * Whether a night that is true to its sources is also fit to be read: what came in is held against what
 * usually comes in.
 *
 * <p>Start at {@link org.nightdesk.batch.gate.PublishGate}.
 */
@NullMarked
package org.nightdesk.batch.gate;

import org.jspecify.annotations.NullMarked;
