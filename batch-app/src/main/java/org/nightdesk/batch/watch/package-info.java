/** Who is told how a night ended: a monitoring system, a dead-man's switch, a command of the operator. */
@NullMarked
package org.nightdesk.batch.watch;

import org.jspecify.annotations.NullMarked;
