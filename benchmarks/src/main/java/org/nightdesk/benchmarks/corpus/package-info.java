/**
 * Made-up news by the hundred thousand, the same for the same seed, with labels.
 *
 * <p>An article is made when it is asked for and depends on its number, the corpus's seed and size
 * alone. Texts are put together from our own word lists; all names are made of syllables. Start at
 * {@link org.nightdesk.benchmarks.corpus.NewsCorpus}.
 */
@NullMarked
package org.nightdesk.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
