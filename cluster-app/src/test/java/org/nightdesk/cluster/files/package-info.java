@NullMarked
package org.nightdesk.cluster.files;

import org.jspecify.annotations.NullMarked;
