/**
 * What becomes of nights that are over: briefs reduced to their tables or deleted, and what the state
 * need not keep. Start at {@link org.nightdesk.batch.retention.Retention}.
 */
@NullMarked
package org.nightdesk.batch.retention;

import org.jspecify.annotations.NullMarked;
