/**
 * What the articles of a story say together: points, differences, events.
 *
 * <p>Sentences that carry a fact are cut into clauses ({@code ClauseReader}), clauses that tell the
 * same are grouped into points ({@code PointAligner}, {@code DenialLinker}), and the finders of
 * differences set side by side what does not agree. Nothing is weighed for truth and no word is
 * written that a source did not write; labels are names and figures. The word lists beside the
 * classes know nothing of any one story. Start at {@link
 * org.nightdesk.enrichment.compare.SourceComparer}.
 */
@NullMarked
package org.nightdesk.enrichment.compare;

import org.jspecify.annotations.NullMarked;
