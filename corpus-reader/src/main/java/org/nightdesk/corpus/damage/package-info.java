/**
 * Faults of a text, noticed and left as they are.
 *
 * <p>Start at {@link org.nightdesk.corpus.damage.DamageInspector}.
 */
@NullMarked
package org.nightdesk.corpus.damage;

import org.jspecify.annotations.NullMarked;
