/**
 * What the articles of a story say together: points, differences, events.
 */
@NullMarked
package org.nightdesk.enrichment.compare;

import org.jspecify.annotations.NullMarked;
