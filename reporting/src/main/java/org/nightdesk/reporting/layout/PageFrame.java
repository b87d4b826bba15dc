package org.nightdesk.reporting.layout;

/**
 * The page around the text. Points.
 *
 * @param left margin, also {@code right} and {@code bottom}
 * @param firstTop from the upper edge of the first page to its text
 * @param top the same on the other pages
 */
public record PageFrame(
    float width,
    float height,
    float left,
    float right,
    float bottom,
    float firstTop,
    float top,
    Furniture furniture) {
  public static final float A4_WIDTH = 595.28f;
  public static final float A4_HEIGHT = 841.89f;

  /** Draws head and foot of a page; seen, not read. The canvas is the whole page. */
  @FunctionalInterface
  public interface Furniture {
    void draw(Canvas canvas, Sheet sheet);
  }

  /**
   * @param number counted from 1
   * @param count number of pages
   * @param head the text given to {@link Flow#head} that was in force when the page began
   */
  public record Sheet(int number, int count, String head) {}

  public float textWidth() {
    return width - left - right;
  }

  float topOf(int page) {
    return page == 1 ? firstTop : top;
  }
}
