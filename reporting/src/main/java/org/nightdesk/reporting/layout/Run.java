package org.nightdesk.reporting.layout;

import java.util.function.Predicate;

/**
 * A stretch of a paragraph that looks the same and leads to the same place.
 *
 * @param text as cleaned by {@link PlainText}
 * @param rise height of the baseline above the line's own, in points
 * @param link {@link Link#NONE} for plain text
 */
record Run(String text, TypeStyle style, float rise, Link link) {
  boolean isLink() {
    return link != Link.NONE;
  }

  /** Without its link if that leads nowhere. */
  Run leading(Predicate<Link> leads) {
    return new Run(text, style, rise, leads.test(link) ? link : Link.NONE);
  }
}
