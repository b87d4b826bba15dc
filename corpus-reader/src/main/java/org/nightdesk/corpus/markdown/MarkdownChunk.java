package org.nightdesk.corpus.markdown;

/**
 * A piece of a Markdown text that means by itself what it means in the whole, link definitions aside.
 *
 * @param header the two lines a table begins with, where the piece begins inside that table; else
 *     empty
 * @param body whole lines
 * @param firstLine 1-based line of the whole text {@code body} begins on
 */
record MarkdownChunk(String header, String body, int firstLine) {}
