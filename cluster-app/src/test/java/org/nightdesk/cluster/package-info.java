@NullMarked
package org.nightdesk.cluster;

import org.jspecify.annotations.NullMarked;
