package org.nightdesk.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A made-up article and what is known about it.
 *
 * @param number 0-based place in its corpus
 * @param family the articles made from one text, or filled into one form, have the same
 * @param original number of the article this one was made from; its own for originals
 * @param source the outlet
 * @param published ISO date-time without zone, or an ISO date, or empty
 * @param title one line
 * @param paragraphs the body, boilerplate included
 */
public record GeneratedArticle(
    int number,
    int family,
    int original,
    Edit edit,
    String source,
    String published,
    String title,
    List<String> paragraphs) {
  public GeneratedArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The same, published at another time.
   *
   * @param addition to the end of its last paragraph
   */
  public GeneratedArticle with(String published, String addition) {
    List<String> longer = new ArrayList<>(paragraphs);
    int last = longer.size() - 1;
    longer.set(last, longer.get(last) + addition);
    return new GeneratedArticle(number, family, original, edit, source, published, title, longer);
  }

  /** Title and paragraphs, an empty line between them. */
  public String text() {
    return title + "\n\n" + String.join("\n\n", paragraphs);
  }
}
