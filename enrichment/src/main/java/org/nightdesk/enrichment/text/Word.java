package org.nightdesk.enrichment.text;

/** A word in lower case and what its readers know of it. */
final class Word {
  final String lower;
  /** By the place of the {@link WordSigns}; 0 until first asked for, never changed afterwards. */
  final int[] signs = new int[WordSigns.MOST];

  Word(String lower) {
    this.lower = lower;
  }
}
