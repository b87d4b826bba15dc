/**
 * Markdown for pasting: CommonMark with tables, readable as plain text.
 *
 * <p>{@link org.nightdesk.reporting.markdown.MarkdownText} owns the escaping. Start at {@link
 * org.nightdesk.reporting.markdown.MarkdownReportWriter}.
 */
@NullMarked
package org.nightdesk.reporting.markdown;

import org.jspecify.annotations.NullMarked;
