/** The files in which people correct, watch and add names. */
@NullMarked
package org.nightdesk.batch.names;

import org.jspecify.annotations.NullMarked;
