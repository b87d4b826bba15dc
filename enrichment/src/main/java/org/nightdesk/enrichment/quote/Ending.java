package org.nightdesk.enrichment.quote;

/**
 * Who speaks at the end of a paragraph, for a quotation that opens the next one.
 *
 * @param open whether the last quotation has no closing mark and so runs on
 * @param asked whether the last quotation is a question, which somebody else may answer
 */
record Ending(Speaker speaker, boolean open, boolean asked) {
  static Ending none() {
    return new Ending(new Speaker.Unknown(), false, false);
  }
}
