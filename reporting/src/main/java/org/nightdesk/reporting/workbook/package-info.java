/**
 * The tables for people as one workbook: a sheet a table, cells typed, heads frozen, filters set.
 *
 * <p>Rows are written as they come; none is held. The same tables give the same bytes. Start at {@link
 * org.nightdesk.reporting.workbook.WorkbookWriter}.
 */
@NullMarked
package org.nightdesk.reporting.workbook;

import org.jspecify.annotations.NullMarked;
