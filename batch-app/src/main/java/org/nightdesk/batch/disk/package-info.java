/** Files that are on the disk whole or not at all, whatever happens to the process or its machine. */
@NullMarked
package org.nightdesk.batch.disk;

import org.jspecify.annotations.NullMarked;
