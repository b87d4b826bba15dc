/** Hadoop's file systems as paths, so that what reads files here reads them there as well. */
@NullMarked
package org.nightdesk.cluster.files;

import org.jspecify.annotations.NullMarked;
