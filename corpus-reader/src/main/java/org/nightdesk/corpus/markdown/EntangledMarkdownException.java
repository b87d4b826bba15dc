package org.nightdesk.corpus.markdown;

/** The text is nested or bracketed beyond what Markdown is read for. */
public final class EntangledMarkdownException extends Exception {
  private static final long serialVersionUID = 1L;

  EntangledMarkdownException() {
    super("expected Markdown but found brackets or nesting beyond reading");
  }
}
