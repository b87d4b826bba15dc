/**
 * Markdown, read through one library and known by none of the other packages.
 *
 * <p>{@link org.nightdesk.corpus.markdown.MarkdownTree} parses and walks; {@link
 * org.nightdesk.corpus.markdown.MarkdownArticle} makes an article's text of it; {@link
 * org.nightdesk.corpus.markdown.MarkdownIndex} finds the links of an index.
 */
@NullMarked
package org.nightdesk.corpus.markdown;

import org.jspecify.annotations.NullMarked;
