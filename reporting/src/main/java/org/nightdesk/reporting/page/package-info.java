/**
 * The brief as a page of words: sections, lines, lists, tables, and in each line its sources and ids.
 *
 * <p>Markdown and HTML are two ways of writing this one page, so what one shows the other shows too.
 * Nothing here knows how anything looks. Start at {@link org.nightdesk.reporting.page.BriefPage}.
 */
@NullMarked
package org.nightdesk.reporting.page;

import org.jspecify.annotations.NullMarked;
