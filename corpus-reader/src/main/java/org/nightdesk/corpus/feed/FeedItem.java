package org.nightdesk.corpus.feed;

/**
 * An item of a feed as it is stated there; what is not stated is empty.
 *
 * @param number 1-based place in the feed
 * @param published the words of its date
 * @param source the feed's title, or that of the feed the item was taken from
 * @param content text or a piece of a page
 * @param isMarkup whether {@code content} is a piece of a page
 * @param isCut whether the item is longer than allowed, so that its content is not whole
 */
public record FeedItem(
    long number,
    String id,
    String title,
    String url,
    String published,
    String author,
    String source,
    String language,
    String tags,
    String content,
    boolean isMarkup,
    boolean isCut) {}
