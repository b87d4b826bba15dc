/**
 * PDF files and e-mail messages as articles.
 *
 * <p>Found by {@link java.util.ServiceLoader} where this library is on the class path; the program
 * runs without it. Start at {@link org.nightdesk.corpus.optional.PdfFormat} and {@link
 * org.nightdesk.corpus.optional.MailFormat}.
 */
@NullMarked
package org.nightdesk.corpus.optional;

import org.jspecify.annotations.NullMarked;
