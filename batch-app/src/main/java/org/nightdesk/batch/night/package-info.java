/** One night as a run: what decides its bytes, how it is started, resumed and published. */
@NullMarked
package org.nightdesk.batch.night;

import org.jspecify.annotations.NullMarked;
