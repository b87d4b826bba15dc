package org.nightdesk.benchmarks.sentence;

/** So many of so many. */
record Share(long part, long whole) {
  double value() {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The share and its two counts; a dash where nothing is counted. */
  String written() {
    return whole == 0 ? "     -" : "%.4f  (%d of %d)".formatted(value(), part, whole);
  }
}
