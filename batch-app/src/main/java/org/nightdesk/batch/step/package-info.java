/** Adapters between the steps of the job and the modules that do the work. */
@NullMarked
package org.nightdesk.batch.step;

import org.jspecify.annotations.NullMarked;
