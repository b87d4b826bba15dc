package org.nightdesk.corpus.markdown;

import org.nightdesk.corpus.Metadata;

/**
 * A link of an index before anybody looked where it leads.
 *
 * @param line 1-based line of the index
 * @param target where it leads, backslash escapes resolved, percent-encoding as written
 * @param about what the index says about it: table columns, headings as section
 * @param label the words of the link; empty where they are its path
 */
public record MarkdownLink(int line, String target, Metadata about, String label) {}
