/**
 * The brief as a PDF to read: what stands where, in which type.
 *
 * <p>Composes with {@link org.nightdesk.reporting.layout} and knows nothing of PDF itself. Start at
 * {@link org.nightdesk.reporting.pdf.PdfReportWriter}, then {@link
 * org.nightdesk.reporting.pdf.FrontPart} and {@link org.nightdesk.reporting.pdf.StoryPart}.
 */
@NullMarked
package org.nightdesk.reporting.pdf;

import org.jspecify.annotations.NullMarked;
