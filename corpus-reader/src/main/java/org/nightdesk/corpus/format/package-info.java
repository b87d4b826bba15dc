/**
 * From the bytes of a file or of one of its records to a text with blocks: one class a format, listed
 * in {@link org.nightdesk.corpus.format.ArticleFormat}.
 */
@NullMarked
package org.nightdesk.corpus.format;

import org.jspecify.annotations.NullMarked;
