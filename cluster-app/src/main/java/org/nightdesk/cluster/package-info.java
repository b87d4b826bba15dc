/** The stages of a night on Apache Spark. */
@NullMarked
package org.nightdesk.cluster;

import org.jspecify.annotations.NullMarked;
