package org.nightdesk.enrichment.story;

/** How alike two of many things are, 0 to 1; symmetrical. The things are numbered from 0. */
interface Similarity {
  double of(int one, int other);

  /** For comparing one thing with many others; not for several threads. */
  default Row row() {
    return new Row() {
      private int one;

      @Override
      public void from(int thing) {
        one = thing;
      }

      @Override
      public double to(int other) {
        return of(Math.min(one, other), Math.max(one, other));
      }
    };
  }

  /** The similarities of one thing, which {@link #from} chooses. */
  interface Row {
    void from(int thing);

    double to(int other);
  }
}
