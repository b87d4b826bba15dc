/**
 * Speech reported without quotation marks: which clause stands for what was said, and which verb says
 * so. Depends on {@code quote.clause} alone; who speaks is settled by those who use it. Start at {@link
 * org.nightdesk.enrichment.quote.reported.IndirectSpeech}.
 */
@NullMarked
package org.nightdesk.enrichment.quote.reported;

import org.jspecify.annotations.NullMarked;
