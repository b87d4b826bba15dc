/**
 * The index: which files a night reads, and what the index says about each.
 *
 * <p>Links are found in Markdown, followed into folders, globs and other indexes, and checked to lie
 * inside the index's folder. No file's content is read here but that of indexes. Start at {@link
 * org.nightdesk.corpus.index.CorpusIndex}.
 */
@NullMarked
package org.nightdesk.corpus.index;

import org.jspecify.annotations.NullMarked;
