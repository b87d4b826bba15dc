/** The command line: one class a command, and the exit codes. */
@NullMarked
package org.nightdesk.batch.command;

import org.jspecify.annotations.NullMarked;
