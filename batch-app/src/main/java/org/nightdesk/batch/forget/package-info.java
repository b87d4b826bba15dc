/**
 * Articles that are taken down: out of the state, out of every night that is kept, and never read again.
 * Start at {@link org.nightdesk.batch.forget.Forgetting}.
 */
@NullMarked
package org.nightdesk.batch.forget;

import org.jspecify.annotations.NullMarked;
