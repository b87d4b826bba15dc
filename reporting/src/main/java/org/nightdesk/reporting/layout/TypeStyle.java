package org.nightdesk.reporting.layout;

import java.awt.Color;

/**
 * How a stretch of text looks.
 *
 * @param size type size in points, above zero
 * @param leading distance between baselines in points, at least half the size
 * @param tracking extra space after every character in points; may be negative
 */
public record TypeStyle(Typeface face, float size, float leading, Color colour, float tracking) {
  /** Height of capitals in the shipped faces, as a part of the size. */
  private static final float CAPITAL = 0.665f;

  public TypeStyle {
    if (!(size > 0) || !(leading >= size / 2)) {
      throw new IllegalArgumentException(
          "no type can be set at size %s on leading %s".formatted(size, leading));
    }
  }

  public TypeStyle(Typeface face, float size, float leading, Color colour) {
    this(face, size, leading, colour, 0);
  }

  public TypeStyle in(Color other) {
    return new TypeStyle(face, size, leading, other, tracking);
  }

  public TypeStyle in(Typeface other) {
    return new TypeStyle(other, size, leading, colour, tracking);
  }

  public TypeStyle tracked(float points) {
    return new TypeStyle(face, size, leading, colour, points);
  }

  public TypeStyle sized(float points, float newLeading) {
    return new TypeStyle(face, points, newLeading, colour, tracking);
  }

  /** From the top of a line to its baseline, in points; capitals stand in the middle of the line. */
  public float baseline() {
    return (leading + CAPITAL * size) / 2;
  }
}
