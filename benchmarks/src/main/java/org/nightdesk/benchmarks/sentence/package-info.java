/**
 * How well figures, dates and quotations are read, on labelled news. Start at {@link
 * org.nightdesk.benchmarks.sentence.SentenceQuality}.
 */
@NullMarked
package org.nightdesk.benchmarks.sentence;

import org.jspecify.annotations.NullMarked;
