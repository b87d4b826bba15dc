/**
 * RSS and Atom: a feed's items as articles.
 *
 * <p>Read with the platform's streaming reader of XML, one item in memory at a time; document types
 * and what they declare are passed over. Start at {@link org.nightdesk.corpus.feed.FeedReader}.
 */
@NullMarked
package org.nightdesk.corpus.feed;

import org.jspecify.annotations.NullMarked;
