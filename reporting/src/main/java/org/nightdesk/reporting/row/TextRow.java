package org.nightdesk.reporting.row;

/**
 * The text of an article, exactly what offsets index; a line of texts.jsonl, no table.
 *
 * @param text as decoded, never rewritten
 */
public record TextRow(String articleId, String text) {}
