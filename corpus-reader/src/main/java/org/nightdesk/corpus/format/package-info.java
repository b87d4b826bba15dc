/**
 * From the bytes of a file or of one of its records to a text with blocks: one class a format, listed
 * in {@link org.nightdesk.corpus.format.ArticleFormat}; further ones may stand beside the program, see
 * {@link org.nightdesk.corpus.format.OptionalFormat}. Start at {@link
 * org.nightdesk.corpus.format.FileKind}.
 */
@NullMarked
package org.nightdesk.corpus.format;

import org.jspecify.annotations.NullMarked;
