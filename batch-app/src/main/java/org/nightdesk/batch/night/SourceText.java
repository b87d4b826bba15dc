package org.nightdesk.batch.night;

/**
 * The text of an article as its source has it now.
 *
 * @param file what the article is said to come from, for messages
 * @param from what was read, for messages
 */
record SourceText(String id, String file, String from, String text) {}
