/**
 * What the articles say: articles in; sentences, names, figures, dates, quotations, copies, stories
 * and comparisons out.
 *
 * <p>Knows neither Spring nor SQL nor the clock. {@code FactExtractor}
 * looks at one article at a time; the packages {@code name}, {@code overlap}, {@code story} and
 * {@code compare} hold what looks at several.
 */
@NullMarked
package org.nightdesk.enrichment;

import org.jspecify.annotations.NullMarked;
