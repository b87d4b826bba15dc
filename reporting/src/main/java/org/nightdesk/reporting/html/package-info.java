/**
 * The brief for the browser: one file that needs nothing else, no script and nothing from outside.
 *
 * <p>{@link org.nightdesk.reporting.html.HtmlText} owns the escaping. Start at {@link
 * org.nightdesk.reporting.html.HtmlReportWriter}.
 */
@NullMarked
package org.nightdesk.reporting.html;

import org.jspecify.annotations.NullMarked;
