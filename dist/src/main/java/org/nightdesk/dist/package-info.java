/**
 * How the program gets to a machine: its manual page and the completion of a shell, told out of the command
 * line itself, and the archive and the Debian package that hold them beside the program.
 *
 * <p>Start at {@link org.nightdesk.dist.Packages}. Nothing here is shipped.
 */
@NullMarked
package org.nightdesk.dist;

import org.jspecify.annotations.NullMarked;
