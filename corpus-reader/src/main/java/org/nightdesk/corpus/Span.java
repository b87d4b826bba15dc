package org.nightdesk.corpus;

/**
 * A stretch of an article's text.
 *
 * @param start first position, UTF-16 code units, zero-based
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from %s to %s".formatted(start, end));
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return end == start;
  }

  /** The characters of {@code text} this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Whether at least one position is in both; an empty span overlaps nothing. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, {@code distance} positions further on. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
