/**
 * CSV for counting: the tables of a night as RFC 4180 files, and the way back.
 *
 * <p>Knows rows, not what they mean. {@link org.nightdesk.reporting.csv.FormulaGuard} owns the
 * escaping. Start at {@link org.nightdesk.reporting.csv.CsvReportWriter}.
 */
@NullMarked
package org.nightdesk.reporting.csv;

import org.jspecify.annotations.NullMarked;
