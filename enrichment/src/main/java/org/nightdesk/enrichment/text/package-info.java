/**
 * Sentences and tokens of an article, each with its place in the text.
 */
@NullMarked
package org.nightdesk.enrichment.text;

import org.jspecify.annotations.NullMarked;
