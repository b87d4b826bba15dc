package org.nightdesk.reporting.layout;

/**
 * Where a line of text came to stand, for checks of the layout. Points from the upper left corner of the page.
 *
 * @param page counted from 1
 * @param role of its paragraph in the structure, such as "P" or "H2"; empty for the text of a figure or a margin
 * @param height the leading of a paragraph's line, the type size of other text
 */
public record PlacedLine(
    int page, String role, float left, float top, float width, float height, String text) {
  public boolean isHeading() {
    return role.length() == 2 && role.charAt(0) == 'H';
  }

  public float right() {
    return left + width;
  }

  public float bottom() {
    return top + height;
  }
}
