/**
 * Tagged PDF pages: paragraphs, lists, tables, figures, columns and links on OpenPDF's content streams.
 *
 * <p>Knows nothing of news. All lengths are in points (1/72 inch), vertical positions are counted downwards from the top.
 * Start at {@link org.nightdesk.reporting.layout.TaggedPdf}, then {@link org.nightdesk.reporting.layout.Flow} and {@link
 * org.nightdesk.reporting.layout.Paragraph}. Everything drawn is either marked content of a structure element or an
 * artifact, so that the file can be read aloud and kept (PDF/UA-1, PDF/A-3a).
 */
@NullMarked
package org.nightdesk.reporting.layout;

import org.jspecify.annotations.NullMarked;
